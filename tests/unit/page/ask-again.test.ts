import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgain, firstAnswer } from '../../../lib/page/ask-again.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new AbortController().signal;
const nobody = () => new Promise<string>(() => {});

describe('what a background may miss', () => {
  it('is asked at once, and again after 1, 2, 4 and 8 seconds, then no more', () => {
    const start = Date.now();
    const asked: number[] = [];
    askAgain(
      () => asked.push(Date.now() - start),
      () => false,
      never,
    );
    vi.runAllTimers();
    expect(asked).toEqual([0, 1000, 3000, 7000, 15_000]);
  });

  it('is not asked for once it is there, nor once nobody waits for it', () => {
    const end = new AbortController();
    let [asked, isThere] = [0, true];
    askAgain(
      () => asked++,
      () => isThere,
      never,
    );
    expect(asked).toBe(0);
    isThere = false;
    askAgain(
      () => asked++,
      () => isThere,
      end.signal,
    );
    end.abort();
    vi.runAllTimers();
    expect(asked).toBe(1);
  });
});

describe('the first answer', () => {
  it('counts, also of a background that was dead at first', async () => {
    const ask = vi.fn().mockRejectedValueOnce(new Error('no worker')).mockResolvedValueOnce('view');
    const answer = firstAnswer(ask, never);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('view');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('may come after it was asked for again', async () => {
    let answer: (view: string) => void = () => {};
    const slow = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const found = firstAnswer(vi.fn().mockReturnValueOnce(slow).mockImplementation(nobody), never);
    await vi.advanceTimersByTimeAsync(5000);
    answer('late');
    expect(await found).toBe('late');
  });

  it('fails when there is none to any try', async () => {
    const failed = expect(firstAnswer(nobody, never)).rejects.toThrow('no answer');
    await vi.runAllTimersAsync();
    await failed;
  });
});
