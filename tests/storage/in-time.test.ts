/** A database that never answers, or answers late. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime, slowest } from '../../storage/in-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reading within a time', () => {
  it('gives what is read in time, and nothing comes late', async () => {
    const late = vi.fn();
    expect(await inTime(Promise.resolve('read'), () => 'default', late)).toBe('read');
    await vi.advanceTimersByTimeAsync(slowest * 2);
    expect(late).not.toHaveBeenCalled();
  });

  it('goes on without what never comes', async () => {
    const late = vi.fn();
    const answer = inTime(new Promise<string>(() => undefined), () => 'default', late);
    await vi.advanceTimersByTimeAsync(slowest);
    expect(await answer).toBe('default');
    expect(late).not.toHaveBeenCalled();
  });

  it('says so once when it comes after all', async () => {
    const late = vi.fn();
    const reading = new Promise<string>((resolve) => setTimeout(resolve, slowest * 3, 'read'));
    const answer = inTime(reading, () => 'default', late);
    await vi.advanceTimersByTimeAsync(slowest);
    expect(await answer).toBe('default');
    await vi.advanceTimersByTimeAsync(slowest * 3);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('that fails late is no unhandled error', async () => {
    const reading = new Promise<string>((_, reject) => setTimeout(reject, slowest * 3, new Error('gone')));
    const answer = inTime(reading, () => 'default', vi.fn());
    await vi.advanceTimersByTimeAsync(slowest * 4);
    expect(await answer).toBe('default');
  });

  it('that fails in time fails', async () => {
    await expect(inTime(Promise.reject(new Error('broken')), () => 'default', vi.fn())).rejects.toThrow('broken');
  });
});
