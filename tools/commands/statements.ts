/** `npm run --silent statements [-- --data DIR] < in.jsonl > out.jsonl`: what sentences say against the closes. */

import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';
import { findMentions } from '../../lib/detect/find-mentions.ts';
import { isoDay } from '../../lib/market/day.ts';
import type { Market } from '../../lib/market/series.ts';
import { claimsOfBlock } from '../../lib/statements/block.ts';
import { checkStatement } from '../../lib/statements/check.ts';
import { compileLexicon } from '../../lib/statements/lexicon.ts';
import type { Moment } from '../../lib/statements/own-day.ts';
import { statementsOf as statementsOfClaim } from '../../lib/statements/read.ts';
import { EN } from '../../lib/statements/words/en.ts';
import { parseWrittenDate } from '../../lib/story/written-date.ts';
import { type CommandProcess, InputError, parsed } from '../cli/input-error.ts';
import { readJsonLines } from '../cli/read-json-lines.ts';
import { marketFrom } from '../cli/read-market.ts';

const lexicon = compileLexicon(EN);
const USAGE = 'npm run --silent statements [-- --data DIR] < in.jsonl > out.jsonl';
const FORM = 'write {"id": "…", "text": "…", "published": "2026-01-16"} on each line';

const Row = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  published: v.pipe(
    v.nullish(v.string(), null),
    v.transform((text): Moment | null | undefined => (text === null ? null : (parseWrittenDate(text) ?? undefined))),
    v.check((moment) => moment !== undefined, 'published'),
  ),
  context: v.nullish(v.string(), null),
});

export async function statements(args: string[], { stdin, stdout }: CommandProcess): Promise<void> {
  const { data } = parsed({ args, options: { data: { type: 'string' } } }, USAGE);
  if (stdin.isTTY) throw new InputError(`give the sentences on standard input: ${USAGE}`);
  const rows = readJsonLines(await buffer(stdin), Row, 'lacks an id, a text or a valid day of publication', FORM);
  const market = await marketFrom(data);
  stdout.write(
    rows.map((row) => `${JSON.stringify({ id: row.id, statements: statementsOf(row, market) })}\n`).join(''),
  );
}

function statementsOf({ text, published, context }: v.InferOutput<typeof Row>, market: Market) {
  const claims = claimsOfBlock(text, findMentions(text), context, lexicon);
  return claims.flatMap(statementsOfClaim).flatMap((statement) => {
    const finding = checkStatement(market, statement, published ?? null);
    if (!finding) return [];
    const { start, end, asset, kind, stated, unit } = statement;
    const { verdict, measured, from, to } = finding;
    const days = { from: from && isoDay(from.day), to: isoDay(to.day) };
    return [{ start, end, asset, kind, ...days, stated, unit, measured, verdict }];
  });
}
