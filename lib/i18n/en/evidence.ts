/** How far the signal can be trusted: chance, timing, days like today, the track record. */
export const evidence = {
  chance: {
    words: {
      'too-few': 'too few to tell',
      unlikely: 'unlikely to be chance',
      suggestive: 'suggestive',
      'no-better': 'no better than chance',
      worse: 'worse than chance',
    },
    says_one: '{{n}} breakout since 2013 has a known outcome: too few to tell.',
    says_other: '{{n}} breakouts since 2013 have a known outcome: too few to tell.',
    tested_one: 'Slide that day through the whole record and {{share}} of the places do at least as well: {{words}}.',
    tested_other:
      'Slide those {{n}} days together through the whole record and {{share}} of the places do at least as well: {{words}}.',
  },
  timing: {
    none: 'no lead worth naming',
    later_one: 'bitcoin about {{n}} session later in both halves',
    later_other: 'bitcoin about {{n}} sessions later in both halves',
    earlier_one: 'bitcoin about {{n}} session earlier in both halves',
    earlier_other: 'bitcoin about {{n}} sessions earlier in both halves',
    same: 'bitcoin at the same time in both halves',
    differ: 'not the same in both halves ({{earlier}}, {{later}})',
    says: 'Monthly returns from {{from}} to {{to}}: {{words}}. Highest correlation {{correlation}}, at the same time {{atZero}}.',
    missing: 'Timing needs five years of closes of the index and Bitcoin.',
  },
  nearest: {
    title: 'Days most like today',
    alike: { alike: 'alike', 'somewhat-alike': 'somewhat alike', 'not-alike': 'not really alike' },
    leftOut: 'Not compared, for want of a figure of that day: {{features}}.',
    none: 'No day can be compared with this one.',
  },
  track: {
    says: { nothing: 'nothing', little: 'little', something: 'something' },
    sentence_one:
      'Describes today. In {{months}} months since 2014 ({{n}} independent stretch) it said {{says}} about {{asset}} next 90 days.',
    sentence_other:
      'Describes today. In {{months}} months since 2014 ({{n}} independent stretches) it said {{says}} about {{asset}} next 90 days.',
    unknown: 'Describes today. Too few months are known to say what it told about {{asset}} next 90 days.',
    correlation: 'Rank correlation of score and outcome {{spearman}}; 90% interval {{low}} to {{high}}.',
    up: 'Up after {{share}} of {{n}} months that ended like this, against {{all}} of all {{months}}.',
    half: 'To {{to}}: up after {{share}} of {{n}} such months, against {{all}} of all {{months}}.',
    halfNone: 'To {{to}}: no such month.',
    caveat: 'Bounds and weights were chosen knowing this past.',
  },
} as const;
