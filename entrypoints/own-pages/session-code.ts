/** A training session as a file to send or a code to paste; read back with every pack examined at its own door. */
import { mostCharacters } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import { openPack } from '../../engine/packs/pack';
import type { Lang } from '../../engine/types';
import { longestSession, sessionSchema, type TrainingSession } from '../../messages/training';

const mark = 'RRS1.';

export type SessionProblem = 'empty' | 'damaged' | 'not-session' | 'over' | 'too-long' | 'too-large' | 'pack';

export type ReadSession =
  | { ok: true; session: TrainingSession }
  /** `where` names a field or a pack, `detail` what the pack's door says of it. */
  | { ok: false; why: SessionProblem; where: string; detail: string };

const refused = (why: SessionProblem, where = '', detail = ''): ReadSession => ({ ok: false, why, where, detail });

/** A bundled pack goes by its name alone: everybody has it. */
export function fileOf(session: TrainingSession, shipped: RuleSources): string {
  const packs = session.packs.map((pack) => (Object.hasOwn(shipped.packs ?? {}, pack.id) ? pack.id : pack));
  return JSON.stringify({ ...session, packs }, null, 2);
}

/** The file, made small and of letters that survive every messenger. */
export async function codeOf(session: TrainingSession, shipped: RuleSources): Promise<string> {
  const small = JSON.stringify(JSON.parse(fileOf(session, shipped)));
  const bytes = new Uint8Array(await new Response(piped(small, new CompressionStream('gzip'))).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return mark + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const piped = (text: string, through: CompressionStream): ReadableStream<Uint8Array> =>
  new Blob([text]).stream().pipeThrough(through);

/** @param now ms since 1970. Never throws, and changes nothing. */
export async function readSessionText(
  text: string,
  { shipped, locale, now }: { shipped: RuleSources; locale: Lang; now: number },
): Promise<ReadSession> {
  const given = text.trim();
  if (given === '') return refused('empty');
  if (given.length > mostCharacters) return refused('too-large');
  const json = given.startsWith('{') ? given : await unpacked(given);
  if (json === null) return refused('damaged');
  const named = parsed(json);
  if (named === null) return refused('damaged');
  const opened = sessionSchema.safeParse(withBundled(named, shipped));
  if (!opened.success) return refused('not-session', opened.error.issues[0]?.path.map(String).join('.') ?? '');
  const session = opened.data;
  const left = Date.parse(session.ends) - now;
  if (left <= 0) return refused('over');
  if (left > longestSession) return refused('too-long');
  for (const pack of session.packs) {
    if (Object.hasOwn(shipped.packs ?? {}, pack.id)) continue;
    const sound = openPack(JSON.stringify(pack), shipped, locale);
    const [problem] = sound.ok ? [] : sound.problems;
    if (problem) return refused('pack', pack.id, `${problem.message} ${problem.remedy}`);
  }
  return { ok: true, session };
}

/** Names of bundled packs become the packs themselves; a name that is none stays and is refused by the shape. */
function withBundled(value: object, shipped: RuleSources): object {
  if (!('packs' in value) || !Array.isArray(value.packs)) return value;
  const known = shipped.packs ?? {};
  const packs = value.packs.map((one: unknown) =>
    typeof one === 'string' && Object.hasOwn(known, one) ? known[one] : one,
  );
  return { ...value, packs };
}

function parsed(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** @returns null for what is no code, was cut off or changed, or holds more than a session can */
async function unpacked(code: string): Promise<string | null> {
  const letters = code.replace(/\s+/g, '');
  if (!letters.startsWith(mark) || !/^[\w-]+$/.test(letters.slice(mark.length))) return null;
  try {
    const binary = atob(letters.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      if (text.length > mostCharacters) return null;
    }
  } catch {
    return null;
  }
}
