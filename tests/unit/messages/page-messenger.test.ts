import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => boolean | undefined;

/** Two ends of one wire: what one sends, the listeners of the other answer. */
function wire() {
  const listeners: Listener[] = [];
  const send = (message: unknown, answered: (answer: unknown) => void) => {
    const kept = listeners.map((listener) => listener(structuredClone(message), { id: 'us' }, answered));
    if (!kept.includes(true)) queueMicrotask(() => answered(undefined));
  };
  const runtime = {
    id: 'us',
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
    },
    sendMessage: (message: unknown, answered?: (answer: unknown) => void) =>
      answered ? send(message, answered) : new Promise((resolve) => send(message, resolve)),
  };
  const tabs = {
    sendMessage: (_tab: number, message: unknown, _to: unknown, answered: () => void) => send(message, answered),
  };
  return { runtime, tabs, listeners };
}

const browser = wire();
vi.stubGlobal('chrome', browser);
vi.stubGlobal('browser', browser);
beforeEach(() => {
  vi.resetModules();
  browser.listeners.length = 0;
});
const library = () => import('../../../lib/messages/messenger.ts');
const ours = () => import('../../../lib/messages/page-messenger.ts');

describe('the card script', () => {
  it('is understood by the library in the background, and understands its answer', async () => {
    const { onMessage } = await library();
    const asked: unknown[] = [];
    onMessage('openPage', ({ data }) => void asked.push(data));
    onMessage('getCards', () => ({ stamp: 'now' }) as never);
    const { askBackground } = await ours();
    await askBackground('openPage', 'report');
    expect(asked).toEqual(['report']);
    expect(await askBackground('getCards')).toEqual({ stamp: 'now' });
  });
  it('rejects with what went wrong in the background', async () => {
    const { onMessage } = await library();
    onMessage('getCards', () => {
      throw new Error('no database');
    });
    const { askBackground } = await ours();
    await expect(askBackground('getCards')).rejects.toThrow('no database');
  });
  it('rejects when nobody answers', async () => {
    const { askBackground } = await ours();
    await expect(askBackground('getCards')).rejects.toThrow('no answer');
  });
  it('goes to the next mention when the background says so, until it ends that', async () => {
    const { onNextMention } = await ours();
    let gone = 0;
    const end = onNextMention(() => gone++);
    const { sendMessage } = await library();
    await sendMessage('nextMention', undefined, 7);
    expect(gone).toBe(1);
    end();
    expect(browser.listeners).toHaveLength(0);
  });
});
