/** Several people's journals added up. */
import type { Group } from '../../components/learning/learning-view';
import { readJournal } from './save';

const mostBytes = 20_000_000;

export async function groupOf(files: readonly File[]): Promise<Group> {
  const group: { entries: Group['entries'][number][]; files: number; bad: string[] } = {
    entries: [],
    files: 0,
    bad: [],
  };
  for (const file of files) {
    const entries = file.size > mostBytes ? null : readJournal(await file.text());
    if (entries) {
      group.entries.push(...entries);
      group.files += 1;
    } else group.bad.push(file.name);
  }
  return group;
}
