import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => boolean | undefined;

const listeners: Listener[] = [];
const connected: ((port: object) => void)[] = [];
const api = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `chrome-extension://us${path}`,
    onConnect: { addListener: (listener: (port: object) => void) => connected.push(listener) },
    onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => {} },
  },
};
vi.stubGlobal('chrome', api);
vi.stubGlobal('browser', api);
vi.mock('wxt/browser', () => ({ browser: api }));

const ours = { id: 'us', url: 'chrome-extension://us/options.html' };
const script = { id: 'us', url: 'https://www.coindesk.com/story', tab: { id: 1 } };
const stranger = { id: 'them', url: 'chrome-extension://them/page.html' };

/** What was asked of the background, and with what. */
const called: unknown[] = [];
beforeEach(async () => {
  if (listeners.length > 0) return;
  const { answerMessages } = await import('../../../lib/background/messages.ts');
  const answers = new Proxy(
    {},
    {
      get:
        (_, name: string) =>
        async (...asked: unknown[]) =>
          void called.push(name === 'putScript' ? [name, ...asked] : name),
    },
  );
  answerMessages(answers as Parameters<typeof answerMessages>[0]);
});

/** What the background answers to a message; undefined when it takes no notice. */
const answerTo = (type: string, data: unknown, sender: object) =>
  new Promise<{ err?: { message: string } } | undefined>((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 };
    const kept = listeners.map((listener) => listener(message, sender, resolve as (answer: unknown) => void));
    if (!kept.includes(true)) resolve(undefined);
  });
const refusal = async (...asked: Parameters<typeof answerTo>) => (await answerTo(...asked))?.err?.message;

const FOR_PAGES = ['getOverview', 'getReport', 'getLineage', 'getUpdates', 'refresh', 'cancelRefresh', 'clearCache'];

describe('a port', () => {
  const tab = { id: 7 };
  const connect = (name: string, sender: object) => {
    called.length = 0;
    let closed = false;
    for (const listener of connected) listener({ name, sender, disconnect: () => (closed = true) });
    expect(closed).toBe(true);
    return called;
  };
  it.each([
    ['first-candidate', 'detection'],
    ['first-mention', 'card'],
  ])('of the %s puts %s into its frame, and is closed at once', (name, script) => {
    expect(connect(name, { id: 'us', tab, frameId: 3 })).toEqual([['putScript', script, 7, 3]]);
  });
  it.each([
    ['of another name', 'anything', { id: 'us', tab }],
    ['of another extension', 'first-mention', { id: 'them', tab }],
    ['of no tab', 'first-mention', { id: 'us' }],
    ['of nobody', 'first-mention', {}],
  ])('%s is closed, and nothing comes of it', (_, name, sender) => expect(connect(name, sender)).toEqual([]));
});

describe('a message', () => {
  it.each(['getCards', ...FOR_PAGES])('%s of another extension is refused', async (type) => {
    called.length = 0;
    expect(await refusal(type, undefined, stranger)).toMatch(/other extensions/);
    expect(called).toEqual([]);
  });
  it.each(FOR_PAGES)('%s is for our own pages, not for scripts beside a page', async (type) => {
    called.length = 0;
    expect(await refusal(type, undefined, script)).toMatch(/only extension pages/);
    expect(called).toEqual([]);
    expect(await refusal(type, undefined, ours)).toBeUndefined();
    expect(called).toEqual([type]);
  });
  it.each([
    ['openPage', 'https://evil.example/'],
    ['openPage', { toString: 'options' }],
    ['readPage', -1],
    ['readPage', '7'],
    ['getChart', '__proto__'],
    ['testProvider', 'nobody'],
  ])('%s with %j is refused', async (type, data) => {
    called.length = 0;
    expect(await refusal(type, data, ours)).toBeTypeOf('string');
    expect(called).toEqual([]);
  });
  it('of no kind we know is left alone', async () => {
    expect(await answerTo('nothing', undefined, ours)).toBeUndefined();
  });
});
