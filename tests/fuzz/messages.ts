/** Messages: an answer is given to those who may ask, for what may be asked, and to nobody else. */

import fc from 'fast-check';
import { PROVIDERS } from '../../lib/sources/chains.ts';
import { CHART_IDS } from '../../lib/view/report/charts/data.ts';
import { type Target, target } from './target.ts';

type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => boolean | undefined;
interface Sender {
  id?: string;
  url?: string;
}

const none = (data: unknown) => data === undefined || data === null;
function isChart(data: unknown): boolean {
  return (CHART_IDS as readonly unknown[]).includes(data);
}

function isDay(data: unknown): boolean {
  const [first, last] = [Date.UTC(1800, 0, 1), Date.UTC(2999, 11, 31)].map((ms) => ms / 86_400_000);
  return Number.isInteger(data) && (data as number) >= (first ?? 0) && (data as number) <= (last ?? 0);
}

function isStory(data: unknown): boolean {
  const { day, known } = Object(data);
  return isDay(day) && isDay(known);
}

/** No statement at all is the only one that comes up by chance. */
function isClaimed(data: unknown): boolean {
  const { claims, moment } = Object(data);
  return Array.isArray(claims) && claims.length === 0 && moment === null && Object.keys(Object(data)).length === 2;
}

/** For every message that there is: whether these data may come with it. */
const MESSAGES: Record<string, (data: unknown) => boolean> = {
  wantScript: (data) =>
    data === 'detection' ||
    data === 'languages' ||
    data === 'popover' ||
    data === 'answers' ||
    data === 'story' ||
    data === 'statements' ||
    data === 'statements-de',
  getPopover: none,
  getStory: isStory,
  checkStatements: isClaimed,
  openPage: (data) => data === 'options' || data === 'report',
  openStoryReport: isDay,
  getOverview: none,
  getReport: none,
  getChart: isChart,
  getSessions: none,
  getPastHead: isDay,
  getPastReport: isDay,
  getPastChart: (data) => isChart(Object(data).id) && isDay(Object(data).day),
  getLineage: none,
  readPage: (data) => Number.isInteger(data) && (data as number) >= 0,
  refresh: none,
  cancelRefresh: none,
  getUpdates: none,
  testProvider: (data) => PROVIDERS.some(({ id }) => id === data),
  clearCache: none,
};
/** What scripts beside a page may ask for too. */
const FOR_SCRIPTS = ['wantScript', 'getPopover', 'getStory', 'checkStatements', 'openPage', 'openStoryReport'];

const listeners: Listener[] = [];
const called: string[] = [];

/** The part of the browser that the answers stand on; theirs is loaded after it is there. */
async function listen(): Promise<readonly Listener[]> {
  if (listeners.length > 0) return listeners;
  const runtime = {
    id: 'us',
    getURL: (path: string) => `chrome-extension://us${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener() {} },
  };
  Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
  const { answerMessages } = await import('../../lib/messages/answers.ts');
  const answers = new Proxy({}, { get: (_, name: string) => async () => void called.push(name) });
  answerMessages(answers as Parameters<typeof answerMessages>[0]);
  return listeners;
}

/** Resolves once the background has answered, or taken no notice. */
async function send(message: unknown, sender: Sender): Promise<void> {
  const all = await listen();
  await new Promise<void>((resolve) => {
    const kept = all.map((listener) => listener(message, sender, () => resolve()));
    if (!kept.includes(true)) resolve();
  });
}

const sender: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom('us', 'them', '', '__proto__'),
    url: fc.oneof(
      fc.constantFrom(
        ...['chrome-extension://us/options.html', 'chrome-extension://us/', 'chrome-extension://us'],
        ...['chrome-extension://us.evil/options.html', 'chrome-extension://them/?chrome-extension://us/'],
        ...['https://www.coindesk.com/', 'https://evil.example/chrome-extension://us/', 'about:blank', ''],
      ),
      fc.webUrl(),
    ),
  },
  { requiredKeys: [] },
);
const type = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...Object.keys(MESSAGES)) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'nothing') },
  { weight: 1, arbitrary: fc.string() },
);
const data = fc.oneof(
  fc.constantFrom<unknown>('detection', 'options', 'report', 0, 7, -1, 1.5, '7', undefined, null, '__proto__', {
    toString: 'report',
  }),
  fc.constantFrom(...CHART_IDS, ...PROVIDERS.map(({ id }) => id)),
  fc.record({
    day: fc.integer({ min: 14_000, max: 21_000 }),
    known: fc.oneof(fc.integer({ min: 14_000, max: 21_000 }), fc.constant('x')),
  }),
  fc.record({ statements: fc.array(fc.jsonValue(), { maxLength: 2 }), moment: fc.constantFrom(null, {}, 7) }),
  fc.jsonValue(),
);

export const MESSAGING: readonly Target[] = [
  target('messages: from anybody, with anything', 80, fc.record({ type, data, sender }), async (message) => {
    called.length = 0;
    await send({ type: message.type, data: message.data }, message.sender);
    const known = Object.hasOwn(MESSAGES, message.type) ? MESSAGES[message.type] : undefined;
    const ours = message.sender.id === 'us';
    const page = ours && (message.sender.url?.startsWith('chrome-extension://us/') ?? false);
    const may = known?.(message.data) && (page || (ours && FOR_SCRIPTS.includes(message.type)));
    const expected = may ? [message.type] : [];
    if (called.join() !== expected.join()) throw new Error(`answered ${called}, not ${expected}`);
  }),
];
