import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDay } from '../../../lib/market/day.ts';
import { InputError } from '../../../tools/cli/input-error.ts';
import { readFolder } from '../../../tools/cli/read-folder.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidemark-series-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(name: string, ...lines: string[]): void {
  writeFileSync(join(dir, name), `${lines.join('\n')}\n`);
}

/** The one line that a refused folder is answered with. */
function complaint(): string {
  try {
    readFolder(dir);
  } catch (error) {
    if (error instanceof InputError) {
      expect(error.message).not.toContain('\n');
      return error.message;
    }
    throw error;
  }
  return 'nothing';
}

describe('a folder of series', () => {
  it('becomes a market; a file that is not there is a missing series', () => {
    write('vix.csv', 'date,close', '2026-01-02,15.31', '2026-01-05,16');
    write('m2.csv', 'date,close', 'not read at all');
    expect(readFolder(dir)).toEqual({
      series: {
        vix: {
          days: Int32Array.of(parseDay('2026-01-02') ?? 0, parseDay('2026-01-05') ?? 0),
          closes: Float64Array.of(15.31, 16),
        },
      },
      unprofitableShare: [],
    });
  });

  it('may have Windows line ends, a byte-order mark and blank lines at the end', () => {
    writeFileSync(join(dir, 'vix.csv'), '\uFEFFdate,close\r\n2026-01-02,15.31\r\n\r\n');
    expect(readFolder(dir).series.vix?.closes).toEqual(Float64Array.of(15.31));
  });

  it('may have flows of any sign and reverse repos of zero', () => {
    write('iwm-flow.csv', 'date,close', '2026-01-02,-667.63');
    write('reverse-repo.csv', 'date,close', '2026-01-02,0');
    expect(readFolder(dir).series['iwm-flow']?.closes[0]).toBe(-667.63);
    expect(readFolder(dir).series['reverse-repo']?.closes[0]).toBe(0);
  });

  it('gives the published shares with their quoted fields', () => {
    write('vix.csv', 'date,close', '2026-01-02,15.31');
    write(
      'unprofitable-share-points.csv',
      'date,published,close,source,definition',
      '2024-12-31,2025-03-14,43,FS,companies with negative earnings',
      '2024-12-31,2025-03-14,36,"A ""B"", C",',
    );
    expect(
      readFolder(dir).unprofitableShare.map(({ share, source, definition }) => [share, source, definition]),
    ).toEqual([
      [43, 'FS', 'companies with negative earnings'],
      [36, 'A "B", C', ''],
    ]);
  });
});

describe('a folder is refused in one line', () => {
  it.each([
    ['a word for a close', ['2026-01-02,n/a'], 'line 2: "n/a" is no number'],
    ['an empty close', ['2026-01-02,'], 'line 2: "" is no number'],
    ['a spelled-out NaN', ['2026-01-02,NaN'], 'line 2: "NaN" is no number'],
    ['a number beyond all', ['2026-01-02,1e999'], "line 2: a close of 1e999 can't be in vix"],
    ['a zero', ['2026-01-02,0'], "line 2: a close of 0 can't be in vix"],
    ['a negative', ['2026-01-02,-1'], "line 2: a close of -1 can't be in vix"],
    ['a day that is none', ['2026-02-30,15'], 'line 2: "2026-02-30" is no day'],
    ['a row of one field', ['2026-01-02'], 'line 2: 1 fields'],
    ['a row of three fields', ['2026-01-02,15,16'], 'line 2: 3 fields'],
    ['a day twice', ['2026-01-02,15', '2026-01-02,15'], 'line 3: 2026-01-02 stands twice'],
    ['days that descend', ['2026-01-02,15', '2026-01-05,15', '2026-01-01,15'], 'line 4: 2026-01-01 descends'],
    ['no rows', [], 'has no rows'],
  ])('for %s', (_, rows, expected) => {
    write('vix.csv', 'date,close', ...rows);
    expect(complaint()).toContain(expected);
  });

  it('for another header', () => {
    write('vix.csv', 'close,date', '15,2026-01-02');
    expect(complaint()).toContain('line 1: the header must be date,close');
  });

  it('for published shares that can not be', () => {
    write('vix.csv', 'date,close', '2026-01-02,15.31');
    const points = (row: string) =>
      write('unprofitable-share-points.csv', 'date,published,close,source,definition', row);
    points('2025-09-30,2025-11-15,140,a,b');
    expect(complaint()).toContain('140 is no share');
    points('2025-09-30,2025-08-15,40,a,b');
    expect(complaint()).toContain('published before 2025-09-30');
  });

  it('when it does not exist, is a file, or holds no series', () => {
    expect(complaint()).toContain('holds none of the series');
    write('vix.csv', 'date,close', '2026-01-02,15.31');
    expect(() => readFolder(join(dir, 'nowhere'))).toThrow('does not exist');
    expect(() => readFolder(join(dir, 'vix.csv'))).toThrow("can't be read as a folder");
    mkdirSync(join(dir, 'iwm.csv'));
    expect(complaint()).toContain("iwm.csv can't be read");
  });
});
