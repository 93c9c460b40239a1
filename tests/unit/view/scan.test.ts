/**
 * Every eighteenth session since 2003 of the embedded snapshot, read by one walk: nothing that is said contradicts another, and
 * no popover says too much at rest.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/i18n/languages.ts';
import { createWords } from '../../../lib/i18n/words.ts';
import { isoDay, parseDay } from '../../../lib/market/day.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import { decodeSnapshot } from '../../../lib/market/snapshot.ts';
import { type Reading, read } from '../../../lib/signal/reading.ts';
import { WALK_START } from '../../../lib/signal/score.ts';
import { lengthOf, MOST, saidAtRest } from './at-rest.ts';
import { RULES } from './scan-rules.ts';

const SNAPSHOT = fileURLToPath(new URL('../../../public/snapshot.bin', import.meta.url));
/** `SCAN_EVERY=1` reads every session, which takes minutes. */
const EVERY = Number(process.env.SCAN_EVERY ?? 18);

describe('readings of any day since 2003', { timeout: EVERY < 18 ? 1_800_000 : 240_000 }, async () => {
  const market = prepare((await decodeSnapshot(readFileSync(SNAPSHOT))).market);
  const days = market.sessions.filter((day) => day >= WALK_START);
  const broken = new Map(RULES.map(({ name }) => [name, [] as string[]]));
  const languages = LANGUAGE_IDS.map((language) => createWords(language));
  const longest = new Map(LANGUAGE_IDS.map((language) => [language, { length: 0, said: '' }]));
  const crypto = parseDay('2014-01-01') ?? 0;
  let scanned = 0;

  it('are read', () => {
    for (let i = 0; i < days.length; i += EVERY) {
      const reading = read(market, { off: [] }, days[i] ?? 0);
      for (const rule of RULES) {
        for (const said of rule.broken(reading)) broken.get(rule.name)?.push(`${isoDay(days[i] ?? 0)}: ${said}`);
      }
      if ((days[i] ?? 0) >= crypto) measure(reading);
      scanned++;
    }
    expect(scanned).toBeGreaterThan(300);
  });

  function measure(reading: Reading): void {
    for (const words of languages) {
      const { language } = words;
      // The others take their turn, for making sentences takes longer than reading.
      if (language !== 'en' && languages[scanned % languages.length] !== words) continue;
      for (const said of saidAtRest(market, reading, words)) {
        const length = lengthOf(said, language);
        if (length > (longest.get(language)?.length ?? 0)) longest.set(language, { length, said });
      }
    }
  }

  it.each(LANGUAGE_IDS)('say at most 60 words at rest since 2014, in Japanese 180 characters: %s', (language) => {
    const { length, said } = longest.get(language) ?? { length: 0, said: '' };
    expect(length, said).toBeGreaterThan(MOST[language] / 2);
    expect(length, said).toBeLessThanOrEqual(MOST[language]);
  });

  it.each(RULES)('$name', ({ name }) => expect(broken.get(name)).toEqual([]));
});
