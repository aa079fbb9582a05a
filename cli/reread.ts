/** The command `reread`: checks drafts from a terminal with the same engine as the extension. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Lang, langs, openRules, type RuleSet, type Strictness, strictnesses } from '../engine';
import { strictest } from '../engine/packs/apply';
import { openPack } from '../engine/packs/pack';
import { shippedSources } from '../rules/sources';
import { checkForPeople } from './check-for-people';
import { checkLines } from './check-lines';
import { packCommand } from './pack';

const usage = `reread check --jsonl [options] < drafts.jsonl   one JSON draft a line in, one line of findings out
reread check FILE [options]                       prints the draft with its findings drawn under it
reread explain FILE [options]                     the same, with the evidence behind each finding

  --strictness essential|standard|strict|training   which rules (standard)
  --surface post|comment|dm                         where the words will land, for FILE (dm)
  --lang en|ru|kk                                   language of messages (en)
  --pack FILE                                       adds a rule pack

reread pack …                                     makes, checks, signs and compares packs; see reread pack --help
`;

function fail(message: string): never {
  process.stderr.write(`reread: ${message}\n`);
  process.exit(2);
}

function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  return found ?? fail(`--${flag} is "${value}"; use one of ${allowed.join(', ')}`);
}

function rulesFor(strictness: Strictness, locale: Lang, packFile: string | undefined): RuleSet {
  const shipped = shippedSources();
  if (packFile === undefined) return openRules(shipped, { strictness, locale });
  let text: string;
  try {
    text = readFileSync(packFile, 'utf8');
  } catch {
    return fail(`the pack ${packFile} cannot be read`);
  }
  const opened = openPack(text, shipped, locale);
  if (opened.ok)
    return openRules(opened.sources, {
      strictness: strictest(strictness, opened.strictness),
      locale,
      allow: opened.allow,
    });
  const lines = opened.problems.map(({ where, message, remedy }) => `${packFile}, ${where}: ${message} ${remedy}`);
  return fail(lines.join('\n'));
}

async function main(): Promise<number> {
  if (process.argv[2] === 'pack')
    return packCommand(process.argv.slice(3), {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      strictness: { type: 'string', default: 'standard' },
      surface: { type: 'string', default: 'dm' },
      lang: { type: 'string', default: 'en' },
      pack: { type: 'string' },
    },
  });
  const [command, file] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  if (command !== 'check' && command !== 'explain') return fail(`"${command}" is no command; see reread --help`);
  const locale = oneOf('lang', values.lang, langs);
  const rules = rulesFor(oneOf('strictness', values.strictness, strictnesses), locale, values.pack);
  if (values.jsonl) return checkLines(process.stdin, process.stdout, rules, locale);
  if (file === undefined) return fail('name a file, or use --jsonl with drafts on standard input');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail(`${file} cannot be read`);
  }
  const surface = oneOf('surface', values.surface, ['post', 'comment', 'dm'] as const);
  process.stdout.write(
    checkForPeople(text, surface, rules, {
      locale,
      colour: process.stdout.isTTY === true,
      explain: command === 'explain',
    }),
  );
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => fail((error as Error).message),
);
