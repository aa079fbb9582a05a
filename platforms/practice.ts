/** The extension's own practice page: each box says what it is. Handed to the page's review directly, it has no host. */
import type { SurfaceKind } from '../engine';
import { definePlatform } from './types';

const kinds: SurfaceKind[] = ['dm', 'comment', 'post'];

export default definePlatform({
  id: 'practice',
  name: 'Practice',
  hosts: [],
  boxes: kinds.map((kind) => ({
    id: kind,
    find: [`[data-practice-box="${kind}"]`],
    surface: () => ({ kind, reach: kind === 'dm' ? 'one' : 'public' }) as const,
    send: {
      keys: kind === 'post' ? [] : ['Enter'],
      buttons: ['[data-practice-send]'],
    },
  })),
  checked: '2026-11-24',
  confidence: 'high',
});
