/** What must not contradict what in a reading: each rule names the sentence, bar or state that does. English only. */

import { OUTCOME_ASSETS } from '../../../lib/assets.ts';
import { createWords } from '../../../lib/i18n/words.ts';
import type { IndicatorId } from '../../../lib/signal/ids.ts';
import { INDICATORS } from '../../../lib/signal/indicators/list.ts';
import type { Reading } from '../../../lib/signal/reading.ts';
import { STATE_BOUNDS, STATES } from '../../../lib/signal/state.ts';
import { TRACKED_ASSETS } from '../../../lib/signal/track-record.ts';
import { CLEAR } from '../../../lib/view/answers.ts';
import { chanceText, rulesText, trackDetails, trackSentence } from '../../../lib/view/evidence.ts';
import { indicatorSays } from '../../../lib/view/indicator-words.ts';
import { pastSentence } from '../../../lib/view/past.ts';
import { reasonText } from '../../../lib/view/reason.ts';
import { warningRecordText } from '../../../lib/view/warning-record.ts';
import { warningSays } from '../../../lib/view/warning-words.ts';

const words = createWords('en');

export interface Rule {
  name: string;
  /** What of a reading breaks it. */
  broken(reading: Reading): string[];
}

/** The sentence where a condition fails. */
const unless = (holds: boolean, said: string): string[] => (holds ? [] : [said]);

export const RULES: Rule[] = [
  {
    name: 'every sentence is whole: it begins large, ends with a full stop, and no figure is lost or rounded to nothing',
    broken: (reading) =>
      sentencesOf(reading).filter(
        (said) =>
          !/^[A-Z0-9].*\.$/.test(said) ||
          /\{\{|undefined|NaN|null|Infinity|\b0\.0% (?:below|above|of|in)|−\$0\.0+\D/.test(said),
      ),
  },
  {
    name: 'a close is above its average, or below it, as its bar points',
    broken: ({ indicators }) =>
      indicators.flatMap((own) => {
        if (!AVERAGED.has(own.id) || own.value === null || own.status !== 'ok') return [];
        const said = indicatorSays(words, own);
        const side = said.includes('right at') ? 0 : said.includes('above') ? 1 : -1;
        return unless(side === 0 || side === Math.sign(own.score ?? 0), said);
      }),
  },
  {
    name: 'a record is said at a record and nowhere else',
    broken: ({ indicators, breakout, session }) => {
      const own = indicators.find(({ id }) => id === 'index-record');
      const said = own ? indicatorSays(words, own) : '';
      const isRecord = breakout.recordDate === session;
      return [
        ...unless(said.includes('highest close ever') === (own?.value === 0), said),
        ...unless(!isRecord || own?.score === 1, `record of ${session}, score ${own?.score}`),
      ];
    },
  },
  {
    name: 'liquidity fell or rose as its bar points, in indicator and warning alike',
    broken: ({ indicators, warnings }) => {
      const own = indicators.find(({ id }) => id === 'liquidity');
      const warning = warnings.find(({ id }) => id === 'liquidity-shrinking');
      if (own?.status !== 'ok' || !warning) return [];
      const said = indicatorSays(words, own);
      const way = said.includes(' fell ') ? -1 : said.includes(' rose ') ? 1 : 0;
      return [
        ...unless(way === 0 || way === Math.sign(own.score ?? 0), said),
        ...unless(warningSays(words, warning).startsWith(said.slice(0, -1)), warningSays(words, warning)),
      ];
    },
  },
  {
    name: 'a level that holds lies below the index, and one that failed above it, or the sentence says why not',
    broken: ({ indicators }) =>
      indicators.flatMap((own) => {
        if (own.id !== 'breakout' || own.value === null) return [];
        const said = indicatorSays(words, own);
        if (/ holds: /.test(said)) return unless(own.value >= 0, said);
        return /failed|was then lost/.test(said) && !/though|let go/.test(said) ? unless(own.value < 0, said) : [];
      }),
  },
  {
    name: 'the reason names only questions answered yes or no, each the way it goes, the side of the state first',
    broken: (reading) => {
      const said = reasonText(reading, words);
      const named = CLAUSES.filter(({ text }) => said.toLowerCase().includes(text.toLowerCase()));
      const wrong = named.filter(({ family, way }) => {
        const value = reading.families.find(({ id }) => id === family)?.value ?? 0;
        return value * way < CLEAR;
      });
      const step = STATES.indexOf(reading.state as never) - 2;
      const [first] = named.sort((a, b) => place(said, a.text) - place(said, b.text));
      const sideTaken = reading.families.some(
        ({ id, value }) =>
          id !== 'echo' && value !== null && Math.abs(value) >= CLEAR && Math.sign(value) === Math.sign(step),
      );
      const begins = !first || reading.state === 'unknown' || step === 0 || !sideTaken || first.way === Math.sign(step);
      return [...wrong.map(({ text }) => `${said} (${text})`), ...unless(begins, `${reading.state}: ${said}`)];
    },
  },
  {
    name: 'the state is one that the score allows',
    broken: ({ state, score }) => {
      if (state === 'unknown' || score === null) return [];
      const step = STATES.indexOf(state);
      const low = STATE_BOUNDS[step - 1] ?? Number.NEGATIVE_INFINITY;
      const high = STATE_BOUNDS[step] ?? Number.POSITIVE_INFINITY;
      return unless(score >= low - 5 && score < high + 5, `${state} at ${score}`);
    },
  },
  {
    name: 'the state holds since its day, and what was before is another',
    broken: ({ state, since, session, previous }) => [
      ...unless((since.date === null) === (state === 'unknown'), `${state} since ${since.date}`),
      ...unless(since.date === null || since.date <= session, `since ${since.date} on ${session}`),
      ...unless(since.before !== state, `before ${state} was ${since.before}`),
      ...unless(
        !previous ||
          previous.state === 'unknown' ||
          state === 'unknown' ||
          (previous.state === state) === (since.date !== session),
        `${previous?.state} before ${state}, since ${since.date}`,
      ),
    ],
  },
  {
    name: 'an active warning says what is wrong',
    broken: ({ warnings }) =>
      warnings.flatMap((own) => {
        const wrong = own.level === 'active' ? WRONG[own.id] : undefined;
        return wrong ? unless(wrong.test(warningSays(words, own)), warningSays(words, own)) : [];
      }),
  },
  {
    name: 'a warning that is clear beyond a bound says what is lacking',
    broken: ({ warnings }) =>
      warnings.flatMap((own) => {
        const bound = own.level === 'clear' ? LACKING[own.id] : undefined;
        if (!bound || own.value === null || own.value < bound) return [];
        return unless(/ counts only while /.test(warningSays(words, own)), warningSays(words, own));
      }),
  },
  {
    name: 'the words for chance are those of its figures',
    broken: ({ chance, rules }) =>
      OUTCOME_ASSETS.flatMap((asset) => {
        const { n, p, up, median, lowest, highest, needed, words: said } = chance[asset];
        const own = rules.find(({ base, horizon }) => base === 126 && horizon === 90)?.chance[asset];
        const what = `${asset}: ${JSON.stringify(chance[asset])}`;
        return [
          ...unless((said === 'too-few') === n < 5, what),
          ...unless(
            p === null || (said === 'unlikely') === (median !== null && needed !== null && median >= needed),
            what,
          ),
          ...unless(n === 0 || (up === n) === (lowest ?? 0) > 0, what),
          ...unless(n === 0 || (up === 0) === (highest ?? 0) <= 0, what),
          ...unless(own?.p === p && own.median === median && own.n === n, `${what} ${JSON.stringify(own)}`),
        ];
      }),
  },
  {
    name: 'the track record claims no more than its interval and its length',
    broken: ({ trackRecord }) =>
      TRACKED_ASSETS.flatMap((asset) => {
        const { all, independent, interval, spearman } = trackRecord[asset];
        const said = trackSentence(words, asset, trackRecord[asset]);
        const short = all.n < 24 || independent < 8;
        const nothing = !interval || (interval[0] <= 0 && interval[1] >= 0);
        return [
          ...unless(/too short|No month/.test(said) === short, said),
          ...unless(short || /told from chance/.test(said) === nothing, said),
          ...unless(short || nothing || /the wrong way round/.test(said) === (spearman ?? 0) < 0, said),
        ];
      }),
  },
  {
    name: 'the newest breakout of the list stands where the signal says',
    broken: ({ breakouts, breakout }) => {
      const newest = breakouts.at(-1);
      if (!newest || newest.date !== breakout.date) return [];
      return unless(newest.stages.at(-1)?.[0] === breakout.rawStage, `${newest.date}: ${breakout.rawStage}`);
    },
  },
];

const AVERAGED: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'trend',
  'small-vs-large',
  'bitcoin-confirms',
  'ether-confirms',
]);

const WRONG: Partial<Record<string, RegExp>> = {
  'etf-outflows': / left the fund/,
  'breakout-failed': /stands .* below it/,
  'credit-stress': / more than /,
  'moving-apart': /correlation of −/,
  'bitcoin-diverges': / below its highest close/,
  'liquidity-shrinking': / fell /,
  'value-lags': / below its record/,
};

/** From which value on one that is clear lacks a condition. */
const LACKING: Partial<Record<string, number>> = { 'bitcoin-diverges': 25, 'value-lags': 5 };

const place = (said: string, text: string) => said.toLowerCase().indexOf(text.toLowerCase());

/** Every clause a reason can have, with its question and the way it goes. */
const CLAUSES = [
  ...INDICATORS.flatMap((own) => {
    if (own.id === 'breakout' || own.family === 'echo') return [];
    return [
      { text: words.t(`indicators.${own.id}.reason.up`), family: own.family, way: 1 },
      { text: words.t(`indicators.${own.id}.reason.down`), family: own.family, way: -1 },
    ];
  }),
  ...(['held', 'fresh', 'testing', 'failed', 'lost'] as const).map((stage) => ({
    text: words.t(`indicators.breakout.reason.${stage}`),
    family: 'level',
    way: stage === 'failed' || stage === 'lost' ? -1 : 1,
  })),
];

function sentencesOf(reading: Reading): string[] {
  return [
    reasonText(reading, words),
    ...reading.indicators.map((own) => indicatorSays(words, own)),
    ...reading.warnings.map((own) => warningSays(words, own)),
    ...Object.values(reading.warningRecord).flatMap((record) => warningRecordText(words, record)),
    ...OUTCOME_ASSETS.flatMap((asset) => [
      pastSentence(reading, asset, words),
      chanceText(words, asset, reading.chance[asset]),
      rulesText(words, asset, reading.rules),
    ]),
    ...TRACKED_ASSETS.flatMap((asset) => [
      trackSentence(words, asset, reading.trackRecord[asset]),
      ...trackDetails(words, asset, reading.trackRecord[asset], reading.state),
    ]),
  ];
}
