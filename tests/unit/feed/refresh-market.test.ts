import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { refreshMarket, withFeed } from '../../../tools/feed/refresh-market.ts';
import { day, market, weekdays, weekly } from '../signal/build-market.ts';
import { small } from './build-feed.ts';

const NOW = Date.parse('2026-11-22T06:00:00Z');
const own = market({
  'fed-assets': weekly(
    '2026-08-05',
    Array.from({ length: 12 }, (_, i) => 6_700_000 + i),
  ),
  vix: weekdays('2026-10-05', [15, 16, 17, 18, 19, 20]),
});

/** FRED as it writes a download today; every other host is down. */
async function onlyFred(input: string | URL | Request): Promise<Response> {
  const url = new URL(String(input));
  if (url.host !== 'fred.stlouisfed.org') throw new TypeError('fetch failed');
  if (url.searchParams.get('id') !== 'WALCL') return new Response('no such series', { status: 404 });
  const from = day(url.searchParams.get('cosd') ?? '');
  const first = day('2026-08-05') + 7 * Math.ceil((from - day('2026-08-05')) / 7);
  const rows = Array.from({ length: 30 }, (_, i) => first + 7 * i).filter((at) => at < day('2026-11-20'));
  const lines = rows.map((at) => `${isoDay(at)},${6_700_000 + (at - day('2026-08-05')) / 7}`);
  return new Response(['observation_date,WALCL', ...lines, ''].join('\n'));
}

describe('a publisher’s market', () => {
  it('goes on with what providers give, and keeps what none of them does', async () => {
    const lines: string[] = [];
    const fresh = await refreshMarket(own, NOW, (line) => lines.push(line), { fetch: onlyFred });
    const { days = new Int32Array(), closes } = fresh.series['fed-assets'] ?? {};
    expect([isoDay(days.at(-1) ?? 0), closes?.at(-1), days.length]).toEqual(['2026-11-18', 6_700_015, 16]);
    expect(fresh.series.vix).toEqual(own.series.vix);
    expect(fresh.series.bitcoin).toBeUndefined();
    expect(lines.find((line) => line.startsWith('vix'))).toMatch(/to 2026-10-12 {2}\(yahoo: network, .*\)/);
  });

  it('goes on with the feed published last, where the days they share agree', () => {
    const series = {
      vix: weekdays('2026-10-05', [15, 16, 17, 18, 19, 20, 21, 22]),
      'fed-assets': weekly('2026-08-05', Array(14).fill(9_000_000)),
    };
    const joined = withFeed(own, { ...small, series });
    expect(joined.series.vix).toEqual(series.vix);
    expect(joined.series['fed-assets']).toEqual(own.series['fed-assets']);
    expect(withFeed(own, null)).toEqual(own);
  });
});
