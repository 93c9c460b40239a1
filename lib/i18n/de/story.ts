/** A story's own day: what the signal said then, what it says now, and what followed. */
export const story = {
  line: 'Als dies geschrieben wurde, {{date}}: {{reading}}. {{since}}',
  title: 'Dieser Artikel, {{date}}',
  short: 'Damals {{before}}; heute {{now}}.',
  reading: '{{state}}, {{score}}',
  since: {
    both: 'Seitdem {{asset}} {{gain}}, der Index {{index}}.',
    index: 'Seitdem der Index {{index}}.',
    untraded: 'Seitdem der Index {{index}}; {{asset}} hatte noch keine Kurse.',
  },
  table: 'Damals und heute',
  signal: 'Signal',
  from: 'Seit',
  stage: 'Ausbruch',
  warnings: { title: 'Warnungen, die damals aktiv waren', column: 'Heute', none: 'Damals war keine Warnung aktiv.' },
  followed: {
    title: '{{asset}} seitdem',
    span: '{{from}} am {{fromDate}}, {{to}} am {{toDate}}',
    column: { horizon: 'Nach', gain: 'Damals', all: 'Alle Tage', near: 'Nahe Rekord' },
    days_one: '{{n}} Tag',
    days_other: '{{n}} Tagen',
    toDate: 'bis heute, {{n}} Tage',
    due: 'am {{date}}',
  },
  picture: { text: '{{lines}}. Ab 0 % am {{from}}, bis {{to}}.', log: 'Logarithmische Skala' },
  notes: {
    known: 'Beim Schreiben bekannt: Schlusskurse bis {{date}}.',
    base: 'Neben jedem Ergebnis der Median ebenso vieler Tage ab jedem Tag seit 2013 und ab Tagen, an denen der Index höchstens 5 % unter seinem Rekord lag.',
    coins: 'Der Tag der Coins endet einige Stunden nach New York; ihr Schlusskurs dieses Tages zählt als bekannt.',
    revised: 'Fed-Zahlen sind heutige Stände und können seither revidiert worden sein.',
  },
  report: 'Der ganze Bericht zum Stand jenes Tages',
} as const;
