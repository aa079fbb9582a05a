/** Ready replies to be shared: a rule pack that holds nothing else. */
import type { OwnWords } from '../../components/options/replies';

/** The worker's own replies as a pack that others can add. */
export function packOf(own: readonly OwnWords[], title: string): string {
  const replies = own
    .filter(({ off, text }) => !off && Object.keys(text).length > 0)
    .map(({ title: name, text }) => ({ title: name, text }));
  return JSON.stringify(
    { format: 'reread-pack', formatVersion: 1, id: 'our-replies', version: '1.0.0', title, replies },
    null,
    2,
  );
}
