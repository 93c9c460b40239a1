/** Every ninth session since 2003 of the embedded snapshot, read by one walk: nothing that is said contradicts another. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import { decodeSnapshot } from '../../../lib/market/snapshot.ts';
import { read } from '../../../lib/signal/reading.ts';
import { WALK_START } from '../../../lib/signal/score.ts';
import { RULES } from './scan-rules.ts';

const SNAPSHOT = fileURLToPath(new URL('../../../public/snapshot.bin', import.meta.url));
/** `SCAN_EVERY=1` reads every session, which takes minutes. */
const EVERY = Number(process.env.SCAN_EVERY ?? 9);

describe('readings of any day since 2003', { timeout: EVERY < 9 ? 1_800_000 : 240_000 }, async () => {
  const market = prepare((await decodeSnapshot(readFileSync(SNAPSHOT))).market);
  const days = market.sessions.filter((day) => day >= WALK_START);
  const broken = new Map(RULES.map(({ name }) => [name, [] as string[]]));
  let scanned = 0;

  it('are read', () => {
    for (let i = 0; i < days.length; i += EVERY) {
      const reading = read(market, { off: [] }, days[i] ?? 0);
      for (const rule of RULES) {
        for (const said of rule.broken(reading)) broken.get(rule.name)?.push(`${isoDay(days[i] ?? 0)}: ${said}`);
      }
      scanned++;
    }
    expect(scanned).toBeGreaterThan(600);
  });

  it.each(RULES)('$name', ({ name }) => expect(broken.get(name)).toEqual([]));
});
