/** `npm run --silent detect < in.jsonl > out.jsonl`: the mentions of each passage, see `readJsonLines`. */

import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';
import { findMentions } from '../lib/detect/find-mentions.ts';
import { InputError, runCommand } from '../tools/cli/input-error.ts';
import { readJsonLines } from '../tools/cli/read-json-lines.ts';

const Passage = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
const FORM = 'write {"id": "…", "text": "…"} on each line';

await runCommand(async () => {
  if (process.argv.length > 2 || process.stdin.isTTY)
    throw new InputError('give the passages on standard input: npm run --silent detect < in.jsonl > out.jsonl');
  const passages = readJsonLines(await buffer(process.stdin), Passage, 'lacks an id or a text', FORM);
  process.stdout.write(
    passages.map(({ id, text }) => `${JSON.stringify({ id, mentions: findMentions(text) })}\n`).join(''),
  );
});
