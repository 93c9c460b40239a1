/** Every provider's reader: whatever comes, it gives closes that are sound, or a `SourceError`. */

import fc from 'fast-check';
import type { SeriesId } from '../../lib/market/series.ts';
import { isValidClose } from '../../lib/market/valid-close.ts';
import { PROVIDERS } from '../../lib/sources/chains.ts';
import { SourceError } from '../../lib/sources/failure.ts';
import type { Answer, Provider } from '../../lib/sources/provider.ts';
import { lastFinished, lastNewYorkDayPast } from '../../lib/sources/session.ts';
import { EXAMPLES, type Example } from '../unit/sources/examples.ts';
import { NOON, spanOf } from '../unit/sources/reading.ts';
import { type Target, target } from './target.ts';

const providerOf = ({ provider: id }: Example): Provider => {
  const provider = PROVIDERS.find((candidate) => candidate.id === id);
  if (!provider) throw new Error(`no provider ${id}`);
  return provider;
};

/** Reads the bodies: an answer or why there is none. Anything else thrown is a fault of ours. */
export function read(example: Example, bodies: readonly string[]): Answer | SourceError {
  try {
    return providerOf(example).parse(example.series, bodies, spanOf({ carry: example.carry ?? null }));
  } catch (cause) {
    if (cause instanceof SourceError) return cause;
    throw cause;
  }
}

/** Throws unless the answer is one that may be kept. */
export function mustBeSound({ provider, series }: Example, answer: Answer | SourceError): void {
  if (answer instanceof SourceError) return;
  // What FRED publishes is final, also of the day that is on.
  const last = provider === 'fred' ? lastNewYorkDayPast(0, NOON) : lastFinished(series, NOON);
  const { days, closes } = answer.closes;
  if (closes.length !== days.length) throw new Error(`${days.length} days and ${closes.length} closes`);
  for (const [i, day] of days.entries()) {
    if (!(day > (days[i - 1] ?? Number.NEGATIVE_INFINITY))) throw new Error('days that do not ascend');
    if (day > last) throw new Error('a day that is not over');
    if (!isValidClose(series, closes[i] ?? Number.NaN)) throw new Error(`a close of ${closes[i]}`);
  }
  for (const [id, along] of Object.entries(answer.along ?? {})) {
    if (!along.closes.every((close) => isValidClose(id as SeriesId, close)))
      throw new Error(`${id}: a close that can't be`);
  }
  if (!answer.carry) return;
  const { day, value } = answer.carry;
  if (!(Number.isInteger(day) && value > 0 && Number.isFinite(value))) throw new Error(`carries ${value} of ${day}`);
}

const hostileValue = fc.constantFrom(
  ...['null', '-1', '0', '1e999', '-1e308', '1e-320', '9007199254740993', '""', '"-"', '"NaN"', '"1e999"', '[]', '{}'],
  ...['[[]]', 'true', '{"__proto__":{"length":9}}', '"2026-02-30"', '99999999', '20261332', '"\\u0000"', '"١٢٣"'],
  // Days that are not over at noon of 7 October 2026, in every form.
  ...['"2026-10-07"', '"10/07/2026"', '20261007', '2026-10-07', '10/07/2026', '1791331200', '1791331200000'],
  ...['"2026-12-31"', '"12/31/2026"', '20261231', '2026-12-31', '12/31/2026', '"2026-10-07T23:59:59.999Z"'],
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

/** What we know of a provider's answers, hurt in a few places of one body. */
const damaged = ({ bodies }: Example) =>
  fc.record({ damages: fc.array(damage, { minLength: 1, maxLength: 4 }), at: fc.nat() }).map(({ damages, at }) => {
    const hit = at % bodies.length;
    return bodies.map((body, i) => (i === hit ? damages.reduce((hurt, next) => next(hurt), body) : body));
  });

export const READERS: readonly Target[] = EXAMPLES.flatMap((example) => {
  const { provider, series, carry } = example;
  const name = `${provider} of ${series}${carry ? ', carried on' : ''}`;
  const sound = (bodies: string[]) => mustBeSound(example, read(example, bodies));
  return [
    target(`${name}: any text`, 5, fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), sound),
    target(`${name}: any JSON`, 10, fc.array(fc.json(), { maxLength: 4 }), sound),
    target(`${name}: known answers, damaged`, 30, damaged(example), sound),
  ];
});
