import { describe, expect, test } from 'vitest';
import { detect } from '../../../tools/commands/detect.ts';
import { expectRefused, runHere, valuesOf } from '../scripts/run-command.ts';

const run = (input: string | Uint8Array, ...options: string[]) => runHere(detect, options, { input });

describe('npm run detect', () => {
  test('answers each passage with its mentions, in order', async () => {
    const ended = await run('{"id":"a","text":"BTC-USD and ビットコイン"}\n\n{"id":7,"text":"nothing"}\n');
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(valuesOf(ended)).toEqual([
      {
        id: 'a',
        mentions: [
          { start: 0, end: 7, asset: 'BTC', kind: 'pair' },
          { start: 12, end: 18, asset: 'BTC', kind: 'name' },
        ],
      },
      { id: 7, mentions: [] },
    ]);
  });

  test('does not carry a declaration from one passage to the next', async () => {
    const [, second] = valuesOf(
      await run('{"id":1,"text":"Imperial War Museum (IWM)"}\n{"id":2,"text":"SPY, QQQ and IWM rose"}\n'),
    );
    expect(second.mentions).toHaveLength(1);
  });

  test.each([
    ['no JSON', '{"id":"a","text":"BTC"}\nBTC\n', /^line 2 is not JSON; write /],
    ['no text', '{"id":"a","text":"BTC"}\n\n{"id":"b"}\n', /^line 3 lacks an id or a text; write /],
    ['a text that is no string', '{"id":"a","text":null}', /^line 1 lacks/],
    ['a list', '["a","BTC"]', /^line 1 lacks/],
    ['bytes that are not UTF-8', Uint8Array.from([0x7b, 0xff, 0xfe]), /^the input is not UTF-8/],
  ])('refuses %s with one line, and writes nothing', async (_what, input, message) =>
    expectRefused(await run(input), message),
  );

  test('refuses arguments', async () => {
    expectRefused(await run('', 'in.jsonl'), 'standard input');
  });

  test('an empty input has an empty answer', async () => {
    expect(await run('')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});
