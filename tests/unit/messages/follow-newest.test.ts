import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The browser's object is looked for when the modules are loaded.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
fakeBrowser.runtime.id = 'test';
const { followNewest } = await import('../../../lib/messages/follow-newest.ts');
const { announce } = await import('../../../lib/messages/stamp.ts');
const { changeSettings } = await import('../../../lib/settings/stored.ts');

/** What was asked, and how each question is answered. */
const asked: { type: string; answer(value: unknown): void }[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const { type } = message as { type: string };
        asked.push({ type, answer: (value) => resolve({ value }) });
      }),
  );
});
const failed = (error: Error) => expect.unreachable(error.message);
const questions = () => asked.map(({ type }) => type);

describe('following the newest reading', () => {
  it('asks at once, and again when another stamp is announced', async () => {
    const end = followNewest('getReport', () => {}, failed);
    await announce('b');
    await vi.waitFor(() => expect(questions()).toEqual(['getReport', 'getReport']));
    end();
    await announce('c');
    expect(questions()).toHaveLength(2);
  });

  it('asks for an overview as soon as a setting is stored, before word of its reading', async () => {
    const end = followNewest('getOverview', () => {}, failed);
    await changeSettings({ off: ['calm'] });
    await vi.waitFor(() => expect(questions()).toEqual(['getOverview', 'getOverview']));
    end();
    await changeSettings({ off: [] });
    expect(questions()).toHaveLength(2);
  });

  it('shows the answer to the newest question alone, whichever comes first', async () => {
    const shown: unknown[] = [];
    const end = followNewest('getOverview', (overview) => shown.push(overview), failed);
    await changeSettings({ off: ['calm'] });
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.answer('with the switch');
    await vi.waitFor(() => expect(shown).toEqual(['with the switch']));
    asked[0]?.answer('before it');
    await Promise.resolve();
    end();
    expect(shown).toEqual(['with the switch']);
  });
});
