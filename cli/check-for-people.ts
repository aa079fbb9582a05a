/** `reread check FILE`: the draft line by line, each finding drawn under its words. */
import { type Finding, type Lang, type RuleSet, reviewDraft, type Severity, type SurfaceKind } from '../engine';
import { evidenceSentence, principleSentence, t } from '../i18n';

const colours: Record<Severity, string> = { hint: '36', warn: '33', hold: '31' };
const strokes: Record<Severity, string> = { hint: '·', warn: '~', hold: '^' };

type Options = { locale: Lang; colour: boolean; explain: boolean };

/** @returns text for a terminal; columns are counted by grapheme so that strokes stand under their words */
export function checkForPeople(text: string, surface: SurfaceKind, rules: RuleSet, options: Options): string {
  const reach = surface === 'dm' ? 'one' : 'public';
  const { findings } = reviewDraft({ text, surface: { platform: 'terminal', kind: surface, reach } }, rules);
  const paint = (severity: Severity, words: string): string =>
    options.colour ? `\u001b[${colours[severity]}m${words}\u001b[0m` : words;
  const out: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    out.push(line);
    for (const finding of findings.filter(
      ({ span }) => span.start >= start && span.start <= end && span.start < span.end,
    )) {
      if (finding.span.start === end && line !== '') continue;
      const from = width(text.slice(start, finding.span.start));
      const long = Math.max(1, width(text.slice(finding.span.start, Math.min(finding.span.end, end))));
      out.push(`${' '.repeat(from)}${paint(finding.severity, strokes[finding.severity].repeat(long))}`);
      for (const words of sentences(finding, options)) out.push(`${' '.repeat(from)}${words}`);
    }
    start = end + 1;
  }
  if (findings.length === 0) out.push(t(options.locale, 'clean'));
  return `${out.join('\n').trimEnd()}\n`;
}

function sentences(finding: Finding, { locale, explain }: Options): string[] {
  const head = `${t(locale, `severity.${finding.severity}`)} · ${finding.rule}: ${finding.say}`;
  const lines = [head, `→ ${finding.offer}`];
  if (explain) {
    for (const code of finding.why) lines.push(`  ${principleSentence(locale, code) ?? code}`);
    lines.push(`  ${finding.sources.join('; ')}`);
    for (const evidence of finding.because) lines.push(`  ${evidenceSentence(locale, evidence)}`);
  }
  return lines;
}

const segmenter = new Intl.Segmenter();
/** How many columns a stretch takes: one a grapheme, two for emoji and wide characters. */
function width(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text))
    columns +=
      /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\uffdc]/u.test(segment) && !/[\u0400-\u04ff]/.test(segment)
        ? 2
        : 1;
  return columns;
}
