import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../../scripts/detect.ts', import.meta.url));
const run = (input: string | Uint8Array, ...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...args], { input, encoding: 'utf8' });

describe('npm run detect', () => {
  test('answers each passage with its mentions, in order', () => {
    const { status, stdout, stderr } = run(
      '{"id":"a","text":"BTC-USD and ビットコイン"}\n\n{"id":7,"text":"nothing"}\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
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

  test('does not carry a declaration from one passage to the next', () => {
    const { stdout } = run('{"id":1,"text":"Imperial War Museum (IWM)"}\n{"id":2,"text":"SPY, QQQ and IWM rose"}\n');
    expect(JSON.parse(stdout.split('\n')[1] ?? '').mentions).toHaveLength(1);
  });

  test.each([
    ['no JSON', '{"id":"a","text":"BTC"}\nBTC\n', /^line 2 is not JSON; write /],
    ['no text', '{"id":"a","text":"BTC"}\n\n{"id":"b"}\n', /^line 3 lacks an id or a text; write /],
    ['a text that is no string', '{"id":"a","text":null}', /^line 1 lacks/],
    ['a list', '["a","BTC"]', /^line 1 lacks/],
    ['bytes that are not UTF-8', Uint8Array.from([0x7b, 0xff, 0xfe]), /^the input is not UTF-8/],
  ])('refuses %s with one line, and writes nothing', (_what, input, message) => {
    const { status, stdout, stderr } = run(input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('refuses arguments', () => {
    expect(run('', 'in.jsonl')).toMatchObject({ status: 2, stdout: '' });
  });

  test('an empty input has an empty answer', () => {
    expect(run('')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});
