/** What the closes say to a figure in a sentence. */
export const statements = {
  /** Over what the row unfolds. */
  title: 'The figure in this sentence',
  /** The row, by verdict; `what` is one of the texts below. */
  says: {
    agrees: 'By daily closes: {{what}}. Agrees with the text.',
    close: 'By daily closes: {{what}}. Close to the text’s {{stated}}.',
    figures: 'By daily closes: {{what}}; the text says {{stated}}.',
    differs: 'By daily closes: {{what}}; the text says {{stated}}.',
  },
  verdicts: { agrees: 'Agrees', close: 'Close', figures: 'Figures only', differs: 'Differs' },
  what: {
    change: '{{asset}}, {{from}} to {{to}}, {{measured}}',
    level: '{{asset}}, close of {{to}}, {{measured}}',
    record: '{{asset}}, close of {{to}}, {{measured}}, a record',
    noRecord: '{{asset}}, close of {{to}}, {{measured}}, no record',
    versus: '{{asset}} against the S&P 500, {{from}} to {{to}}, {{measured}}',
  },
  /** What the text says, where it isn't a plain figure. */
  stated: {
    more: 'more than {{figure}}',
    less: 'less than {{figure}}',
    about: 'about {{figure}}',
    nearly: 'nearly {{figure}}',
    above: 'above {{figure}}',
    below: 'below {{figure}}',
    record: 'a record',
    ahead: 'ahead of the S&P 500',
    behind: 'behind the S&P 500',
    points: '{{value}} index points',
  },
  readAs: 'Read as: {{asset}}, {{period}}, {{stated}}.',
  kinds: {
    day: 'change of a day',
    level: 'level at the close',
    record: 'record',
    drawdown: 'distance from the record close',
    price: 'price on a day',
    crossing: 'a line crossed',
  },
  periods: {
    week: 'week',
    'last-week': 'last week',
    'past-week': 'seven days',
    month: 'month',
    'last-month': 'last month',
    'past-month': '30 days',
    quarter: 'quarter',
    'last-quarter': 'last quarter',
    year: 'year to date',
    'last-year': 'last year',
    'past-year': 'twelve months',
    quarterOf: 'quarter {{n}} of {{year}}',
    since: 'since {{date}}',
  },
  from: 'From',
  to: 'To',
  close: '{{close}} on {{date}}',
  source: 'Source',
  notes: {
    intraday: 'Only daily closes are known here: prices within a day are not.',
    nearest: 'Where a sentence can be read in several ways, the reading nearest to its figure counts.',
  },
  /** The toolbar popup's list. */
  list: {
    title: 'Figures in this story',
    stated: 'Text',
    measured: 'Closes',
    none: 'No figure here can be checked against daily closes.',
    reading: 'Reading the story …',
    go: 'Go to this place in the story',
  },
  /** Under the switch in the options. */
  switch:
    'Where the sentence under the pointer holds a figure that daily closes can check, the popover shows them. Nothing of the text leaves the page.',
} as const;
