/** `npm run --silent detect < in.jsonl > out.jsonl`: the mentions of each passage, see `readJsonLines`. */

import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';
import { findMentions } from '../../lib/detect/find-mentions.ts';
import { type CommandProcess, InputError } from '../cli/input-error.ts';
import { readJsonLines } from '../cli/read-json-lines.ts';

const Passage = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
const FORM = 'write {"id": "…", "text": "…"} on each line';

export async function detect(args: string[], { stdin, stdout }: CommandProcess): Promise<void> {
  if (args.length > 0 || stdin.isTTY)
    throw new InputError('give the passages on standard input: npm run --silent detect < in.jsonl > out.jsonl');
  const passages = readJsonLines(await buffer(stdin), Passage, 'lacks an id or a text', FORM);
  stdout.write(passages.map(({ id, text }) => `${JSON.stringify({ id, mentions: findMentions(text) })}\n`).join(''));
}
