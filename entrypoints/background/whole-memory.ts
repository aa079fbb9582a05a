/** All that is remembered, as pages get it: under the organisation's policy and a training session, with packs and the private list. */
import { defaultSettings, type Memory } from '../../messages/types';
import type { Database } from '../../storage/database';
import { inTime } from '../../storage/in-time';
import { readMemory } from '../../storage/memory';
import { readSession } from '../../storage/training';
import { readPolicy } from './managed';
import { forcedInline, forcedPacks, packsInForce } from './packs';
import { underPolicy } from './policy';
import { lockedSet, privateSet } from './private';
import { underTraining } from './training';

/** Without packs and the private list, where these have not changed. */
export async function policedMemory(database: Database): Promise<Memory> {
  const policy = await readPolicy();
  const session = await readSession(database, Date.now());
  const memory = underTraining(underPolicy(await readMemory(database), policy), session);
  return memory.managed ? { ...memory, managed: { ...memory.managed, packs: await forcedPacks(database) } } : memory;
}

export const wholeMemory = async (database: Database): Promise<Memory> => ({
  ...(await policedMemory(database)),
  packs: await packsInForce(database),
  private: await privateSet(),
});

/**
 * For pages that wait. A database that does not answer must not leave messages unchecked: they are checked by the shipped rules and what the
 * organisation has set, and the private list counts as locked, which screens say.
 * @param late is called once if the database answers after all
 */
export const memoryInTime = (database: Database, late: () => void): Promise<Memory> =>
  inTime(
    wholeMemory(database),
    async () => {
      const policy = await readPolicy();
      const memory = underPolicy({ settings: defaultSettings, kept: [] }, policy);
      return { ...memory, packs: forcedInline(policy), private: lockedSet() };
    },
    late,
  );
