/** `npm run --silent story -- PAGE.html [--url URL] [--now ISO]`: the moment a saved page was written, as JSON, or null. */

import { parseHTML } from 'linkedom';
import { isoDay } from '../../lib/market/day.ts';
import { storyFacts } from '../../lib/page/story-facts.ts';
import { storyMoment } from '../../lib/story/moment.ts';
import { type CommandProcess, InputError, parsedArguments, readInput } from '../cli/input-error.ts';

const USAGE = 'npm run --silent story -- PAGE.html [--url URL] [--now ISO]';

export function story(args: string[], { stdout }: CommandProcess): void {
  const { page, url, now } = options(args);
  const { document } = parseHTML(readInput(page, 'name a saved page').toString());
  const moment = storyMoment(storyFacts(document, url), now);
  const { day, at, source } = moment ?? {};
  const said =
    day === undefined ? null : { day: isoDay(day), at: at == null ? null : new Date(at).toISOString(), source };
  stdout.write(`${JSON.stringify(said)}\n`);
}

function options(args: string[]): { page: string; url: string | null; now: number } {
  const { values, positionals } = parsedArguments(
    { args, allowPositionals: true, options: { url: { type: 'string' }, now: { type: 'string' } } },
    USAGE,
  );
  const [page, ...more] = positionals;
  if (page === undefined || more.length > 0) throw new InputError(`name one saved page; usage: ${USAGE}`);
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new InputError(`--url ${values.url} is no address; write it whole, with https://`);
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new InputError(`--now ${values.now} is no instant; write it as 2026-01-20T16:00:00Z`);
  return { page, url: values.url ?? null, now };
}
