/** `reread pack …`: packs kept as files, checked, tested, signed, compared and built; exit code 1 says no, 2 says how to ask. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Lang, langs } from '../engine';
import { comparePacks, isUnchanged } from '../engine/packs/compare';
import type { PackProblem } from '../engine/packs/explain';
import { type Pack, packSchema } from '../engine/packs/format';
import { packJsonSchema } from '../engine/packs/json-schema';
import { openLocated } from '../engine/packs/pack';
import { checkSignature, fingerprintOf } from '../engine/packs/signature';
import { changeSentences, directiveSentence } from '../i18n/pack-changes';
import { shippedSources } from '../rules/sources';
import { readPack, writeFile, writeFolder } from './pack-files';
import { makeKey, sign, subtle } from './pack-key';
import { starterPack } from './pack-new';

export const packUsage = `reread pack new FOLDER                             starts a folder of rule files
reread pack check PACK                             says everything that is wrong with a pack: a file or a folder
reread pack test PACK                              the same, and counts the examples of each rule
reread pack build FOLDER --out FILE                one file from a folder (from a file: a folder of rule files)
reread pack sign FILE --key KEY [--make-key]       signs with Ed25519; KEY is a file of yours, never shared
reread pack verify FILE [--trust PUBLIC]           says who signed it, and whether anything was changed since
reread pack diff OLD NEW                           what a new version changes

  --json                                           answers for machines
  --lang en|ru|kk                                  language of messages (en)
`;

type Answer = { code: 0 | 1; lines: string[]; json: unknown };
type Options = { locale: Lang; out?: string; key?: string; makeKey: boolean; trust?: string };

class UsageError extends Error {}

/** @returns the exit code; @throws UsageError for a wrong command line */
export async function packCommand(
  args: string[],
  write: { out(text: string): void; err(text: string): void },
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    write.out(packUsage);
    return 0;
  }
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    write.err(`reread: ${(error as Error).message}\n${packUsage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [name = '', first, second] = positionals;
  const locale = langs.find((lang) => lang === values.lang);
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
  if (!command || !locale || first === undefined) {
    write.err(packUsage);
    return 2;
  }
  const options: Options = {
    locale,
    makeKey: values['make-key'] ?? false,
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.key === undefined ? {} : { key: values.key }),
    ...(values.trust === undefined ? {} : { trust: values.trust }),
  };
  try {
    const { code, lines, json } = await command(first, second, options);
    if (values.json) write.out(`${JSON.stringify(json)}\n`);
    else for (const line of lines) (code === 0 ? write.out : write.err)(`${line}\n`);
    return code;
  } catch (error) {
    write.err(`reread: ${(error as Error).message}\n${error instanceof UsageError ? packUsage : ''}`);
    return 2;
  }
}

/** A public key may begin with a hyphen, which would be taken for an option. */
const withKeys = (args: readonly string[]): string[] =>
  args.flatMap((arg, at) => {
    if (args[at - 1] === '--trust') return [];
    return arg === '--trust' && args[at + 1] !== undefined ? [`--trust=${args[at + 1]}`] : [arg];
  });

const parse = (args: string[]) =>
  parseArgs({
    args: withKeys(args),
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      lang: { type: 'string', default: 'en' },
      out: { type: 'string', short: 'o' },
      key: { type: 'string' },
      'make-key': { type: 'boolean' },
      trust: { type: 'string' },
    },
  });

const commands = { new: start, check, test, build, sign: signFile, verify, diff };

const refusal = (problems: readonly PackProblem[]): Answer => ({
  code: 1,
  lines: problems.map(({ where, message, remedy }) => `${where}: ${message} ${remedy}`),
  json: { ok: false, problems },
});

type Sound = { pack: Pack; value: Record<string, unknown>; powerful: string[] };

function open(path: string, locale: Lang): Sound | Answer {
  const read = readPack(path, locale);
  if (!read.ok) return refusal(read.problems);
  const opened = openLocated(read.located, shippedSources(), locale);
  if (!opened.ok) return refusal(opened.problems);
  return {
    pack: opened.pack,
    value: read.located.value as Record<string, unknown>,
    powerful: opened.powerful.map((directive) => directiveSentence(locale, directive)),
  };
}

async function start(folder: string): Promise<Answer> {
  if (existsSync(folder)) throw new UsageError(`${folder} is there already`);
  const files = writeFolder(folder, starterPack);
  const schema = 'reread-pack.schema.json';
  writeFile(join(folder, schema), packJsonSchema());
  const named = [...files, schema].map((file) => join(folder, file));
  return { code: 0, lines: named, json: { ok: true, files: named } };
}

async function check(path: string, _second: string | undefined, { locale }: Options): Promise<Answer> {
  const opened = open(path, locale);
  if ('code' in opened) return opened;
  const { pack, powerful } = opened;
  const { length } = Object.keys(pack.rules ?? {});
  return {
    code: 0,
    lines: [`${pack.id} ${pack.version}: ${length} ✓`, ...powerful.map((sentence) => `! ${sentence}`)],
    json: { ok: true, id: pack.id, version: pack.version, rules: length, powerful },
  };
}

async function test(path: string, _second: string | undefined, { locale }: Options): Promise<Answer> {
  const opened = open(path, locale);
  if ('code' in opened) return opened;
  const rules = Object.entries(opened.pack.rules ?? {}).map(([rule, file]) => ({
    rule,
    catches: langs.reduce((sum, lang) => sum + (file[lang]?.catches?.length ?? 0), 0),
    allows: langs.reduce((sum, lang) => sum + (file[lang]?.allows?.length ?? 0), 0),
  }));
  return {
    code: 0,
    lines: rules.map(({ rule, catches, allows }) => `✓ ${rule}: ${catches} [[ ]], ${allows} –`),
    json: { ok: true, rules },
  };
}

async function build(path: string, _second: string | undefined, { locale, out }: Options): Promise<Answer> {
  if (out === undefined) throw new UsageError('name the result with --out');
  const opened = open(path, locale);
  if ('code' in opened) return opened;
  if (statSync(path).isDirectory()) {
    writeFile(out, opened.value);
    return { code: 0, lines: [out], json: { ok: true, files: [out] } };
  }
  if (existsSync(out)) throw new UsageError(`${out} is there already`);
  const files = writeFolder(out, opened.value).map((file) => join(out, file));
  return { code: 0, lines: files, json: { ok: true, files } };
}

async function signFile(
  path: string,
  _second: string | undefined,
  { locale, key, makeKey: make, out }: Options,
): Promise<Answer> {
  if (key === undefined) throw new UsageError('name your key file with --key; --make-key makes one');
  const opened = open(path, locale);
  if ('code' in opened) return opened;
  if (statSync(path).isDirectory()) throw new UsageError('sign the file that `pack build` made');
  if (make) await makeKey(key);
  const signature = await sign(opened.value, key);
  writeFile(out ?? path, { ...opened.value, signature });
  const print = await fingerprintOf(signature.key, subtle);
  return { code: 0, lines: [out ?? path, print.words, print.hex], json: { ok: true, key: signature.key, ...print } };
}

async function verify(path: string, _second: string | undefined, { locale, trust }: Options): Promise<Answer> {
  const read = readPack(path, locale);
  if (!read.ok) return refusal(read.problems);
  const shape = packSchema.safeParse(read.located.value);
  if (!shape.success) return check(path, undefined, { locale, makeKey: false });
  const state = await checkSignature(read.located.value as object, subtle);
  const print = state.is === 'unsigned' ? null : await fingerprintOf(state.key, subtle);
  const trusted = trust === undefined || ('key' in state && state.key === trust);
  const ok = state.is === 'good' && trusted;
  const lines = [trusted ? state.is : `${state.is}, but not by ${trust}`, ...(print ? [print.words, print.hex] : [])];
  return { code: ok ? 0 : 1, lines, json: { ok, signature: state.is, trusted, ...(print ?? {}) } };
}

async function diff(before: string, after: string | undefined, { locale }: Options): Promise<Answer> {
  if (after === undefined) throw new UsageError('name the old and the new pack');
  const [old, now] = [open(before, locale), open(after, locale)];
  if ('code' in old) return old;
  if ('code' in now) return now;
  const comparison = comparePacks(old.pack, now.pack);
  const lines = changeSentences(locale, comparison).flatMap(({ sentence, under }) => [
    sentence,
    ...under.map((one) => `    ${one}`),
  ]);
  return {
    code: 0,
    lines: [...lines, ...now.powerful.map((one) => `! ${one}`)],
    json: { ok: true, unchanged: isUnchanged(comparison), ...comparison },
  };
}
