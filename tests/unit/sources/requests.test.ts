/** What each provider is asked, to the letter: a wrong day, a wrong field or one day too few is seen by nobody else. */

import { expect, it } from 'vitest';
import { CHAINS, PROVIDERS } from '../../../lib/sources/chains.ts';
import type { Provider } from '../../../lib/sources/provider.ts';
import { day, spanOf } from './reading.ts';

/** Each address by its parts; those of all series that a provider serves, in a row where they differ by one word. */
function asked({ serves, requests }: Provider, from: string | null): string[] {
  const span = spanOf({ from: from === null ? null : day(from), carry: { day: day('2026-10-05'), value: 1 } });
  return serves.flatMap((series) =>
    CHAINS[series].comesWith ? [] : requests(series, span).map((address) => decodeURIComponent(address)),
  );
}

it.each(PROVIDERS)('$id is asked from a day on', (provider) => {
  expect(asked(provider, '2026-09-20').join('\n')).toMatchSnapshot();
});

it.each(PROVIDERS)('$id is asked for all that it has', (provider) => {
  const all = asked(provider, null);
  // Long histories come in many windows of the same form.
  expect([...all.slice(0, 3), `… ${all.length}`, ...all.slice(-2)].join('\n')).toMatchSnapshot();
});
