/** `reread check --jsonl`: one draft a line in, one line of findings out, in the same order. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import { type Lang, langs, type RuleSet, reviewDraft, surfaceKinds } from '../engine';
import { problem } from '../engine/problems';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  surface: z.enum(surfaceKinds),
  platform: z.string().nullish(),
  lang: z.string().nullish(),
});

/** Answers one line. @returns JSON without a line break; `error` in place of findings for a malformed line */
export function answerLine(line: string, rules: RuleSet, locale: Lang): { json: string; ok: boolean } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    const detail = (error as Error).message.replace(/[«"'“`].*/s, '').trim();
    return refused(problem('not-json', 'line', detail, locale));
  }
  const parsed = lineSchema.safeParse(data);
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
    return refused(problem('bad-draft', 'line', detail, locale));
  }
  const { id, text, surface, platform, lang } = parsed.data;
  const language = langs.find((one) => one === lang);
  const reach = surface === 'dm' ? 'one' : 'public';
  const draft = {
    text,
    surface: { platform: platform ?? 'unknown', kind: surface, reach } as const,
    ...(language ? { language } : {}),
  };
  const findings = reviewDraft(draft, rules).findings.map((finding) => ({
    rule: finding.rule,
    category: finding.category,
    kind: finding.kind,
    severity: finding.severity,
    start: finding.span.start,
    end: finding.span.end,
    quote: finding.quote,
    message: finding.say,
    suggestion: finding.offer,
  }));
  return { json: JSON.stringify({ id, findings }), ok: true };
}

function refused({ message, remedy }: { message: string; remedy: string }): { json: string; ok: boolean } {
  return { json: JSON.stringify({ id: null, error: `${message} ${remedy}` }), ok: false };
}

/** @returns the exit code: 1 if any line was malformed */
export async function checkLines(input: Readable, output: Writable, rules: RuleSet, locale: Lang): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { json, ok } = answerLine(line, rules, locale);
    failed ||= !ok;
    if (!output.write(`${json}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return failed ? 1 : 0;
}
