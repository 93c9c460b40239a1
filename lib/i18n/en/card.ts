/** The popover's own words. */
export const card = {
  label: '{{asset}}. {{sentence}}',
  price: { note: 'close of {{date}}', day: '1 day', month: '30 days' },
  control: {
    pin: 'Pin',
    unpin: 'Unpin',
    move: 'Move to the next corner',
    close: 'Close',
    report: 'Open the report',
    settings: 'Settings',
  },
  claims: 'What analysts said, checked against the closes',
  checks_one: 'Days most like this one, and {{n}} claim checked',
  checks_other: 'Days most like this one, and {{n}} claims checked',
  reload: 'Tidemark was updated. Reload this tab to go on.',
  data: {
    through: 'Data to {{date}}',
    refreshed: 'refreshed {{age}}',
    late_one: '{{n}} stale',
    late_other: '{{n}} stale',
    absent_one: '{{n}} missing',
    absent_other: '{{n}} missing',
    complete: 'Everything shown is computed from closes of {{date}} or the last ones before it.',
    stale: 'The newest session here is {{date}}, {{age}}: everything describes that day.',
    lateNote: '{{title}}: newest figures of {{date}}, too old to count.',
    absentNote: '{{title}}: no data.',

    offNote: 'Switched off: {{titles}}.',
    disclaimer: 'Not investment advice',
  },
  chart: {
    record: 'Record {{value}}',
    level: 'Breakout level {{value}}',
    text: 'Russell 2000 from {{from}} to {{to}}: last close {{close}}, record {{record}}.',
    textLevel:
      'Russell 2000 from {{from}} to {{to}}: last close {{close}}, record {{record}}, breakout level {{level}}.',
  },
} as const;
