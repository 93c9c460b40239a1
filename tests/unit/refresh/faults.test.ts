/** Every provider with every fault: what the cache holds afterwards, and what the reader is told. */

import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../../lib/i18n/words.ts';
import { type Market, SERIES_IDS, type Series, type SeriesId } from '../../../lib/market/series.ts';
import { providerStates } from '../../../lib/refresh/provider-states.ts';
import { refreshSeries } from '../../../lib/refresh/refresh-series.ts';
import { CHAINS, PROVIDERS } from '../../../lib/sources/chains.ts';
import type { Provider } from '../../../lib/sources/provider.ts';
import type { Trouble } from '../../../lib/store/schema.ts';
import { troubleText } from '../../../lib/view/updates.ts';
import { carriedOn, snapshotMarket } from '../../replay/market.ts';
import { replayFetch, replayProviders } from '../../replay/providers.ts';

const SATURDAY = Date.UTC(2026, 10, 21, 12);
const TODAY = Math.floor(SATURDAY / 86_400_000);
const DOCUMENT = 'docs/reliability.md';
/** The table and its words stand between these lines of the page. */
const BEGIN = '<!-- Made by tests/unit/refresh/faults.test.ts -->';
const END = '<!-- Up to here -->';

let truth: Market;
/** What is kept: the truth but for its last seven days. */
let kept: Market;
beforeAll(async () => {
  truth = carriedOn(await snapshotMarket(), TODAY);
  kept = changed((series) => upTo(series, TODAY - 7));
});

const changed = (change: (series: Series, id: SeriesId) => Series): Market => ({
  // The counts that flows are reckoned from stay: the fault is in the flows.
  series: Object.fromEntries(
    SERIES_IDS.map((id) => [id, id === 'iwm-shares' ? truth.series[id] : change(truth.series[id] as Series, id)]),
  ),
  unprofitableShare: [],
});
const upTo = ({ days, closes }: Series, last: number): Series => {
  const rows = days.filter((day) => day <= last).length;
  return { days: days.slice(0, rows), closes: closes.slice(0, rows) };
};
/** The same series with some of its newest rows made otherwise. */
const rowsChanged = (change: (rows: [number, number][]) => [number, number][]) =>
  changed(({ days, closes }) => {
    const rows = change(Array.from(days, (day, i) => [day, closes[i] as number]));
    return { days: Int32Array.from(rows, ([day]) => day), closes: Float64Array.from(rows, ([, close]) => close) };
  });

const answering = (status: number, body = 'no', headers: Record<string, string> = {}) =>
  (async () => new Response(body, { status, headers })) as typeof fetch;
const failing = (make: () => Promise<Response>) => make as typeof fetch;
const replayed = (market: Market) => replayFetch(replayProviders(market));
/** A body that goes on for ever, as a small packed one can. */
const endless = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1 << 20).fill(49)),
    }),
    { headers: { 'content-type': 'application/json' } },
  );
const rewritten = (rewrite: (body: string) => BodyInit): typeof fetch => {
  const good = replayed(truth);
  return async (...asked) => {
    const answer = await good(...asked);
    return new Response(rewrite(await answer.text()), { headers: answer.headers });
  };
};

/** In the order of the table. */
const FAULTS: Record<string, () => typeof fetch> = {
  'no answer in time': () => (_, options) =>
    new Promise((_resolve, reject) =>
      options?.signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError'))),
    ),
  'connection reset': () => failing(() => Promise.reject(new TypeError('Failed to fetch'))),
  'a redirect to elsewhere': () => answering(302, '', { location: 'https://consent.example/' }),
  'status 403': () => answering(403),
  'status 418': () => answering(418),
  'status 429': () => answering(429, 'Too Many Requests'),
  'status 429 with Retry-After': () => answering(429, 'wait', { 'retry-after': '7200' }),
  'status 451': () => answering(451),
  'status 500': () => answering(500),
  'web page with status 200': () =>
    answering(200, '<!doctype html><title>Sorry</title>', { 'content-type': 'text/html' }),
  'consent page without a type': () => answering(200, '\n <html><body>We value your privacy</body></html>'),
  'empty answer': () => answering(200, ' \n'),
  'half an answer': () => rewritten((body) => body.slice(0, body.length / 2)),
  'a gigabyte packed small': () => failing(async () => endless()),
  'an answer of 50 MB': () => answering(200, 'x'.repeat(50e6)),
  'another character set': () => rewritten((body) => new Uint8Array(Buffer.from(body, 'utf16le'))),
  'figures that are none': () =>
    replayed(rowsChanged((rows) => rows.map(([day, close], i) => [day, i % 3 ? close : Number.NaN]))),
  'negative figures': () => replayed(rowsChanged((rows) => rows.map(([day, close]) => [day, -Math.abs(close) - 1]))),
  'each day twice': () =>
    replayed(
      rowsChanged((rows) =>
        rows.flatMap(([day, close]) => [
          [day, close],
          [day, close * 1.01 + 5],
        ]),
      ),
    ),
  'newest day first': () => replayed(rowsChanged((rows) => rows.reverse())),
  'days to come': () =>
    replayed(rowsChanged((rows) => [...rows, [TODAY + 1, rows.at(-1)?.[1] ?? 1], [TODAY + 400, 7]])),
  'all closes halved': () => replayed(rowsChanged((rows) => rows.map(([day, close]) => [day, close / 2]))),
  'a close a hundred times too high': () =>
    replayed(
      rowsChanged((rows) => rows.map(([day, close], i) => [day, i === rows.length - 3 ? close * 100 + 1e7 : close])),
    ),
  'the last close repeated': () => replayed(rowsChanged(stopped)),
  'only the last three days': () => replayed(rowsChanged((rows) => rows.slice(-3))),
};
/** A feed that stopped a week ago and sends its last close for every day since. */
function stopped(rows: [number, number][]): [number, number][] {
  const last = rows.findLast(([day]) => day <= TODAY - 7)?.[1] ?? 1;
  return rows.map(([day, close]) => [day, day <= TODAY - 7 ? close : last]);
}

interface Outcome {
  cell: string;
  lost: number;
  wrong: number;
}

/** One series from one provider with one fault. */
async function outcomeOf(provider: Provider, fetch: typeof globalThis.fetch): Promise<Outcome> {
  const id = provider.serves.find((series) => CHAINS[series].providers.includes(provider)) as SeriesId;
  const before = kept.series[id] as Series;
  const { record, series } = await refreshSeries({
    id,
    market: kept,
    record: { id, source: 'snapshot', at: 0 },
    troubles: [],
    states: providerStates(),
    off: PROVIDERS.flatMap((other) => (other === provider ? [] : [other.id])),
    isAllowed: async () => true,
    now: SATURDAY,
    every: 6 * 3_600_000,
    signal: new AbortController().signal,
    http: { fetch, timeLimit: 30, now: () => SATURDAY },
    onRequest: () => {},
  });
  const after = series ?? before;
  const closes = new Map(Array.from(after.days, (day, i) => [day, after.closes[i] as number]));
  const known = truth.series[id] as Series;
  const right = new Map(Array.from(known.days, (day, i) => [day, known.closes[i] as number]));
  // A fund's closes may be halved by a split: then all of them are.
  const by = record.rescaled?.by ?? 1;
  const near = (one: number, other: number) => Math.abs(one - other) <= Math.max(1, Math.abs(other) * 0.005);
  return {
    cell: record.troubles?.length
      ? (record.troubles[0] as Trouble).why
      : series
        ? record.rescaled
          ? 'taken as a split'
          : record.held
            ? 'held back'
            : 'taken'
        : 'nothing new',
    lost: [...before.days].filter((day) => !closes.has(day)).length,
    wrong: [...closes].filter(([day, close]) => !near(close, (right.get(day) ?? Number.NaN) * by)).length,
  };
}

describe('every provider with every fault', () => {
  const cells: Record<string, Record<string, string>> = {};

  it.each(Object.keys(FAULTS))('%s', async (fault) => {
    for (const provider of PROVIDERS) {
      const { cell, lost, wrong } = await outcomeOf(provider, (FAULTS[fault] as () => typeof fetch)());
      cells[fault] = { ...cells[fault], [provider.id]: cell };
      expect({ provider: provider.id, lost, wrong }).toEqual({ provider: provider.id, lost: 0, wrong: 0 });
    }
  });

  it('stands in docs/reliability.md as it came out', () => {
    const page = readFileSync(DOCUMENT, 'utf8');
    const [before = '', rest = ''] = page.split(BEGIN);
    const written = `${before}${BEGIN}\n${tableOf(cells)}${END}${rest.split(END)[1]}`;
    if (process.env.WRITE_DOCS) writeFileSync(DOCUMENT, written);
    else expect(page).toBe(written);
  });
});

function tableOf(cells: Record<string, Record<string, string>>): string {
  const providers = PROVIDERS;
  const words = createWords('en');
  const row = (items: readonly string[]) => `| ${items.join(' | ')} |`;
  const kinds = [...new Set(Object.values(cells).flatMap((row) => Object.values(row)))].sort();
  const told = kinds.flatMap((kind) =>
    kind.startsWith('taken') || kind === 'held back' || kind === 'nothing new'
      ? []
      : [`- \`${kind}\`: ${troubleText({ provider: 'yahoo', why: kind as Trouble['why'] }, words)}`],
  );
  return [
    row(['', ...providers.map(({ name }) => name)]),
    row(['---', ...providers.map(() => '---')]),
    ...Object.entries(cells).map(([fault, row_]) => row([fault, ...providers.map(({ id }) => row_[id] ?? '')])),
    '',
    'What the reader is told:',
    '',
    ...told,
    '',
  ].join('\n');
}
