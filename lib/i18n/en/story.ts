/** A story's own day: what the signal said then, what it says now, and what followed. */
export const story = {
  /** At rest, under the state. */
  line: 'When this was written, {{date}}: {{reading}}. {{since}}',
  /** The same in the toolbar popup, under its title. */
  title: 'This story, {{date}}',
  short: 'Then {{before}}; now {{now}}.',
  reading: '{{state}}, {{score}}',
  since: {
    both: 'Since then {{asset}} {{gain}}, the index {{index}}.',
    index: 'Since then the index {{index}}.',
    untraded: 'Since then the index {{index}}; {{asset}} had no closes yet.',
  },
  table: 'Then and now',
  signal: 'Signal',
  from: 'Since',
  stage: 'Breakout',
  warnings: { title: 'Warnings lit then', column: 'Now', none: 'No warning was lit then.' },
  followed: {
    title: '{{asset}} since then',
    span: '{{from}} on {{fromDate}}, {{to}} on {{toDate}}',
    column: { horizon: 'After', gain: 'Return', all: 'Any day', near: 'Near a record' },
    days_one: '{{n}} day',
    days_other: '{{n}} days',
    toDate: 'to date, {{n}} days',
    due: 'on {{date}}',
  },
  picture: { text: '{{lines}}. From 0% on {{from}}, to {{to}}.', log: 'Log scale' },
  notes: {
    known: 'Known to its writer: closes to {{date}}.',
    base: 'Beside each result: the median of as many days from any day since 2013, and from days when the index stood within 5% of its record.',
    coins: 'Coins close a few hours after New York; their close of that day counts as known.',
    revised: 'Fed figures are today’s copies, which may have been revised since.',
  },
  report: 'The whole report as of that day',
  /** The report as of an earlier session. */
  asOf: {
    tab: 'Tidemark report, {{date}}',
    label: 'As of',
    previous: 'Previous session',
    next: 'Next session',
    story: 'The story’s day',
    today: 'Today',
    slider: 'Session',
    later: 'Draw what followed',
    says: 'As of {{date}}: everything here is what could be known then. Fed figures are today’s copies, which may have been revised since.',
    noSession: '{{date}} had no session; this is the one before.',
    noDay: '“{{text}}” is no day; write it as 2026-01-20. Today is shown.',
    tooEarly: 'The closes begin on {{date}}. Today is shown.',
    tooLate: '{{date}} lies after the newest session. Today is shown.',
  },
} as const;
