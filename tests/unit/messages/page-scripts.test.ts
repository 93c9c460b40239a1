import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A tab by its frames: those with a mention, and those where the popover's script is. */
let mentions: number[] = [];
let listening: number[] = [];
let put: string[] = [];
/** What has the tab refuse scripts. */
let isClosed = false;

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      async executeScript({
        target,
        files,
        func,
      }: {
        target: { frameIds?: number[] };
        files?: string[];
        func?: object;
      }) {
        if (isClosed) throw new Error('no access');
        if (func) return [0, 1].map((frameId) => ({ frameId, result: mentions.includes(frameId) }));
        for (const frameId of target.frameIds ?? []) put.push(`${files?.join()} in ${frameId}`);
        listening.push(...(target.frameIds ?? []));
        return [];
      },
    },
  },
}));
vi.mock('../../../lib/messages/wire.ts', () => ({
  async askTab(_: number, type: string) {
    if (listening.length === 0) throw new Error('nobody listens');
    return `${type} answered by ${listening.join()}`;
  },
}));
const { askPopover } = await import('../../../lib/messages/page-scripts.ts');

beforeEach(() => {
  [mentions, listening, put, isClosed] = [[], [], [], false];
});

describe('what is asked of the popover’s script in a tab', () => {
  it('is answered where it is, and nothing is put in', async () => {
    listening = [0];
    expect(await askPopover(7, 'nextMention')).toBe('nextMention answered by 0');
    expect(put).toEqual([]);
  });

  it('is answered once it was put into the frames that have a mention', async () => {
    mentions = [1];
    expect(await askPopover(7, 'getPageStory')).toBe('getPageStory answered by 1');
    expect(put).toEqual(['/popover.js in 1']);
  });

  it('is not answered where nothing is mentioned, or nothing may be put in', async () => {
    await expect(askPopover(7, 'nextMention')).rejects.toThrow('nobody listens');
    isClosed = true;
    await expect(askPopover(7, 'nextMention')).rejects.toThrow('no access');
    expect(put).toEqual([]);
  });
});
