/** The day that the report is of: its control, what is said of it, and what is asked for as it changes. */

import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWords } from '../../../lib/i18n/words.ts';
import { click, createPlace, eventIn, stubWindow } from './draw.ts';

const page = stubWindow();
const place = { hash: '', pathname: '/report.html' };
vi.stubGlobal('location', place);
const replaceState = vi.fn();
vi.stubGlobal('history', { replaceState });
/** Asked of the background, each to be answered by the test. */
const asked: { type: string; data: unknown; answer(value: unknown): void; fail(error: string): void }[] = [];
const sendMessage = ({ type, data }: { type: string; data: unknown }) =>
  new Promise((resolve) =>
    asked.push({ type, data, answer: (value) => resolve({ value }), fail: (error) => resolve({ error }) }),
  );
vi.stubGlobal('browser', { runtime: { id: 'us', sendMessage } });
const draw = createPlace();
const { AsOfBar } = await import('../../../components/report/as-of.tsx');
const { asOfSays } = await import('../../../components/report/as-of-says.ts');
const { useAsOf } = await import('../../../components/report/use-as-of.ts');
const { parseDay } = await import('../../../lib/market/day.ts');

const words = createWords('en');
const { t } = words;
const dayOf = (iso: string) => parseDay(iso) ?? 0;
/** Sessions of a week in which Wednesday had none. */
const DAYS = ['2026-01-12', '2026-01-13', '2026-01-15', '2026-01-16'] as const;
const sessions = Int32Array.from(DAYS, dayOf);
type Report = ReturnType<typeof useAsOf>;
const go = vi.fn();
const TODAY: Report = {
  ...{
    sessions,
    session: null,
    story: null,
    problem: null,
    head: null,
    report: null,
    failed: null,
    isWaiting: false,
    go,
  },
};
const headOf = (session: string) => ({ session }) as never;
const THURSDAY = { session: sessions[2] ?? 0, head: headOf('2026-01-15') };

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(place, { hash: '' });
});
afterEach(async () => void (await draw(null)));

describe('its control', () => {
  const onLater = vi.fn();
  const bar = (own: Partial<Report> = {}, later = false) =>
    draw(h(AsOfBar, { words, asOf: { ...TODAY, ...own }, later, onLater }));
  const button = (root: HTMLElement, name: 'previous' | 'next') =>
    root.querySelector<HTMLButtonElement>(`[aria-label="${t(`story.asOf.${name}`)}"]`);
  const press = (element: Element | null) =>
    act(async () => void element?.dispatchEvent(eventIn(element as HTMLElement, 'click')));
  const told = (root: HTMLElement, element: Element | null, type: string, own: object) =>
    act(async () => {
      Object.assign(element ?? {}, own);
      element?.dispatchEvent(eventIn(root, type));
    });
  const attributes = (element: Element | null, ...names: string[]) =>
    names.map((name) => String((element as never)?.[name] ?? element?.getAttribute(name)));

  it('is busy until there are sessions', async () => {
    const section = (await bar({ sessions: new Int32Array() })).querySelector('.as-of');
    expect([section?.getAttribute('aria-busy'), section?.children.length]).toEqual(['true', 0]);
  });

  it('stands on the newest session for today, and goes back from there alone', async () => {
    const root = await bar();
    expect(root.querySelector('.as-of')?.getAttribute('data-past')).toBe('false');
    expect(attributes(root.querySelector('input[type="date"]'), 'min', 'max', 'value')).toEqual([
      ...['2026-01-12', '2026-01-16', '2026-01-16'],
    ]);
    expect(attributes(root.querySelector('input[type="range"]'), 'min', 'max', 'value')).toEqual(['0', '3', '3']);
    expect([button(root, 'previous')?.disabled, button(root, 'next')?.disabled]).toEqual([false, true]);
    expect([...root.querySelectorAll('.tool')].map((one) => one.getAttribute('aria-pressed'))).toEqual(['true']);
    expect(root.querySelectorAll('.as-of-later')).toHaveLength(0);
    await press(button(root, 'previous'));
    expect(go).toHaveBeenLastCalledWith('2026-01-15');
  });

  it('steps from session to session, and from the last but one to today', async () => {
    const root = await bar(THURSDAY);
    expect(root.querySelector('.as-of')?.getAttribute('data-past')).toBe('true');
    await press(button(root, 'previous'));
    // Pressed again before it is drawn, it goes on from there.
    await press(button(root, 'previous'));
    await press(button(root, 'previous'));
    expect(go.mock.calls.flat()).toEqual(['2026-01-13', '2026-01-12']);
    await bar(THURSDAY);
    await press(button(root, 'next'));
    expect(go).toHaveBeenLastCalledWith(null);
    const first = await bar({ session: sessions[0] ?? 0, head: headOf('2026-01-12') });
    expect([button(first, 'previous')?.disabled, button(first, 'next')?.disabled]).toEqual([true, false]);
  });

  it('goes by the arrow keys, but not with another key, nor where they are somebody else’s', async () => {
    await bar(THURSDAY);
    const key = (name: string, own: object = {}, isOwn = false) => {
      const event = Object.assign(new Event('keydown', { cancelable: true }), { key: name, ...own });
      Object.defineProperty(event, 'target', { value: { closest: () => (isOwn ? {} : null) } });
      page.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([key('ArrowLeft'), key('ArrowRight'), key('a'), key('ArrowLeft', {}, true)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'].map((name) => key('ArrowLeft', { [name]: true }))).toEqual(
      Array(4).fill(false),
    );
    expect(go.mock.calls.flat()).toEqual(['2026-01-13', '2026-01-15']);
  });

  it('goes to the day of its field and of its slider, whose place it says', async () => {
    const root = await bar(THURSDAY);
    const [field, slider] = ['date', 'range'].map((type) => root.querySelector(`[type="${type}"]`));
    await told(root, field ?? null, 'change', { value: '2026-01-14' });
    expect(go).toHaveBeenLastCalledWith('2026-01-14');
    await told(root, field ?? null, 'change', { value: '' });
    expect(go).toHaveBeenCalledOnce();
    expect(attributes(slider ?? null, 'aria-label', 'aria-valuetext')).toEqual([
      t('story.asOf.slider'),
      words.day('2026-01-15'),
    ]);
    await told(root, slider ?? null, 'input', { valueAsNumber: 0 });
    expect(go).toHaveBeenLastCalledWith('2026-01-12');
  });

  it('leads to the day of the story and to today, and draws what followed on demand', async () => {
    const root = await bar({ ...THURSDAY, story: sessions[1] ?? 0 }, true);
    const pressed = () => [...root.querySelectorAll('.tool')].map((one) => one.getAttribute('aria-pressed'));
    expect(pressed()).toEqual(['false', 'false']);
    await click(root, t('story.asOf.story'));
    await click(root, t('story.asOf.today'));
    expect(go.mock.calls.flat()).toEqual(['2026-01-13', null]);
    const later = root.querySelector<HTMLInputElement>('[type="checkbox"]');
    expect(later?.hasAttribute('checked')).toBe(true);
    await told(root, later, 'change', { checked: false });
    expect(onLater).toHaveBeenLastCalledWith(false);
    await bar({ ...THURSDAY, story: sessions[2] ?? 0 });
    expect(pressed()).toEqual(['true', 'false']);
  });

  it('shows the day that the figures are of until those of the next one are there', async () => {
    const root = await bar({ ...THURSDAY, session: sessions[0] ?? 0 });
    expect(attributes(root.querySelector('[type="date"]'), 'value')).toEqual(['2026-01-15']);
    expect(root.querySelector('[role="status"]')?.textContent).toBe(
      t('story.asOf.says', { date: words.day('2026-01-15') }),
    );
  });

  it('has the decades along its slider, where they begin', async () => {
    const long = Int32Array.from(['1998-06-01', '2000-01-03', '2010-01-04', '2019-01-02', '2021-01-04'], dayOf);
    const root = await bar({ sessions: long });
    const years = [...root.querySelectorAll<HTMLElement>('.as-of-years span')];
    expect(years.map(({ textContent }) => textContent)).toEqual(['2000', '2010', '2020']);
    expect(years.map((one) => one.getAttribute('style')?.match(/[\d.]+%/)?.[0])).toEqual(['0%', '25%', '75%']);
  });
});

describe('what is said of it', () => {
  const date = words.day('2026-01-15');
  it.each<[string, Partial<Report>, string]>([
    ['nothing of today', {}, ''],
    ['its day', THURSDAY, t('story.asOf.says', { date })],
    ['that it failed', { ...THURSDAY, failed: new Error('gone') }, t('popup.failed', { reason: 'gone' })],
    ['that a text is no day', { problem: { kind: 'no-day', asked: 'soon' } }, t('story.asOf.noDay', { text: 'soon' })],
    [
      'where the sessions begin',
      { problem: { kind: 'too-early', asked: '1970-01-01' } },
      t('story.asOf.tooEarly', { date: words.day('2026-01-12') }),
    ],
    [
      'that a day is still to come',
      { problem: { kind: 'too-late', asked: '2026-02-01' } },
      t('story.asOf.tooLate', { date: words.day('2026-02-01') }),
    ],
    [
      'that a day had no session',
      { ...THURSDAY, problem: { kind: 'no-session', asked: '2026-01-14' } },
      t('units.sentences', {
        first: t('story.asOf.says', { date }),
        second: t('story.asOf.noSession', { date: words.day('2026-01-14') }),
      }),
    ],
  ])('is %s', (_, own, said) => {
    expect(asOfSays({ ...TODAY, ...own }, words)).toBe(said);
  });
});

describe('what is asked for', () => {
  let shown: Report = TODAY;
  function Shown({ stamp }: { stamp: string | null }) {
    shown = useAsOf(stamp);
    return null;
  }
  const settle = (ms = 0) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  const open = async (hash: string, stamp: string | null = 'a') => {
    asked.splice(0);
    place.hash = hash;
    await draw(h(Shown, { stamp }));
    await settle();
  };
  const answer = async (type: string, value: unknown) => {
    asked.findLast((one) => one.type === type)?.answer(value);
    await settle();
    // The report of the first day is asked for by a timer.
    await settle(1);
  };
  const types = () => asked.map(({ type, data }) => [type, data]);

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('for today are the sessions alone', async () => {
    await open('');
    await answer('getSessions', [...sessions]);
    expect([types(), shown.session, shown.isWaiting]).toEqual([[['getSessions', undefined]], null, false]);
    expect([...shown.sessions]).toEqual([...sessions]);
  });

  it('for a day of the address are its head and its report, waited for until the head is there', async () => {
    await open('#as-of=2026-01-13&story=2026-01-15');
    expect(shown.isWaiting).toBe(true);
    await answer('getSessions', [...sessions]);
    expect(types().slice(1)).toEqual([
      ['getPastHead', sessions[1]],
      ['getPastReport', sessions[1]],
    ]);
    expect([shown.isWaiting, shown.story]).toEqual([true, sessions[2]]);
    await answer('getPastHead', headOf('2026-01-13'));
    expect([shown.isWaiting, shown.head?.session, shown.report]).toEqual([false, '2026-01-13', null]);
    await answer('getPastReport', { of: 'Tuesday' });
    expect(shown.report).toEqual({ of: 'Tuesday' });
  });

  it('as a reader steps on is the head at once, the report once they rest; what comes late of another day is dropped', async () => {
    await open('#as-of=2026-01-13');
    await answer('getSessions', [...sessions]);
    await answer('getPastHead', headOf('2026-01-13'));
    await answer('getPastReport', { of: 'Tuesday' });
    const [late] = asked.filter(({ type }) => type === 'getPastHead');
    asked.splice(0);
    await act(() => shown.go('2026-01-12'));
    await settle(179);
    expect([types(), shown.isWaiting]).toEqual([[['getPastHead', sessions[0]]], false]);
    await act(() => shown.go('2026-01-15'));
    await settle(180);
    expect(types().slice(1)).toEqual([
      ['getPastHead', sessions[2]],
      ['getPastReport', sessions[2]],
    ]);
    asked[0]?.answer(headOf('2026-01-12'));
    late?.answer(headOf('2026-01-13'));
    await settle();
    expect(shown.head?.session).toBe('2026-01-13');
    await act(() => shown.go(null));
    expect([shown.session, shown.head, shown.report]).toEqual([null, null, null]);
  });

  it('that fails is told', async () => {
    await open('#as-of=2026-01-13');
    asked[0]?.fail('gone');
    await settle();
    expect(shown.failed?.message).toBe('gone');
  });

  it('is asked for again with another reading', async () => {
    await open('#as-of=2026-01-13');
    await answer('getSessions', [...sessions]);
    asked.splice(0);
    await draw(h(Shown, { stamp: 'b' }));
    await settle();
    expect(types().map(([type]) => type)).toEqual(['getSessions', 'getPastHead', 'getPastReport']);
  });

  it('and could not be shown is named', async () => {
    await open('#as-of=2026-01-14');
    await answer('getSessions', [...sessions]);
    expect([shown.session, shown.problem]).toEqual([sessions[1], { kind: 'no-session', asked: '2026-01-14' }]);
  });

  it('is written to the address once a reader rests: not a day that could not be shown', async () => {
    await open('');
    await answer('getSessions', [...sessions]);
    await act(() => shown.go('2026-01-13'));
    await settle(179);
    expect(replaceState).not.toHaveBeenCalled();
    await settle(1);
    expect(replaceState).toHaveBeenLastCalledWith(null, '', '#as-of=2026-01-13');
    place.hash = '#as-of=2026-01-13';
    await act(() => shown.go('soon'));
    await settle(180);
    expect(replaceState).toHaveBeenLastCalledWith(null, '', '/report.html');
  });

  it('follows the address; a link to a part stays on the day', async () => {
    await open('#as-of=2026-01-13');
    await answer('getSessions', [...sessions]);
    const follow = (hash: string) =>
      act(() => {
        place.hash = hash;
        page.dispatchEvent(new Event('hashchange'));
      });
    await follow('#claims');
    expect(shown.session).toBe(sessions[1]);
    await follow('#as-of=2026-01-12');
    expect(shown.session).toBe(sessions[0]);
    await follow('');
    expect(shown.session).toBeNull();
  });
});
