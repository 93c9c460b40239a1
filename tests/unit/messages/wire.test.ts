import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean | undefined;

const listeners: Listener[] = [];
/** Two ends of one wire: what one sends, the listeners of the other answer. */
const send = (message: unknown) =>
  new Promise<unknown>((resolve) => {
    const kept = listeners.map((listener) => listener(structuredClone(message), { id: 'us' }, resolve));
    if (!kept.includes(true)) resolve(undefined);
  });
const api = {
  runtime: {
    id: 'us',
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
    },
    sendMessage: send,
  },
  tabs: { sendMessage: (_tab: number, message: unknown) => send(message) },
};
vi.stubGlobal('chrome', api);
vi.stubGlobal('browser', api);
const { ask, askTab, onMessage } = await import('../../../lib/messages/wire.ts');
beforeEach(() => {
  listeners.length = 0;
});

describe('a message', () => {
  it('arrives with its data, and its answer comes back', async () => {
    onMessage(async ({ type, data }) => ({ type, data }));
    expect(await ask('openPage', 'report')).toEqual({ type: 'openPage', data: 'report' });
  });
  it('to a tab likewise', async () => {
    const asked: string[] = [];
    onMessage(async ({ type }) => void asked.push(type));
    expect(await askTab(7, 'nextMention')).toBeUndefined();
    expect(asked).toEqual(['nextMention']);
  });
  it('brings back what went wrong', async () => {
    onMessage(() => Promise.reject(new Error('no database')));
    await expect(ask('getPopover')).rejects.toThrow('no database');
  });
  it('is rejected when nobody takes it for its own, or nobody listens any more', async () => {
    const end = onMessage(() => null);
    await expect(ask('getPopover')).rejects.toThrow('no answer');
    end();
    expect(listeners).toHaveLength(0);
    await expect(ask('getPopover')).rejects.toThrow('no answer');
  });
  it.each([null, undefined, 'getPopover', 7, { type: 7 }])(
    'of no form, such as %j, is taken no notice of',
    async (message) => {
      const handled: unknown[] = [];
      onMessage(async (each) => void handled.push(each));
      expect(await send(message)).toBeUndefined();
      expect(handled).toEqual([]);
    },
  );
});
