/** The section on training sessions: the one that runs, taking part in one, and setting one up for a group. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { JoinSession } from '../../components/training/join';
import { RunningSession } from '../../components/training/running';
import { trainingStyles } from '../../components/training/styles';
import { MakeSession } from '../../components/training/trainer';
import type { OfferedSession, PackChoice, SessionForm, ShownSession } from '../../components/training/types';
import { mostCharacters, type Pack, packSchema, wordsIn } from '../../engine/packs/format';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { ask } from '../../messages/ask';
import { longestSession, mostSessionPacks, type TrainingSession } from '../../messages/training';
import type { Training } from '../../messages/types';
import { shippedSources } from '../../rules/sources';
import type { Database } from '../../storage/database';
import type { PackRow } from '../../storage/pack-rows';
import { listPacks, packText } from '../../storage/packs';
import { readSession } from '../../storage/training';
import { codeOf, fileOf, readSessionText, type SessionProblem } from '../own-pages/session-code';
import { saveFile } from './save';

const shipped = shippedSources();

type Props = { locale: Lang; database: Database; training: Training | undefined };

export function TrainingSection({ locale, database, training }: Props): ReactNode {
  const rows = useLiveQuery(() => listPacks(database), [], []);
  // The packs' own words are in the stored session; what the background tells is when it changes.
  const stored = useLiveQuery(() => readSession(database, Date.now()), [training?.ends], null);
  const [offered, setOffered] = useState<TrainingSession | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState('');

  const leave = (): void => {
    setOffered(null);
    setRefused(null);
  };
  const failed = (): void => setRefused(say(locale, 'train.failed'));
  const look = async (text: string): Promise<void> => {
    leave();
    const read = await readSessionText(text, { shipped, locale, now: Date.now() });
    if (read.ok) setOffered(read.session);
    else setRefused(problemWords(locale, read.why, read.where, read.detail));
  };
  const begin = async (session: TrainingSession): Promise<void> => {
    const answer = await ask('training-begin', { session });
    if (answer.refused) setRefused(problemWords(locale, answer.refused));
    setOffered(null);
  };
  /** The session of a form, or what is wrong with the form, in words. */
  const sessionOf = async (form: SessionForm): Promise<TrainingSession | string> => {
    const ends = Date.parse(form.ends);
    const now = Date.now();
    if (form.group.trim() === '') return say(locale, 'train.make.wrong.group');
    if (!(ends > now && ends - now <= longestSession)) return say(locale, 'train.make.wrong.ends');
    if (form.packs.length > mostSessionPacks) return say(locale, 'train.make.wrong.packs', { count: mostSessionPacks });
    const packs = await Promise.all(form.packs.map((id) => wholePack(database, rows, id)));
    return {
      format: 'reread-session',
      formatVersion: 1,
      group: form.group.trim(),
      ...(form.trainer.trim() === '' ? {} : { trainer: form.trainer.trim() }),
      strictness: form.strictness,
      ends: new Date(ends).toISOString(),
      packs,
    };
  };
  const withSession = async (form: SessionForm, use: (session: TrainingSession) => unknown): Promise<void> => {
    const session = await sessionOf(form).catch(() => say(locale, 'train.failed'));
    setProblem(typeof session === 'string' ? session : '');
    setCode('');
    if (typeof session !== 'string') await use(session);
  };

  return (
    <div className="training">
      <style>{trainingStyles}</style>
      {training && stored ? (
        <RunningSession
          locale={locale}
          session={shown(stored, locale)}
          onLeave={(reason) => void ask('training-leave', { reason }).catch(failed)}
        />
      ) : (
        <JoinSession
          locale={locale}
          offered={offeredOf(offered, refused, locale)}
          onText={(text) => void look(text)}
          onFile={(file) => {
            // Four bytes a character at most: what is larger is refused unread.
            if (file.size > mostCharacters * 4) setRefused(problemWords(locale, 'too-large'));
            else void file.text().then(look, failed);
          }}
          onBegin={() => {
            if (offered) void begin(offered).catch(failed);
          }}
          onLeave={leave}
        />
      )}
      <MakeSession
        locale={locale}
        packs={choices(rows, locale)}
        ends={local(nextEvening(Date.now()))}
        latest={local(Date.now() + longestSession)}
        code={code}
        problem={problem}
        onSave={(form) =>
          void withSession(form, (session) =>
            saveFile('reread-training.json', 'application/json', fileOf(session, shipped)),
          )
        }
        onCode={(form) => void withSession(form, (session) => codeOf(session, shipped).then(setCode))}
        onCopy={(text) =>
          navigator.clipboard.writeText(text).then(
            () => true,
            () => false,
          )
        }
      />
    </div>
  );
}

function offeredOf(session: TrainingSession | null, refused: string | null, locale: Lang): OfferedSession | null {
  if (refused !== null) return { is: 'refused', message: refused };
  return session && { is: 'sound', session: shown(session, locale) };
}

const shown = ({ group, trainer, strictness, ends, packs }: TrainingSession, locale: Lang): ShownSession => ({
  group,
  trainer,
  strictness,
  ends: Date.parse(ends),
  packs: packs.map((pack) => wordsIn(pack.title, locale, pack.fallback)),
});

function problemWords(locale: Lang, why: SessionProblem, where = '', detail = ''): string {
  if (why === 'pack') return say(locale, 'train.wrong.pack', { where, detail });
  if (why === 'not-session') return say(locale, 'train.wrong.not-session', { where });
  return say(locale, `train.wrong.${why}`);
}

/** Bundled packs, then the team's own; those that are only a level are chosen as one. */
function choices(rows: readonly PackRow[], locale: Lang): PackChoice[] {
  const levels = new Set(['essential', 'standard', 'strict', 'training']);
  const bundled = Object.values(shipped.packs ?? {}).filter(({ id }) => !levels.has(id));
  const own = rows.filter(({ id }) => !Object.hasOwn(shipped.packs ?? {}, id)).map(({ running }) => running);
  return [...own, ...bundled].map((pack) => ({ id: pack.id, title: wordsIn(pack.title, locale, pack.fallback) }));
}

/** A pack with its examples, so that whoever opens the session can have them tried. @throws if its file is not kept */
async function wholePack(database: Database, rows: readonly PackRow[], id: string): Promise<Pack> {
  const bundled = shipped.packs?.[id];
  if (bundled) return bundled;
  const row = rows.find((one) => one.id === id);
  const text = row ? await packText(database, id, row.running.version) : null;
  return packSchema.parse(JSON.parse(text ?? 'null'));
}

/** Six in the evening, today or tomorrow, ms since 1970. */
function nextEvening(now: number): number {
  const day = new Date(now);
  if (day.getHours() >= 17) day.setDate(day.getDate() + 1);
  return day.setHours(18, 0, 0, 0);
}

/** As a field for date and time has it. */
const local = (at: number): string =>
  new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
