/** The packs that come with Reread for fields of work, and switching one of them. */
import type { Pack } from '../../engine/packs/format';
import { ask } from '../../messages/ask';
import { shippedSources } from '../../rules/sources';
import type { PackRow } from '../../storage/pack-rows';

/** Packs that are only a level of strictness are chosen as such. */
const levels = new Set(['essential', 'standard', 'strict', 'training']);

export const packsForWork = (): Pack[] =>
  Object.values(shippedSources().packs ?? {}).filter(({ id }) => !levels.has(id));

/** @param rows packs known to this browser @throws Error if the background refuses */
export async function switchBundled(pack: Pack, on: boolean, rows: readonly Pick<PackRow, 'id'>[]): Promise<void> {
  if (!on || rows.some(({ id }) => id === pack.id)) {
    await ask('pack-set', { id: pack.id, on });
    return;
  }
  const { refused } = await ask('pack-install', { text: JSON.stringify(pack), trusted: true });
  if (refused) throw new Error(refused);
}
