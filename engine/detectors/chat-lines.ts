/** Lines copied out of a chat, as the messengers copy them: who spoke and when, who was forwarded, what was quoted. */
import type { Span } from '../types';

/** `head` names the speaker; `said` are their words; `lines` are whole lines without their breaks, to be taken away. UTF-16 code units. */
export type ChatLine = {
  kind: 'stamped' | 'named' | 'forwarded' | 'quoted';
  head: Span;
  said: Span;
  speaker: string;
  lines: Span[];
};

const day = String.raw`(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?(?: г\.)?)`;
const hour = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const moment = String.raw`(?:${day},?\s(?:at\s|в\s)?${hour}|${hour},?\s${day}|${hour})`;
const speaker = String.raw`([^:\n[\]]{1,50}?)`;

/** WhatsApp on a computer and on a telephone: `[10:15, 12.03.2026] +7 701 …: …`, `[12.03, 10:15] Айгуль: …`. */
const bracketed = new RegExp(String.raw`^[\s\u200e]*\[${moment}\]\s?${speaker}:(?=\s|$)`, 'u');
/** WhatsApp's export: `12.03.2026, 10:15 - Айгуль: …`. */
const exported = new RegExp(String.raw`^[\s\u200e]*${day},?\s${hour}\s?[-–—]\s${speaker}:(?=\s|$)`, 'u');
/** Telegram: `Айгуль, [12.03.2026 10:15]`, the words below. */
const telegram = new RegExp(String.raw`^\s*([^\n,[\]]{1,50}), \[${moment}\]:?\s*$`, 'u');
/** Names alone on a line, the time on the next one or behind it, the words below: VK, Instagram, Facebook. */
const name = String.raw`(\p{Lu}[\p{L}'’.-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{0,24}){0,2})`;
const nameAndHour = new RegExp(String.raw`^${name}\s{1,3}${hour}$`, 'u');
const nameAlone = new RegExp(`^${name}$`, 'u');
const hourAlone = new RegExp(`^${hour}$`, 'u');
const forwarded =
  /^\s*\[?(?:forwarded (?:from|message)|переслано от|пересланн[ыо]е сообщени[ея]|переадресовано от|(?:қайта )?жіберген|(?:қайта )?жіберілген (?:хабар|хат)\p{L}*)(?![\p{L}])\s*:?\s*([^\n\]]{0,60})\]?\s*$/iu;
const quoted = /^\s*(?:>+|❝)\s?(?=[\p{L}«"“(])/u;
/** Most drafts hold none of these. */
const any = /\d:\d\d|^\s*(?:>|❝)|forwarded|пересла|переадрес|жібер/imu;

type Line = { start: number; text: string };

/** @returns the pasted lines in their order */
export function chatLines(text: string): ChatLine[] {
  if (!any.test(text)) return [];
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const to = end < 0 ? text.length : end;
    lines.push({ start, text: text.slice(start, to) });
    start = to + 1;
  }
  const found: ChatLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = chatLineAt(lines, at);
    if (line) found.push(line);
    at += line?.lines.length ?? 1;
  }
  return found;
}

function chatLineAt(lines: readonly Line[], at: number): ChatLine | null {
  const line = lines[at] as Line;
  const inline = bracketed.exec(line.text) ?? exported.exec(line.text);
  if (inline) return made('stamped', lines, at, 1, inline[1] ?? '', inline[0].length);
  const above = telegram.exec(line.text);
  if (above) return made('stamped', lines, at, headless(lines, at + 1), above[1] ?? '', line.text.length);
  const passed = forwarded.exec(line.text);
  if (passed) return made('forwarded', lines, at, headless(lines, at + 1), passed[1] ?? '', line.text.length);
  const beside = nameAndHour.exec(line.text);
  if (beside && isSaid(lines[at + 1]))
    return made('named', lines, at, headless(lines, at + 1), beside[1] ?? '', line.text.length);
  const alone = nameAlone.exec(line.text);
  if (alone && hourAlone.test(lines[at + 1]?.text ?? '') && isSaid(lines[at + 2]))
    return made('named', lines, at, headless(lines, at + 2) + 1, alone[1] ?? '', line.text.length);
  const mark = quoted.exec(line.text);
  return mark ? made('quoted', lines, at, 1, '', mark[0].length) : null;
}

const isSaid = (line: Line | undefined): boolean => line !== undefined && /\p{L}{2}/u.test(line.text);

/** How many lines belong to a head: itself, and what stands below it up to an empty line or the next head. */
function headless(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] as Line).text.trim() !== '' && !isHead(lines, at)) at += 1;
  return at - from + 1;
}

function isHead(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  return (
    [bracketed, exported, telegram, forwarded, nameAndHour].some((pattern) => pattern.test(text)) ||
    (nameAlone.test(text) && hourAlone.test(lines[at + 1]?.text ?? ''))
  );
}

function made(
  kind: ChatLine['kind'],
  lines: readonly Line[],
  at: number,
  count: number,
  who: string,
  headLength: number,
): ChatLine {
  const first = lines[at] as Line;
  const taken = lines.slice(at, at + count).map(({ start, text }) => ({ start, end: start + text.length }));
  const end = (taken.at(-1) as Span).end;
  // A mark of quoting says nothing by itself: there the words are shown.
  const head = kind === 'quoted' ? { start: first.start, end } : { start: first.start, end: first.start + headLength };
  const said = { start: first.start + headLength, end };
  return { kind, head, said, speaker: who.trim(), lines: taken };
}
