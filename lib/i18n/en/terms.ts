/** What the words mean, in a line each; the words themselves stand where they are used. */
export const terms = {
  title: 'What these words mean',
  names: {
    session: 'Session',
    correlation: 'Correlation',
  },
  state: {
    appetite: 'The score in a word: how small caps and conditions stand today. It describes and doesn’t forecast.',
    score: 'The mean of the first three questions, from −100 to +100; the word for it changes at {{bounds}}.',
    level:
      'How near small caps are to their records, whether old resistance holds, and where they stand against 200 days.',
    lead: 'Whether small companies gain on the large ones of the S&P 500.',
    conditions: 'Whether dollars grow more plentiful, and whether option prices expect calm.',
    echo: 'Whether Bitcoin and Ether stand above their averages of 200 days. Beside the score, not in it.',
    record: 'The highest close so far.',
    breakoutLevel: 'The record that the newest breakout beat: old resistance, and support while it holds.',
    independent: 'Stretches that do not overlap: the number of cases there really are.',
    stale: 'The newest figure is too old to count: it is shown, not judged.',
  },
  past: {
    breakout: 'A record of the Russell 2000 after at least 126 sessions without one.',
    held: '60 sessions passed without a close 5% below the level, or the index came back to it and then set a record.',
    failed: 'A close 5% below the level before it held.',
    lost: 'A close 5% below the level after it had held.',
    fresh: 'Neither held nor failed yet.',
    testing: 'Failed or lost, but back within 5% of the record.',
    fading: 'Held, but the index is more than 10% below its record.',
    days: 'The change from the first close to the one so many calendar days later.',
    highest: 'The highest close within 365 days, or so far, against the first.',
    deepestFall: 'The largest fall from a high to a later close within those days.',
    chance:
      'How often the same spacing of days, moved through the whole past, did as well: under 5% is unlikely to be chance, under 10% suggestive, over 95% worse than chance; under 5 cases are too few.',
    thin: 'Bitcoin’s closes before 2013 come from one small venue.',
    times: 'A multiple of the start, written so where the gain is over 1000%.',
  },
  warnings: {
    active: 'Its threshold for active is reached.',
    watch: 'Its threshold for watch is reached, the one for active is not.',
    clear: 'Neither is reached.',
    missing: 'There are no figures, so nothing is judged.',
  },
  checks: {
    alike: 'By distance in standard deviations: up to 0.5 alike, up to 1 somewhat, beyond that not really.',
    verdict: 'Computed from the closes by the rule that each claim names; other closes would bring another one.',
  },
  report: {
    session: 'A trading day of the US stock market.',
    median: 'The middle one: half were higher, half lower.',
    percentile: 'The share of all days whose next 90 days were no better.',
    correlation: 'How far two series move together: +1 in step, 0 not at all, −1 against each other.',
  },
} as const;
