/** From a weighed match to a finding: severity by surface and strictness, words for the worker, fixes, key. */
import type { Weighed } from './overlaps';
import type { OpenRule, RuleOptions } from './packs/open';
import { wholeCharacters } from './text/characters';
import type { Draft, Edit, Finding, Fix, Match, Severity, Span, Strictness, Surface, SurfaceKind } from './types';

/** In a dm these are raised from hint to warn at `strict` and above. */
const raisedCategories = new Set(['boundary-breach', 'respect', 'responsibility']);
const raisedKinds = new Set(['vague-time', 'vague-action', 'hedged-promise']);

/** @returns the severity of a match on a surface at a level; `none` means no finding */
export function severityOf(rule: OpenRule, match: Match, surface: Surface, strictness: Strictness): Severity | 'none' {
  const { category, file } = rule;
  const disclosing = category === 'personal-data' || category === 'identifying-details';
  const on: SurfaceKind = surface.kind === 'dm' && surface.reach !== 'one' && disclosing ? 'comment' : surface.kind;
  let severity: Severity | 'none' = file.severity[on];
  for (const grade of match.grades ?? []) {
    const graded = file.grades?.[grade]?.[on];
    if (graded !== undefined) {
      severity = graded;
      break;
    }
  }
  if (severity === 'hint' && strictness === 'essential') return 'none';
  if (strictness === 'strict' || strictness === 'training') {
    if (severity === 'hint' && on === 'dm' && (raisedCategories.has(category) || raisedKinds.has(file.kind)))
      return 'warn';
    if (severity === 'warn' && on === 'post' && category === 'identifying-details') return 'hold';
  }
  return severity;
}

export function makeFinding({ rule, match, severity, lang }: Weighed, draft: Draft, options: RuleOptions): Finding {
  const span = wholeCharacters(trimmed(match.span, draft.text), draft.text);
  const quote = draft.text.slice(span.start, span.end);
  const words = rule.file[options.locale];
  const instead = match.instead ?? rule.file[lang].instead ?? [];
  return {
    key: hash(`${rule.id}\u0000${quote.toLowerCase()}`),
    rule: rule.id,
    span,
    quote,
    category: rule.category,
    kind: rule.file.kind,
    severity,
    say: words.say.replaceAll('{quote}', () => quote),
    why: rule.file.principles,
    sources: rule.file.sources,
    offer: words.offer.replaceAll('{quote}', () => quote),
    fixes: match.away
      ? [{ label: '', edits: match.away.map((away) => removal(trimmed(away, draft.text), draft.text)) }]
      : instead.map((text) => fixFor(span, text, draft.text)),
    because: match.because,
  };
}

function trimmed(span: Span, text: string): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** A replacement keeps the capital of a sentence's first word; a removal takes one space or comma along. */
function fixFor(span: Span, text: string, draft: string): Fix {
  if (text === '') return { label: '', edits: [removal(span, draft)] };
  const first = draft[span.start] ?? '';
  const begins = /^\s*$|[.!?…\n]\s*$/.test(draft.slice(Math.max(0, span.start - 4), span.start));
  const capital = begins && first !== first.toLowerCase();
  const written = capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return { label: written, edits: [{ span, text: written }] };
}

function removal({ start, end }: Span, draft: string): Edit {
  let from = start;
  let to = end;
  if (/[,:]/.test(draft[to] ?? '') && (from === 0 || /[\s(«"]/.test(draft[from - 1] ?? ''))) to += 1;
  if (draft[to] === ' ' && (from === 0 || /\s/.test(draft[from - 1] ?? ''))) to += 1;
  else if (draft[from - 1] === ' ' && (to >= draft.length || /[\s.,!?;:)]/.test(draft[to] ?? ''))) from -= 1;
  return { span: wholeCharacters({ start: from, end: to }, draft), text: '' };
}

/** 53 bits of a string's hash, as text: enough to tell findings apart, tells nothing of the words. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
