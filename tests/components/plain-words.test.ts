/** The gate's plain sentence: how long it stays once the engine is there. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeTime } from '../../review/notice-board';
import { PlainWords } from '../../review/plain-words';

const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the plain sentence', () => {
  it('that stood there before us stays to be read, and goes by itself', () => {
    const tell = vi.fn();
    new PlainWords(tell, after, new AbortController().signal);
    vi.advanceTimersByTime(noticeTime - 1);
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(tell.mock.calls).toEqual([[null]]);
  });

  it('has its whole time when something new is said', () => {
    const tell = vi.fn();
    const words = new PlainWords(tell, after, new AbortController().signal);
    vi.advanceTimersByTime(noticeTime - 1);
    words.say('PressAgain');
    vi.advanceTimersByTime(noticeTime - 1);
    expect(tell.mock.calls).toEqual([['PressAgain']]);
    vi.advanceTimersByTime(1);
    expect(tell).toHaveBeenLastCalledWith(null);
  });

  it('is left alone once the review has ended', () => {
    const tell = vi.fn();
    const life = new AbortController();
    new PlainWords(tell, after, life.signal);
    life.abort();
    vi.advanceTimersByTime(noticeTime * 2);
    expect(tell).not.toHaveBeenCalled();
  });
});
