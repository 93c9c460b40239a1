/** What the popover's script asks for a page: the statements around its words, and then and now of its story. */

import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Asked of the background, and what it answers. */
const asked: [type: string, data: unknown][] = [];
const answers: Record<string, unknown> = {};
const listeners = new Set<(message: object, sender: object, respond: (answer: object) => void) => unknown>();
vi.stubGlobal('browser', {
  runtime: {
    id: 'us',
    async sendMessage({ type, data }: { type: string; data: unknown }) {
      asked.push([type, data]);
      const answer = answers[type];
      return answer instanceof Error ? { error: answer.message } : { value: answer };
    },
    onMessage: {
      addListener: (listener: never) => listeners.add(listener),
      removeListener: (listener: never) => listeners.delete(listener),
    },
  },
});
const page = { lang: 'en-US', top: null as unknown };
vi.stubGlobal('document', { documentElement: page });
vi.stubGlobal('window', page);
const place = { origin: 'https://example.org', pathname: '/one' };
vi.stubGlobal('location', place);
const { keepPageStatements } = await import('../../../entrypoints/popover/page-statements.ts');
const { keepPageStory } = await import('../../../entrypoints/popover/page-story.ts');
const { shared } = await import('../../../lib/page/shared.ts');

/** What a page's script answers to the toolbar popup; undefined where it is nobody's. */
async function answerTo(type: string, data?: unknown): Promise<unknown> {
  const given: Promise<unknown>[] = [];
  for (const listener of listeners) {
    const told = new Promise((resolve) => {
      if (listener({ type, data }, {}, resolve) !== true) resolve(undefined);
    });
    given.push(told);
  }
  const all = await Promise.all(given);
  return all.find((answer) => answer !== undefined);
}
const settle = () => new Promise((done) => setTimeout(done));
let end: AbortController;

beforeEach(() => {
  end?.abort();
  end = new AbortController();
  asked.splice(0);
  for (const name of Object.keys(answers)) delete answers[name];
  Object.assign(page, { lang: 'en-US', top: page });
  Object.assign(place, { pathname: '/one' });
  delete shared.statements;
  delete shared.storyMoment;
});

describe('the statements', () => {
  const goTo = vi.fn();
  const mention = { asset: 'BTC' } as never;
  const claim = (what: string) => ({ what }) as never;
  const grammar = (around: string[]) => ({
    around: () => around.map(claim),
    ofPage: async () => [{ claim: claim('one'), mention }] as never,
  });
  function kept({ statements = true, moment = async () => ({ day: 7, at: null }) as never } = {}) {
    const changed = vi.fn();
    const options = { mentions: { goTo } as never, hover: { statements } as never, moment, changed };
    return { changed, own: keepPageStatements(options, end.signal) };
  }
  beforeEach(() => {
    goTo.mockClear();
    answers.checkStatements = [];
  });

  it.each([
    ['en-US', 'statements'],
    ['', 'statements'],
    ['DE', 'statements-de'],
    ['fr', undefined],
  ])('of a page in %j are read by %s, asked for once', async (lang, script) => {
    page.lang = lang;
    const { own } = kept();
    own.answerFor(mention);
    own.answerFor(mention);
    await settle();
    expect(asked).toEqual(script ? [['wantScript', script]] : []);
  });

  it('are not looked for where the reader does not want them', async () => {
    shared.statements = grammar(['one']);
    const { own } = kept({ statements: false });
    expect([own.answerFor(mention), asked, await answerTo('getStatements')]).toEqual([null, [], { value: null }]);
  });

  it('around a word are asked about once, waited for, and told as they come', async () => {
    shared.statements = grammar(['one']);
    answers.checkStatements = [['It rose.'], []];
    const { own, changed } = kept();
    expect([own.answerFor(mention), own.answerFor(mention)]).toEqual(['waiting', 'waiting']);
    await settle();
    expect([own.answerFor(mention), own.count, changed.mock.calls.length]).toEqual([['It rose.'], 1, 1]);
    expect(asked).toEqual([['checkStatements', { claims: [{ what: 'one' }], moment: { day: 7, at: null } }]]);
    own.forget();
    expect(own.answerFor(mention)).toBe('waiting');
  });

  it.each([
    ['nothing is said around it', [], undefined],
    ['nothing is answered', ['one'], []],
    ['nobody answers', ['one'], new Error('gone')],
  ])('are none where %s', async (_, around, answer) => {
    shared.statements = grammar(around);
    answers.checkStatements = answer;
    const { own } = kept();
    own.answerFor(mention);
    await settle();
    expect(own.answerFor(mention)).toBeNull();
    expect(asked).toHaveLength(around.length);
  });

  it('are checked without the story’s day where that can’t be had', async () => {
    shared.statements = grammar(['one']);
    const { own } = kept({ moment: () => Promise.reject(new Error('no')) });
    own.answerFor(mention);
    await settle();
    expect(asked[0]?.[1]).toMatchObject({ moment: null });
  });

  it('of all the page are told to the popup, which leads to their places', async () => {
    kept();
    shared.statements = grammar([]);
    expect(await answerTo('getStatements')).toEqual({
      value: { claims: [{ what: 'one' }], moment: { day: 7, at: null } },
    });
    await answerTo('goToStatement', 5);
    expect(goTo).not.toHaveBeenCalled();
    await answerTo('goToStatement', 0);
    expect(goTo).toHaveBeenCalledExactlyOnceWith(mention);
    expect(await answerTo('getPageStory')).toBeUndefined();
    page.top = {};
    expect(await answerTo('getStatements')).toBeUndefined();
  });

  it('are told to nobody after the end', async () => {
    const { changed } = kept();
    expect(listeners.size).toBe(1);
    end.abort();
    await settle();
    expect([listeners.size, changed.mock.calls.length]).toEqual([0, 0]);
  });
});

describe('the story', () => {
  const at = (day: number) => () => ({ day, known: day - 1, at: null }) as never;

  it('has its script asked for, and is asked about by its day alone', async () => {
    const story = keepPageStory(end.signal);
    await story.renew();
    expect([asked, story.current()]).toEqual([[['wantScript', 'story']], null]);
    shared.storyMoment = at(100);
    Object.assign(place, { pathname: '/two' });
    answers.getStory = 'then and now';
    await story.renew();
    expect(asked.slice(1)).toEqual([['getStory', { day: 100, known: 99 }]]);
    expect([story.current(), await story.moment()]).toEqual(['then and now', { day: 100, at: null }]);
  });

  it('has its script asked for at once, beside the first view', () => {
    keepPageStory(end.signal);
    expect(asked).toEqual([['wantScript', 'story']]);
  });

  it('that nobody answers about stays as it was', async () => {
    shared.storyMoment = at(100);
    answers.getStory = 'then and now';
    const story = keepPageStory(end.signal);
    await story.renew();
    answers.getStory = new Error('gone');
    await story.renew();
    expect(story.current()).toBe('then and now');
  });

  it('of another address in the same page is another one, and none while its data are still those of the one before', async () => {
    shared.storyMoment = at(100);
    answers.getStory = 'then and now';
    const story = keepPageStory(end.signal);
    await story.renew();
    place.pathname = '/two';
    expect([story.current(), await story.moment()]).toEqual([null, null]);
    place.pathname = '/three';
    shared.storyMoment = at(200);
    answers.getStory = 'another';
    expect(story.current()).toBeNull();
    await settle();
    expect([story.current(), await story.moment()]).toEqual(['another', { day: 200, at: null }]);
  });

  it('is told to the popup by its day, with how often each asset is named', async () => {
    shared.storyMoment = at(100);
    const all = () => ['BTC', 'ETH', 'BTC'].map((asset) => ({ asset }));
    shared.overlay = { mentions: { all } } as never;
    keepPageStory(end.signal);
    expect(await answerTo('getPageStory')).toEqual({
      value: { day: { day: 100, known: 99 }, mentions: { BTC: 2, ETH: 1, IWM: 0 } },
    });
    expect(await answerTo('getStatements')).toBeUndefined();
    page.top = {};
    expect(await answerTo('getPageStory')).toBeUndefined();
    delete shared.overlay;
    end.abort();
    expect(listeners.size).toBe(0);
  });
});
