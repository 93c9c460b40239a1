import { afterEach, describe, expect, it, vi } from 'vitest';
import { politeGet } from '../../../tools/feed/polite-get.ts';

/** A clock that goes on only while somebody waits. */
function stoppedClock() {
  let time = 1000;
  return {
    now: () => time,
    wait: async (ms: number) => {
      time += ms;
    },
  };
}

describe('a polite GET', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('starts 300 ms after the one before, however fast that was answered', async () => {
    const clock = stoppedClock();
    const starts: number[] = [];
    vi.stubGlobal('fetch', async () => {
      starts.push(clock.now());
      return new Response('body');
    });
    const get = politeGet('feed@a.example', 12, clock);
    for (let i = 0; i < 4; i++) expect(await get('https://a.example/')).toBe('body');
    expect(starts).toEqual([1000, 1300, 1600, 1900]);
  });

  it('spares nobody on this machine, where answers are replayed', async () => {
    const clock = stoppedClock();
    vi.stubGlobal('fetch', async () => new Response('body'));
    const get = politeGet('feed@a.example', 12, clock);
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:80']) await get(`http://${host}/`);
    expect(clock.now()).toBe(1000);
    for (const host of ['localhost.a.example', 'a.example']) await get(`http://${host}/`);
    expect(clock.now()).toBe(1300);
  });

  it('is not made more often than was said', async () => {
    const asked = vi.fn(async () => new Response(null, { status: 404 }));
    vi.stubGlobal('fetch', asked);
    const get = politeGet('feed@a.example', 2, stoppedClock());
    expect([await get('https://a.example/'), await get('https://a.example/')]).toEqual([null, null]);
    await expect(get('https://a.example/')).rejects.toThrow('more than 2 requests');
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
