/** How far the signal can be trusted, in finished sentences. */

import type { OutcomeAsset } from '../assets.ts';
import type { Words } from '../i18n/words.ts';
import { type Chance, UNLIKELY } from '../signal/chance.ts';
import type { Reading } from '../signal/reading.ts';
import type { KnownState, State } from '../signal/state.ts';
import type { Timing } from '../signal/timing.ts';
import type { TrackedAsset, TrackHalf, TrackRecord } from '../signal/track-record.ts';

/** What the outcomes were, how often chance does as well, and which median could have passed; in sentences. */
export function chanceText(words: Words, asset: OutcomeAsset, { n, p, up, ...rest }: Chance): string {
  const { lowest, highest, needed, words: said } = rest;
  const own = asset === 'altcoins' ? [words.t('evidence.altcoins')] : [];
  if (lowest === null || highest === null) return sentences(words, [words.t('past.none'), ...own]);
  const outcomes =
    n === 1
      ? words.t('evidence.chance.outcome', { lowest: words.gain(lowest) })
      : words.t('evidence.chance.outcomes', {
          n,
          up,
          lowest: words.gain(lowest),
          highest: words.gain(highest),
        });
  if (p === null) return sentences(words, [outcomes, words.t('evidence.chance.says'), ...own]);
  return sentences(words, [
    outcomes,
    words.t('evidence.chance.tested', { share: words.share(p), words: words.t(`evidence.chance.words.${said}`) }),
    needed === null
      ? words.t('evidence.chance.neededNone')
      : words.t('evidence.chance.needed', { needed: words.gain(needed) }),
    ...own,
  ]);
}

/** What the same test says with other rules, in a line. */
export function rulesText(words: Words, asset: OutcomeAsset, rules: Reading['rules']): string {
  const known = rules.flatMap(({ chance }) => chance[asset].p ?? []);
  if (known.length < 2) return words.t('evidence.rules.none');
  return words.t('evidence.rules.says', {
    n: known.length,
    passed: known.filter((p) => p < UNLIKELY).length,
    lowest: words.share(Math.min(...known)),
    highest: words.share(Math.max(...known)),
  });
}

/** "bitcoin about 3 sessions later in both halves" */
export function timingWords({ t, signed }: Words, { words: said, bestLag, halves: [earlier, later] }: Timing): string {
  if (said === 'no-lead') return t('evidence.timing.none');
  if (said === 'halves-differ') return t('evidence.timing.differ', { earlier: signed(earlier), later: signed(later) });
  if (bestLag === 0) return t('evidence.timing.same');
  return t(bestLag > 0 ? 'evidence.timing.later' : 'evidence.timing.earlier', { n: Math.abs(bestLag) });
}

/** Whether one of the two moves first, in a sentence. */
export function timingText(words: Words, timing: Timing | null): string {
  if (!timing) return words.t('evidence.timing.missing');
  return words.t('evidence.timing.says', {
    from: words.month(timing.from),
    to: words.month(timing.to),
    words: timingWords(words, timing),
    correlation: words.signed(timing.correlation, 2),
    atZero: words.signed(timing.atZero, 2),
  });
}

/** "Not compared, for want of a figure of that day: Dollar liquidity."; null when all were compared. */
export function leftOutText(words: Words, { nearestLeftOut }: Reading): string | null {
  if (nearestLeftOut.length === 0) return null;
  const features = words.list(nearestLeftOut.map((id) => words.t(`indicators.${id}.title`)));
  return words.t('evidence.nearest.leftOut', { features });
}

/** The honest sentence: how much the score said about the asset's next 90 days. */
export function trackSentence(words: Words, asset: TrackedAsset, record: TrackRecord): string {
  const { all, independent, from, says, wrongWay } = record;
  const possessive = words.t(`assets.${asset}.possessive`);
  if (from === null) return words.t('evidence.track.none', { asset: possessive });
  const months = { months: all.n, n: independent, from: words.month(from), asset: possessive };
  if (says === 'too-short') return words.t('evidence.track.tooShort', months);
  const how = wrongWay && says !== 'nothing' ? (`${says}Wrong` as const) : says;
  return words.t('evidence.track.sentence', { ...months, says: words.t(`evidence.track.says.${how}`) });
}

/** What stands behind that sentence, for the state a reading is in. */
export function trackDetails(words: Words, asset: TrackedAsset, record: TrackRecord, state: State): string[] {
  const { t, signed } = words;
  const [low, high] = record.interval ?? [];
  const details: string[] = [];
  if (record.spearman !== null && low !== undefined && high !== undefined) {
    details.push(
      t('evidence.track.correlation', {
        spearman: signed(record.spearman, 2),
        low: signed(low, 2),
        high: signed(high, 2),
      }),
    );
  }
  if (state !== 'unknown') {
    const up = upAgainstAll(words, record, state);
    if (up) details.push(t('evidence.track.up', up));
    for (const half of record.halves) details.push(...halfText(words, half, state));
  }
  const survived = asset === 'russell2000' ? [] : [t('evidence.track.survived')];
  return [...details, t('evidence.track.caveat'), ...survived];
}

function halfText(words: Words, half: TrackHalf, state: KnownState): string[] {
  if (half.to === null) return [];
  const to = words.month(half.to);
  const up = upAgainstAll(words, half, state);
  return [up ? words.t('evidence.track.half', { to, ...up }) : words.t('evidence.track.halfNone', { to })];
}

function upAgainstAll(words: Words, { states, all }: Pick<TrackRecord, 'states' | 'all'>, state: KnownState) {
  const own = states[state];
  if (own.positive === null || all.positive === null) return null;
  return { share: words.share(own.positive), n: own.n, all: words.share(all.positive), months: all.n };
}

const sentences = ({ t }: Words, all: readonly string[]): string =>
  all.reduce((first, second) => t('units.sentences', { first, second }));
