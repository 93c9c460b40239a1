import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import type { SeriesId } from '../../../lib/market/series.ts';
import { reading as command } from '../../../tools/commands/reading.ts';
import { randomMarket } from '../signal/build-market.ts';
import { expectRefused, runHere } from './run-command.ts';

const reading = (...options: string[]) => runHere(command, options);

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidemark-reading-'));
  const { series } = randomMarket(2, '2012-06-01', 1000);
  for (const [id, { days, closes }] of Object.entries(series)) {
    if (id === 'ether') continue;
    const rows = Array.from(days, (day, i) => `${isoDay(day)},${closes[i]}`);
    writeFileSync(join(dir, `${id}.csv`), ['date,close', ...rows, ''].join('\n'));
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('npm run reading', { timeout: 60_000 }, () => {
  it('prints the reading of a day from a folder as JSON, and says what is missing', async () => {
    const { status, stdout } = await reading('--as-of', '2016-03-13', '--data', dir, '--json');
    expect(status).toBe(0);
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({ asOf: '2016-03-13', session: '2016-03-11', age: 2, stale: false });
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining([
        ...['asOf', 'session', 'age', 'stale', 'score', 'state', 'echo', 'breakout', 'families', 'indicators'],
        ...['warnings', 'breakouts', 'baseRates', 'chance', 'nearest', 'nearestLeftOut', 'timing', 'trackRecord'],
      ]),
    );
    expect(json.indicators.find(({ id }: { id: string }) => id === 'ether-confirms')).toEqual({
      id: 'ether-confirms',
      family: 'echo',
      score: null,
      value: null,
      unit: 'percent',
      observedOn: null,
      status: 'missing',
      says: 'No data, so it does not count.',
    });
    expect(json.families.map(({ id }: { id: string }) => id)).toEqual(['level', 'lead', 'conditions', 'echo']);
    const { n, median, positive } = json.baseRates.bitcoin['90'];
    expect([n, median, positive]).toEqual([n, Number(median.toFixed(2)), Number(positive.toFixed(4))]);
    expect(json.baseRates.ether['90'].n).toBe(0);
  });

  it('prints a table without --json, and today from the embedded snapshot without more', async () => {
    const table = (await reading('--as-of', '2016-03-13', '--data', dir)).stdout;
    expect(table).toMatch(/^Russell 2000 risk-on signal: .*\. Score [+−]?\d+ on a scale/);
    expect(table).toContain('Session 11 Mar 2016, 2 days before the day asked.');
    for (const part of ['Questions', 'Indicators', 'Warnings', 'After breakouts', 'From any start day']) {
      expect(table).toContain(part);
    }
    expect((await reading()).stdout).toContain('Russell 2000 risk-on signal');
  });

  it.each<[string, string[], RegExp]>([
    ['a day that is none', ['--as-of', '2016-02-30'], /^--as-of 2016-02-30 is no day.*YYYY-MM-DD/],
    ['a day before all sessions', ['--as-of', '1950-01-01'], /no session at or before 1950-01-01.*a later one/],
    ['an unknown option', ['--when', '2016-01-01'], /Unknown option '--when'; usage: npm run reading/],
    ['an option without its value', ['--as-of'], /argument missing; usage/],
    ['a word too many', ['2016-01-01'], /Unexpected argument '2016-01-01'; usage/],
    ['a folder that is not there', ['--data', '/no/such/folder'], /\/no\/such\/folder does not exist; give a folder/],
  ])('refuses %s', async (_, options, line) => expectRefused(await reading(...options), line));

  it.each<[string, SeriesId, string, RegExp]>([
    ['a malformed row', 'vix', 'date,close\n2016-01-04,high\n', /vix\.csv line 2: "high" is no number/],
    ['a day that stands twice', 'vix', 'date,close\n2016-01-04,1\n2016-01-04,1\n', /line 3: 2016-01-04 stands twice/],
    ['descending days', 'vix', 'date,close\n2016-01-05,1\n2016-01-04,1\n', /line 3: 2016-01-04 descends/],
    ['a close of zero', 'vix', 'date,close\n2016-01-05,0\n', /line 2: a close of 0 can't be in vix/],
    [
      'an index that begins after the day asked',
      'russell2000',
      'date,close\n2019-01-02,1000\n',
      /russell2000 begins on 2019-01-02; ask for that day or a later one/,
    ],
  ])('refuses a folder with %s', async (_, id, content, line) => {
    const own = mkdtempSync(join(tmpdir(), 'tidemark-faulty-'));
    writeFileSync(join(own, `${id}.csv`), content);
    expectRefused(await reading('--as-of', '2016-03-13', '--data', own), line);
    rmSync(own, { recursive: true });
  });

  it('refuses a folder without the index', async () => {
    const own = mkdtempSync(join(tmpdir(), 'tidemark-faulty-'));
    writeFileSync(join(own, 'vix.csv'), 'date,close\n2016-01-04,15\n');
    expectRefused(await reading('--data', own), /no closes of russell2000.*give russell2000\.csv/);
    rmSync(own, { recursive: true });
  });
});
