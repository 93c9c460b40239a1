import { describe, expect, it } from 'vitest';
import { OUTCOME_ASSETS } from '../../../../lib/assets.ts';
import { HORIZONS } from '../../../../lib/signal/per-asset.ts';
import { lineageViews } from '../../../../lib/view/lineage.ts';
import { popoverView } from '../../../../lib/view/popover.ts';
import { breakoutsTable } from '../../../../lib/view/report/breakouts.ts';
import { correctionsTable } from '../../../../lib/view/report/corrections.ts';
import { lineageTable } from '../../../../lib/view/report/lineage.ts';
import { type ReportPart, reportView } from '../../../../lib/view/report/report.ts';
import type { TableView } from '../../../../lib/view/report/table.ts';
import { day } from '../../signal/build-market.ts';
import { FRESH, market, readingOn, words } from './shipped.ts';

const reading = readingOn(FRESH);
const report = reportView(reading, popoverView(market, reading, words, { theme: 'auto', refreshedAt: null }), words);
const tablesOf = (part: ReportPart): TableView[] => ('table' in part ? [part.table] : []);
const tables = report.sections.flatMap(({ parts }) => parts.flatMap(tablesOf));

describe('the report', () => {
  it('names each section, table and chart once', () => {
    const charts = report.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => ('chart' in part ? part.chart.id : [])),
    );
    for (const ids of [report.sections.map(({ id }) => id), tables.map(({ id }) => id), charts]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(charts).toEqual(['index', 'score', 'paths', 'timing', 'flows']);
  });

  it('says in a sentence what each chart shows', () => {
    for (const { parts } of report.sections) {
      for (const part of parts) {
        if (part.kind !== 'chart') continue;
        for (const { says } of part.chart.views) expect(says).toMatch(/^[^{}]+\.$/);
      }
    }
  });

  it('offers of each chart the assets, spans and scales that it has', () => {
    const offered = report.sections.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'chart'
          ? [[part.chart.id, part.chart.views.length, part.chart.hasRange, part.chart.hasLog] as const]
          : [],
      ),
    );
    expect(offered).toEqual([
      ['index', 4, true, true],
      ['score', 1, true, false],
      ['paths', 4, false, true],
      ['timing', 1, false, false],
      ['flows', 1, false, false],
    ]);
  });

  it('has tables with a cell for each column', () => {
    expect(tables.length).toBeGreaterThan(12);
    for (const { id, columns, rows } of tables) {
      for (const { cells } of rows) expect([id, cells.length]).toEqual([id, columns.length - 1]);
    }
  });

  it('has bare days and numbers beside the written ones', () => {
    for (const { rows } of tables) {
      for (const { text, raw } of rows.flatMap(({ head, cells }) => [head, ...cells])) {
        if (typeof raw === 'number') expect(Number.isFinite(raw)).toBe(true);
        else if (raw !== null) expect(raw).not.toMatch(/^\d{1,2} \w{3,4} \d{4}$|^[−+×]/);
        if (raw === null) expect(['', '–']).toContain(text);
      }
    }
  });
});

describe('the breakouts of an asset', () => {
  const table = breakoutsTable(reading, 'bitcoin', words);

  it('have the outcomes of the reading at every horizon, bare', () => {
    const own = reading.breakouts.filter(({ outcomes }) => outcomes.bitcoin).toReversed();
    const rows = table.rows.filter(({ kind }) => kind === undefined);
    expect(rows.map(({ head }) => head.raw)).toEqual(own.map(({ date }) => date));
    for (const [i, { cells }] of rows.entries()) {
      expect(cells.slice(2, 6).map(({ raw }) => raw)).toEqual(
        HORIZONS.map((horizon) => own[i]?.outcomes.bitcoin?.[`${horizon}`]),
      );
    }
  });

  it('are counted again from the day they held, under the same breakout', () => {
    const held = reading.breakouts.filter(({ fromHeld }) => fromHeld?.bitcoin).toReversed();
    const subs = table.rows.filter(({ kind }) => kind === 'sub');
    expect(subs.map(({ head, cells }) => [head.raw, cells[1]?.raw])).toEqual(
      held.map(({ date, heldOn }) => [date, heldOn]),
    );
    expect(subs.length).toBeGreaterThan(0);
  });

  it.each(OUTCOME_ASSETS)('end with the base rates: %s', (asset) => {
    const [all, near] = breakoutsTable(reading, asset, words).rows.slice(-2);
    const base = reading.baseRates[asset];
    expect(all?.cells[3]?.raw).toBe(base['90'].median);
    expect(near?.cells[3]?.raw).toBe(base['90'].nearRecord.median);
  });
});

describe('the corrections', () => {
  it('say which close was wrong, what it was, and who says so', () => {
    const [row] = correctionsTable(words).rows;
    expect([row?.head, ...(row?.cells ?? [])].map((cell) => cell?.raw)).toEqual([
      'Russell 2000',
      '2019-07-01',
      1566.57,
      1569.66,
      'AP of 1 Jul 2019: added 3.09 points to 1,569.66',
    ]);
  });
});

describe('the lineage', () => {
  it('gives first and last day, age and number of closes of each series', () => {
    const lineage = lineageViews(market, [], words);
    const { days = new Int32Array() } = market.series.bitcoin ?? {};
    const today = day('2026-12-01');
    const bitcoin = lineageTable(lineage, today, words).rows.find(({ head }) => head.raw === 'Bitcoin');
    expect(bitcoin?.cells.map(({ raw }) => raw)).toEqual([
      '2010-08-17',
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      today - (days.at(-1) ?? 0),
      days.length,
      'embedded snapshot',
      '',
    ]);
  });
});
