/** What followed earlier breakouts. */
export const past = {
  line_one:
    'After {{n}} breakout since {{year}} {{asset}} 90 days were {{median}}; after any day {{base}}, near a record {{near}}: {{chance}}.',
  line_other:
    'After {{n}} breakouts since {{year}} {{asset}} median 90 days was {{median}}; after any day {{base}}, near a record {{near}}: {{chance}}.',
  /** The dots at rest. */
  strip: {
    title_one: '{{asset}}, 90 days after {{n}} breakout:',
    title_other: '{{asset}}, 90 days after {{n}} breakouts:',
    anyDay: 'any day',
    nearRecord: 'near record',
  },
  none: 'No breakout has a known outcome yet.',
  title: '{{asset}} after each breakout of the Russell 2000',
  nearest: '{{asset}} after the days most like this one',
  column: {
    start: 'Breakout',
    day: 'Day',
    90: '90 days',
    365: '365 days',
    highest: 'Highest',
    deepestFall: 'Deepest fall',
    alike: 'How alike',
  },
  held: 'held {{date}}',
  failed: 'failed {{date}}',
  open: 'not yet decided',
  thin: 'thin market',
  base: {
    all: 'Any day, median',
    nearRecord: 'Near the record',
    note_one: 'Median of {{days}} overlapping days, {{n}} independent stretch',
    note_other: 'Median of {{days}} overlapping days, {{n}} independent stretches',
    nearNote: 'Median of {{days}} days when the index was within 5% of its record',
  },
  note: 'First line: counted from the breakout. Second: from the day it was known to hold. Highest gain and deepest fall are those within 365 days, or so far.',
} as const;
