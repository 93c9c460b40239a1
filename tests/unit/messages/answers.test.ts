import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean | undefined;

const listeners: Listener[] = [];
const api = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `chrome-extension://us${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => {} },
  },
};
vi.stubGlobal('chrome', api);
vi.stubGlobal('browser', api);
const { answerMessages } = await import('../../../lib/messages/answers.ts');
const { RULES } = await import('../../../lib/messages/rules.ts');

const ours = { id: 'us', url: 'chrome-extension://us/options.html' };
const script = { id: 'us', url: 'https://www.coindesk.com/story', tab: { id: 7 }, frameId: 3 };
const stranger = { id: 'them', url: 'chrome-extension://them/page.html' };

/** What was asked of the background, with what and by whom. */
const called: unknown[][] = [];
answerMessages(
  new Proxy({} as Parameters<typeof answerMessages>[0], {
    get:
      (_, name: string) =>
      async (...asked: unknown[]) =>
        void called.push([name, ...asked]),
  }),
);
beforeEach(() => {
  called.length = 0;
});

/** What the background answers to a message; undefined when it takes no notice. */
const answerTo = (type: string, data: unknown, sender: object) =>
  new Promise<{ error?: string } | undefined>((resolve) => {
    const kept = listeners.map((listener) => listener({ type, data }, sender, resolve as (answer: unknown) => void));
    if (!kept.includes(true)) resolve(undefined);
  });

const EVERY = Object.keys(RULES);
const FOR_SCRIPTS = ['wantScript', 'getPopover', 'getStory', 'checkStatements', 'openPage', 'openStoryReport'];
const FOR_OUR_PAGES = EVERY.filter((type) => !FOR_SCRIPTS.includes(type));
const WITH_DATA = ['getChart', 'getPastHead', 'getPastReport', 'getPastChart', 'testProvider', 'readPage'];
const WITHOUT_DATA = FOR_OUR_PAGES.filter((type) => !WITH_DATA.includes(type));

describe('a message', () => {
  it.each(EVERY)('%s of another extension is refused', async (type) => {
    expect((await answerTo(type, undefined, stranger))?.error).toMatch(/other extensions/);
    expect(called).toEqual([]);
  });
  it.each(FOR_OUR_PAGES)('%s is for our own pages, not for scripts beside a page', async (type) => {
    expect((await answerTo(type, undefined, script))?.error).toMatch(/only extension pages/);
    expect(called).toEqual([]);
  });
  it.each(WITHOUT_DATA)('%s of our own pages is answered', async (type) => {
    expect((await answerTo(type, undefined, ours))?.error).toBeUndefined();
    expect(called).toEqual([[type, ours]]);
  });
  it('that wants a script tells the frame it is wanted in', async () => {
    await answerTo('wantScript', 'detection', script);
    expect(called).toEqual([['wantScript', 'detection', script]]);
  });
  it('may come without data from a browser that says null for it', async () => {
    expect((await answerTo('getPopover', null, script))?.error).toBeUndefined();
  });
  it.each([
    ['wantScript', '/overlay.js'],
    ['openPage', 'https://evil.example/'],
    ['openPage', { toString: 'options' }],
    ['readPage', -1],
    ['readPage', '7'],
    ['getChart', '__proto__'],
    ['testProvider', 'nobody'],
    ['getOverview', 'more'],
  ])('%s with %j is refused', async (type, data) => {
    expect((await answerTo(type, data, ours))?.error).toMatch(/does not fit/);
    expect(called).toEqual([]);
  });
  it.each(['nothing', 'constructor', '__proto__'])('of a kind that we do not know, %s, is left alone', async (type) => {
    expect(await answerTo(type, undefined, ours)).toBeUndefined();
  });
});
