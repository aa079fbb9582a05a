/** The extension's own practice page: each box says what it is. Handed to the page's review directly, it has no host. */
import type { SurfaceKind } from '../engine';
import { type BoxDescription, definePlatform } from './types';

const kinds: SurfaceKind[] = ['dm', 'comment', 'post'];

export default definePlatform({
  id: 'practice',
  name: 'Practice',
  hosts: [],
  boxes: kinds.flatMap((kind): BoxDescription[] => {
    const surface = () => ({ kind, reach: kind === 'dm' ? 'one' : 'public' }) as const;
    return [
      {
        id: kind,
        find: [`[data-practice-box="${kind}"]`],
        surface,
        send: { keys: kind === 'post' ? [] : ['Enter'], buttons: ['[data-practice-send]'] },
      },
      // In an exercise nothing is sent, so nothing is stopped; marks and advice are the same.
      {
        id: `exercise-${kind}`,
        find: [`[data-practice-box="exercise-${kind}"]`],
        surface,
        send: { keys: [], buttons: [] },
      },
    ];
  }),
  checked: '2026-11-24',
  confidence: 'high',
});
