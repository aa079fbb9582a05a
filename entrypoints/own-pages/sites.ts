/** The supported sites as our pages show them: each is on unless all its addresses are switched off. */
import type { Site } from '../../components/pages/happened';
import { type Strictness, type SurfaceKind, strictnesses, surfaceKinds } from '../../engine/types';
import type { Settings } from '../../messages/types';
import { platforms } from '../../platforms';

export const sitesOf = ({ off, levels }: Settings): Site[] =>
  platforms.map(({ id, name, hosts, checked }) => ({
    id,
    name,
    hosts,
    checked,
    on: !hosts.every((host) => off.includes(host)),
    level: levelOf(levels, hosts),
  }));

/** The list of switched-off addresses with one site's added or taken out. */
export const switched = ({ off }: Settings, { hosts }: Site, on: boolean): string[] => {
  const others = off.filter((host) => !hosts.includes(host));
  return on ? others : [...others, ...hosts];
};

/** What can be written on a supported site, each kind once; asked of its boxes without a page around them. */
export function kindsOn(id: string): SurfaceKind[] {
  const boxes = platforms.find((platform) => platform.id === id)?.boxes ?? [];
  const kinds = boxes.flatMap((box) => {
    try {
      return [box.surface(document.createElement('div')).kind];
    } catch {
      return [];
    }
  });
  return surfaceKinds.filter((kind) => kinds.includes(kind));
}

/** The strictest level that any of a site's addresses has of its own. */
const levelOf = (levels: Settings['levels'], hosts: readonly string[]): Strictness | undefined =>
  strictnesses.findLast((level) => hosts.some((host) => levels?.[host] === level));

/** The levels with one site's changed; `undefined` lets it follow the others. */
export function levelled({ levels }: Settings, { hosts }: Site, level: Strictness | undefined): Settings['levels'] {
  const others = Object.entries(levels ?? {}).filter(([host]) => !hosts.includes(host));
  return Object.fromEntries([...others, ...(level ? hosts.map((host) => [host, level] as const) : [])]);
}
