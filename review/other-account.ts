/** Whether one writes under an account that is not among those the worker uses for work. */
import type { Settings } from '../messages/types';

const plain = (name: string): string => name.trim().replace(/^@/, '').toLowerCase();

/** @param shown the account's name as the page shows it @returns it; undefined where it is one for work, unknown, or nobody asked us to look */
export function otherAccount(shown: string | null, { accounts }: Settings): string | undefined {
  if (accounts.length === 0) return undefined;
  const account = shown?.trim();
  if (!account || accounts.some((one) => plain(one) === plain(account))) return undefined;
  return account;
}
