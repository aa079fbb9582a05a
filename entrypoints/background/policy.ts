/** An organisation's policy: opened part by part, like any other input, and laid over the worker's settings. */
import * as z from 'zod';
import { type Pack, packSchema } from '../../engine/packs/format';
import { type Strictness, strictnesses } from '../../engine/types';
import { packUrl, settingsSchema } from '../../messages/door';
import type { Managed, Memory, Settings } from '../../messages/types';

const lockable = [
  'strictness',
  'locale',
  'allow',
  'off',
  'journal',
  'retention',
  'accounts',
  'country',
  'protocol',
] as const satisfies (keyof Settings)[];

const parts = {
  organisation: z.string().max(200),
  firstRun: z.boolean(),
  strictness: z.enum(strictnesses),
  locked: z.array(z.enum(lockable)).max(lockable.length),
  settings: settingsSchema.partial(),
  packHosts: z.array(z.string().max(253)).max(200),
  packs: z.array(z.unknown()).max(50),
  packLinks: z.array(z.unknown()).max(50),
};
const link = z.strictObject({ url: packUrl, key: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

export type Policy = {
  managed: Managed | null;
  /** Values of settings that the organisation has set. */
  settings: Partial<Settings>;
  /** Packs given whole, in the policy itself. */
  inline: Pack[];
  /** Packs to be fetched, and the key they must be signed with. */
  links: z.infer<typeof link>[];
  /** False where the page of first steps must not open by itself. */
  firstRun: boolean;
};

export const noPolicy: Policy = { managed: null, settings: {}, inline: [], links: [], firstRun: true };

export function openPolicy(raw: Record<string, unknown>): Policy {
  if (Object.keys(raw).length === 0) return noPolicy;
  const part = <K extends keyof typeof parts>(name: K): z.infer<(typeof parts)[K]> | undefined => {
    const opened = parts[name].safeParse(raw[name]);
    return opened.success ? (opened.data as z.infer<(typeof parts)[K]>) : undefined;
  };
  const inline: Pack[] = [];
  const links: Policy['links'] = [];
  for (const one of part('packs') ?? []) {
    // Some policy tools can only write text.
    const pack = packSchema.safeParse(typeof one === 'string' ? parsed(one) : one);
    if (pack.success) inline.push(pack.data);
  }
  for (const one of part('packLinks') ?? []) {
    const address = link.safeParse(one);
    if (address.success) links.push(address.data);
  }
  const [by, strictness, packHosts] = [part('organisation'), part('strictness'), part('packHosts')];
  return {
    managed: {
      ...(by ? { by } : {}),
      ...(strictness ? { strictness } : {}),
      locked: part('locked') ?? [],
      ...(packHosts ? { packHosts } : {}),
      packs: inline.map(({ id }) => id),
    },
    settings: part('settings') ?? {},
    inline,
    links,
    firstRun: part('firstRun') ?? true,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The worker's settings with the organisation's over them: its values where it locks them, and never a lower level. */
export function underPolicy({ settings, kept }: Memory, { managed, settings: set }: Policy): Memory {
  if (!managed) return { settings, kept };
  const now: Settings = { ...settings };
  for (const name of managed.locked) if (set[name] !== undefined) Object.assign(now, { [name]: set[name] });
  // Where sites must stay on, an hour off would be a way round.
  if (managed.locked.includes('off')) now.pausedUntil = 0;
  // Where the organisation has fixed the level, it is the same on every site.
  if (managed.locked.includes('strictness')) delete now.levels;
  return { settings: atLeast(now, managed.strictness ?? 'essential'), kept, managed };
}

/** Settings in which no level, of all sites or of one, is lower than this. */
export function atLeast(settings: Settings, least: Strictness): Settings {
  const raised = (level: Strictness): Strictness =>
    strictnesses.indexOf(level) < strictnesses.indexOf(least) ? least : level;
  const { levels } = settings;
  return {
    ...settings,
    strictness: raised(settings.strictness),
    ...(levels && {
      levels: Object.fromEntries(Object.entries(levels).map(([host, level]) => [host, raised(level)])),
    }),
  };
}

/** True if packs may be fetched from this host. */
export const mayFetchFrom = (host: string, { managed, links }: Policy): boolean =>
  !managed?.packHosts || managed.packHosts.includes(host) || links.some(({ url }) => new URL(url).host === host);
