/** `npm run --silent detect < in.jsonl > out.jsonl`: the mentions of each passage, see `readPassages`. */

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findMentions } from '../lib/detect/find.ts';
import { InputError, runCommand } from '../tools/cli/input-error.ts';

const Passage = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
const FORM = 'write {"id": "…", "text": "…"} on each line';

/** Passages of JSON Lines, `{"id","text"}` a line; empty lines are skipped. Throws `InputError` with the line's number. */
function readPassages(bytes: Uint8Array): v.InferOutput<typeof Passage>[] {
  let input: string;
  try {
    input = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('the input is not UTF-8; convert it first');
  }
  return input.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new InputError(`line ${i + 1} is not JSON; ${FORM}`);
    }
    const passage = v.safeParse(Passage, value);
    if (!passage.success) throw new InputError(`line ${i + 1} lacks an id or a text; ${FORM}`);
    return [passage.output];
  });
}

await runCommand(() => {
  if (process.argv.length > 2 || process.stdin.isTTY)
    throw new InputError('give the passages on standard input: npm run --silent detect < in.jsonl > out.jsonl');
  const passages = readPassages(readFileSync(0));
  process.stdout.write(
    passages.map(({ id, text }) => `${JSON.stringify({ id, mentions: findMentions(text) })}\n`).join(''),
  );
});
