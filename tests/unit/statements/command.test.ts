import { describe, expect, test } from 'vitest';
import { statements } from '../../../tools/commands/statements.ts';
import { expectRefused, runHere, valuesOf } from '../scripts/run-command.ts';

const run = (input: string | Uint8Array, ...options: string[]) => runHere(statements, options, { input });
const row = (own: object) => `${JSON.stringify(own)}\n`;

describe('npm run statements', { timeout: 30_000 }, () => {
  test('answers each line with its statements, measured by the embedded closes', async () => {
    const text = 'The Russell 2000 closed at a record high on Monday. Bitcoin lost 73% in 2018.';
    const ended = await run(
      row({ id: 'a', text, published: '2026-01-13' }) + row({ id: 7, text: 'Rain.', published: '2026-01-13' }),
    );
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    const [first, second] = valuesOf(ended);
    expect(first.id).toBe('a');
    expect(first.statements).toMatchObject([
      {
        asset: 'russell2000',
        kind: 'record',
        from: null,
        to: '2026-01-12',
        stated: null,
        unit: null,
        verdict: 'agrees',
      },
      {
        asset: 'bitcoin',
        kind: 'window',
        from: '2017-12-31',
        to: '2018-12-31',
        stated: -73,
        unit: '%',
        verdict: 'agrees',
      },
    ]);
    expect(first.statements.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      'record high',
      '73%',
    ]);
    expect(second).toEqual({ id: 7, statements: [] });
  });

  test('the block before is a heading only where it ends in a colon', async () => {
    const line = { text: 'The Russell 2000 is up 59.84 points, or 3.6%.', published: '2022-10-21T17:00:00-04:00' };
    const ended = await run(
      row({ id: 1, ...line, context: 'For the week:' }) + row({ id: 2, ...line, context: 'A week.' }),
    );
    const [heading, other] = valuesOf(ended).map(({ statements }) => statements);
    expect(heading).toMatchObject([{ verdict: 'agrees', from: '2022-10-14', to: '2022-10-21' }, { verdict: 'agrees' }]);
    expect(other).toEqual([]);
  });

  test.each([
    ['no JSON', 'BTC\n', /^line 1 is not JSON; write /],
    [
      'no day',
      row({ id: 1, text: 'BTC' }) + row({ id: 2, text: 'BTC', published: 'soon' }),
      /^line 2 lacks an id, a text or a valid day/,
    ],
    ['a day that does not exist', row({ id: 1, text: 'BTC', published: '2026-02-30' }), /^line 1 lacks/],
    ['bytes that are not UTF-8', Uint8Array.from([0x7b, 0xff, 0xfe]), /^the input is not UTF-8/],
  ])('refuses %s with one line, and writes nothing', async (_what, input, message) =>
    expectRefused(await run(input), message),
  );

  test('refuses a folder that is none', async () => {
    expectRefused(await run('', '--data', '/nowhere'), 'does not exist');
  });
});
