/**
 * `npm run eval:books [-- --folder F] [--half read|unread] [--dump FILE]`: how the rules do on the fully marked drafts of `learn/drafts/`. They are fitted
 * on, so this is no first sight; one half may be read by whoever mends rules, the other says whether a mend holds good for more than it was made for.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withRules } from '../eval/loading';
import { share } from '../eval/report';
import { emptyScore, type Labelled, labelledSchema, scoreDraft } from '../eval/score';
import { placesOf, trainingSchema, type WholeDraft } from './marked';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'learn/drafts' },
    half: { type: 'string' },
    dump: { type: 'string' },
  },
});

if (values.half && !['read', 'unread'].includes(values.half)) throw new Error('--half is read or unread');

/** One half of the drafts, always the same: by the last hexadecimal digit of where they stand. */
const isRead = (where: string): boolean =>
  Number.parseInt(createHash('md5').update(where).digest('hex').slice(-1), 16) % 2 === 0;

const langs = { en: 'en', ru: 'ru', kk: 'kk', mx: 'mixed' } as const;

/** A quote is told by its words and which of them it is. */
function labelled(line: WholeDraft, id: string, lang: string): Labelled {
  const { text, places } = placesOf(line);
  const expect = places.map(({ start, end, category, kind, severity }) => {
    const quote = text.slice(start, end);
    let nth = 1;
    for (let at = text.indexOf(quote); at < start; at = text.indexOf(quote, at + 1)) nth += 1;
    return { quote, nth, category, kind, severity };
  });
  return labelledSchema.parse({ id, lang, surface: line.s, text, expect });
}

const drafts = readdirSync(values.folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((file) =>
    readFileSync(`${values.folder}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, at): Labelled[] => {
        const where = `${file}:${at + 1}`;
        if (line.trim() === '' || (values.half && isRead(where) !== (values.half === 'read'))) return [];
        const read = trainingSchema.parse(JSON.parse(line));
        const lang = langs[file.slice(0, 2) as keyof typeof langs] ?? 'mixed';
        return 'k' in read ? [] : [labelled(read, where, lang)];
      }),
  );

await withRules({ strictness: 'standard' }, async (rulesIn) => {
  const { reviewDraft } = await import('../engine');
  const rules = rulesIn('en');
  const score = emptyScore();
  const dump: string[] = [];
  for (const draft of drafts) {
    const reach = draft.surface === 'dm' ? 'one' : 'public';
    const surface = { platform: draft.platform ?? 'unknown', kind: draft.surface, reach } as const;
    const { findings } = reviewDraft({ text: draft.text, surface }, rules);
    scoreDraft(score, draft, findings);
    if (values.dump)
      dump.push(
        JSON.stringify({
          ...draft,
          findings: findings.map(({ rule, category, kind, severity, span, quote }) => ({
            rule,
            category,
            kind,
            severity,
            ...span,
            quote,
          })),
        }),
      );
  }
  if (values.dump) writeFileSync(values.dump, `${dump.join('\n')}\n`);
  console.log(
    `${score.drafts} drafts · precision ${share(score.right, score.loud)} (${score.loud - score.right} wrong of ${score.loud}) · clean drafts alarmed ${score.alarmed}/${score.clean}`,
  );
  for (const [name, { expected, recalled, holds, held }] of score.groups)
    console.log(
      `${name.padEnd(22)} ${String(expected).padStart(5)}  recall ${share(recalled, expected)}  held ${share(held, holds)} of ${holds}`,
    );
});
