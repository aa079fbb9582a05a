/** The part on every page while the engine is on its way, or does not come. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../messages/types';
import type { Platform } from '../../platforms/types';
import { EarlyWatch, type LoadReview, type Review } from '../../review/early';
import type { Place, Press } from '../../review/press';

const life = new AbortController();
const texts = { Loading: 'loading', Unchecked: 'unchecked', PressAgain: 'press again' };
const shown = vi.hoisted(() => ({ texts: [] as (string | null)[] }));
vi.mock('../../review/early-notice', () => ({ tellEarly: (text: string | null) => shown.texts.push(text) }));

const box = document.createElement('textarea');
document.body.append(box);
const place = { box, description: {} } as unknown as Place;
const press = (act: number): Press => ({ places: [place], act, final: true });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const review = (): Review => ({
  focused: vi.fn(),
  pressed: vi.fn(() => 'stop' as const),
  judgeStopped: vi.fn(),
  ours: () => false,
  own: () => false,
  failed: vi.fn(),
});
const watchWith = (load: LoadReview): EarlyWatch =>
  new EarlyWatch({} as Platform, load, () => false, texts, life.signal);

/** The engine failed to load when the box was focused, and would come now; words stand in the box. */
async function brokenAtFirst(): Promise<{ made: Review; watch: EarlyWatch }> {
  const made = review();
  const load = vi
    .fn<LoadReview>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValue({ start: () => made, memory: { settings: defaultSettings, kept: [] } });
  const watch = watchWith(load);
  watch.focused(place);
  await settled();
  box.value = 'words';
  return { made, watch };
}

afterEach(() => {
  shown.texts.length = 0;
  box.value = '';
});

describe('an engine that does not come', () => {
  it('is asked for once more at once: a background that was stopped while it answered is started anew', async () => {
    const made = review();
    const load = vi
      .fn<LoadReview>()
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValue({ start: () => made, memory: { settings: defaultSettings, kept: [] } });
    const watch = watchWith(load);
    watch.focused(place);
    await settled();
    box.value = 'words';
    expect(watch.pressed(press(1))).toBe('stop');
    expect(made.pressed).toHaveBeenCalledTimes(1);
  });

  it('lets a message go with a word, and is there for the next one though the person never left the box', async () => {
    const { made, watch } = await brokenAtFirst();
    expect(watch.pressed(press(1))).toBe('go');
    expect(shown.texts).toContain('unchecked');
    await settled();
    expect(watch.pressed(press(2))).toBe('stop');
    expect(made.pressed).toHaveBeenCalledTimes(1);
  });

  it('lets it stay to be read that a message went unchecked, also when the engine comes a moment later', async () => {
    const { made, watch } = await brokenAtFirst();
    watch.pressed(press(1));
    await settled();
    watch.pressed(press(2));
    expect(made.pressed).toHaveBeenCalledTimes(1);
    expect(shown.texts.at(-1)).toBe('unchecked');
  });

  it('that never comes makes no later message wait', async () => {
    const watch = watchWith(() => Promise.reject(new Error('out of order')));
    watch.focused(place);
    await settled();
    box.value = 'words';
    for (const act of [1, 2, 3]) {
      expect(watch.pressed(press(act))).toBe('go');
      await settled();
    }
    expect(shown.texts.filter((text) => text === 'unchecked')).toHaveLength(3);
  });

  it('that fails as it begins does not stay beside the one that comes after it', async () => {
    const begun: AbortSignal[] = [];
    const broken = {
      ...review(),
      focused: () => {
        throw new Error('made to fail');
      },
    };
    const made = [broken, review()];
    const watch = watchWith(async () => ({
      start: (_platform, _memory, signal) => {
        begun.push(signal);
        return made[begun.length - 1] as Review;
      },
      memory: { settings: defaultSettings, kept: [] },
    }));
    watch.focused(place);
    await settled();
    watch.focused(place);
    await settled();
    expect(begun.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('that never answers is given up in time, and the next message asks anew', async () => {
    vi.useFakeTimers();
    const made = review();
    const load = vi
      .fn<LoadReview>()
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValue({ start: () => made, memory: { settings: defaultSettings, kept: [] } });
    const watch = watchWith(load);
    watch.focused(place);
    await vi.advanceTimersByTimeAsync(20_000);
    box.value = 'words';
    expect(watch.pressed(press(1))).toBe('go');
    await vi.advanceTimersByTimeAsync(10);
    expect(watch.pressed(press(2))).toBe('stop');
    expect(made.pressed).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
