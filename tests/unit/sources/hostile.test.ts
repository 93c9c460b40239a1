import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/market/day.ts';
import { isValidClose } from '../../../lib/market/valid-close.ts';
import { CHAINS } from '../../../lib/sources/chains.ts';
import { SourceError } from '../../../lib/sources/failure.ts';
import type { Answer, Provider } from '../../../lib/sources/provider.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { NOON, spanOf } from './reading.ts';

const providerOf = ({ provider: id }: Example): Provider => {
  const provider = Object.values(CHAINS)
    .flatMap(({ providers }) => providers)
    .find((candidate) => candidate.id === id);
  if (!provider) throw new Error(`no provider ${id}`);
  return provider;
};

/** Reads the bodies: an answer or why there is none. Anything else thrown is a fault of ours. */
function read(example: Example, bodies: readonly string[]): Answer | SourceError {
  try {
    return providerOf(example).parse(example.series, bodies, spanOf({ carry: example.carry ?? null }));
  } catch (cause) {
    if (cause instanceof SourceError) return cause;
    throw cause;
  }
}

function expectSound({ series }: Example, answer: Answer | SourceError): void {
  if (answer instanceof SourceError) return;
  const { days, closes } = answer.closes;
  expect(closes).toHaveLength(days.length);
  for (const [i, day] of days.entries()) {
    expect(day).toBeGreaterThan(days[i - 1] ?? Number.NEGATIVE_INFINITY);
    expect(day).toBeLessThanOrEqual(dayOf(NOON));
    expect(isValidClose(series, closes[i] ?? Number.NaN)).toBe(true);
  }
  if (answer.carry) {
    expect(Number.isInteger(answer.carry.day)).toBe(true);
    expect(answer.carry.value).toBeGreaterThan(0);
    expect(Number.isFinite(answer.carry.value)).toBe(true);
  }
}

const hostileValue = fc.constantFrom(
  ...[
    'null',
    '-1',
    '0',
    '1e999',
    '-1e308',
    '1e-320',
    '9007199254740993',
    '""',
    '"-"',
    '"NaN"',
    '"1e999"',
    '[]',
    '{}',
    '[[]]',
  ],
  ...['true', '{"__proto__":{"length":9}}', '"2026-02-30"', '99999999', '20261332', '"\\u0000"', '"١٢٣"'],
);

/** A value somewhere in the text replaced by a hostile one, a piece cut out, or a piece put in. */
const damage = fc.oneof(
  fc.record({ at: fc.nat(), value: hostileValue }).map(({ at, value }) => (text: string) => {
    const values = [...text.matchAll(/"[^"]*"|-?\d[\d.]*|null|\[\]/g)];
    const hit = values[at % Math.max(values.length, 1)];
    return hit ? text.slice(0, hit.index) + value + text.slice(hit.index + hit[0].length) : value;
  }),
  fc.record({ from: fc.nat(), length: fc.nat(200) }).map(({ from, length }) => (text: string) => {
    const start = from % (text.length + 1);
    return text.slice(0, start) + text.slice(start + length);
  }),
  fc
    .record({ at: fc.nat(), piece: fc.string({ unit: 'binary', maxLength: 20 }) })
    .map(({ at, piece }) => (text: string) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start);
    }),
);

describe.each(EXAMPLES)('$provider, whatever it sends of $series,', (example) => {
  it('is read when it is what we know', () => {
    const answer = read(example, example.bodies);
    expect(answer).not.toBeInstanceOf(SourceError);
    expectSound(example, answer);
    expect((answer as Answer).closes.days.length).toBeGreaterThan(0);
  });

  it('is sound or refused: any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (bodies) =>
        expectSound(example, read(example, bodies)),
      ),
    );
  });

  it('is sound or refused: any JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { maxLength: 4 }), (bodies) => expectSound(example, read(example, bodies))),
    );
  });

  it('is sound or refused: what we know, damaged', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), fc.nat(), (damages, at) => {
        const bodies = [...example.bodies];
        const hit = at % bodies.length;
        bodies[hit] = damages.reduce((body, hurt) => hurt(body), bodies[hit] ?? '');
        expectSound(example, read(example, bodies));
      }),
      { numRuns: 500 },
    );
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
  const ids = Object.values(CHAINS).flatMap(({ providers }) => providers.map(({ id }) => id));
  expect(new Set(EXAMPLES.map(({ provider }) => provider))).toEqual(new Set(ids));
});
