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
    outcome: 'The only outcome since 2013 is {{lowest}}.',
    outcomes: '{{up}} of {{n}} outcomes since 2013 are above zero, from {{lowest}} to {{highest}}.',
    says: 'Fewer than five are too few to tell.',
    tested:
      'Slide the breakouts together through the whole record and {{share}} of the places do at least as well: {{words}}.',
    needed: 'Only a median of {{needed}} or more could have passed.',
    neededNone: 'No median in this past could have passed.',
  },
  /** The same test with other rules, in a line and as tables. */
  rules: {
    says: 'With other rules (63 to 252 sessions without a record, 90 and 180 days) {{lowest}} to {{highest}} of the places do at least as well; {{passed}} of {{n}} tests find it unlikely to be chance.',
    none: 'With other rules there are too few cases to tell as well.',
    chosen: '126 sessions, 90 days, the 5% band and 60 sessions were chosen knowing this past.',
    title: '{{asset}} with other rules',
    base: 'Sessions without a record',
  },
  altcoins: 'Altcoins are a market value: new coins count as gains.',
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
    says: {
      nothing: 'nothing that can be told from chance',
      little: 'a little',
      littleWrong: 'a little, the wrong way round,',
      something: 'something',
      somethingWrong: 'something, the wrong way round,',
    },
    sentence_one:
      'In {{months}} months since {{from}} ({{n}} independent stretch) the score said {{says}} about {{asset}} next 90 days.',
    sentence_other:
      'In {{months}} months since {{from}} ({{n}} independent stretches) the score said {{says}} about {{asset}} next 90 days.',
    tooShort:
      'The time since {{from}} (months: {{months}}, independent stretches: {{n}}) is too short to tell what the score says about {{asset}} next 90 days.',
    none: 'No month shows yet what the score says about {{asset}} next 90 days.',
    correlation: 'Rank correlation of score and outcome {{spearman}}; 90% interval {{low}} to {{high}}.',
    up: 'Up after {{share}} of {{n}} months that ended like this, against {{all}} of all {{months}}.',
    half: 'To {{to}}: up after {{share}} of {{n}} such months, against {{all}} of all {{months}}.',
    halfNone: 'To {{to}}: no such month.',
    caveat: 'The score’s bounds and weights and the rules of breakouts were chosen knowing this past.',
    survived: 'Bitcoin and Ether are looked at because they survived.',
  },
} as const;
