/** What providers send, at its best and at its largest; anything in between is fuzzed: `tests/fuzz/providers.ts`. */

import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../../lib/sources/chains.ts';
import { SourceError } from '../../../lib/sources/failure.ts';
import type { Answer } from '../../../lib/sources/provider.ts';
import { mustBeSound, read } from '../../fuzz/providers.ts';
import { EXAMPLES } from './examples.ts';

describe.each(EXAMPLES)('$provider, when it sends $series as we know it,', (example) => {
  it('is read', () => {
    const answer = read(example, example.bodies);
    expect(answer).not.toBeInstanceOf(SourceError);
    mustBeSound(example, answer);
    expect((answer as Answer).closes.days.length).toBeGreaterThan(0);
  });
});

/** The borders that all providers share: a list, an object, a table. */
const BORDERS = EXAMPLES.filter(({ provider }) => ['coinbase', 'kraken', 'fred'].includes(provider));

describe.each(BORDERS)('$provider, however much it sends,', (example) => {
  it.each([
    ['brackets 2 million deep', '['.repeat(2e6) + ']'.repeat(2e6)],
    ['15 MB of zeros', `[${'0,'.repeat(7.5e6)}0]`],
    ['15 MB of one number', '9'.repeat(15e6)],
    ['15 MB of lines', `DATE,RRPONTSYD\n${'\n'.repeat(15e6)}`],
  ])('is refused: %s', (_, body) => expect(read(example, [body])).toBeInstanceOf(SourceError));
});

it('every provider has an example', () => {
  const ids = PROVIDERS.map(({ id }) => id);
  expect(new Set(EXAMPLES.map(({ provider }) => provider))).toEqual(new Set(ids));
});
