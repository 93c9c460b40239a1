/** What followed earlier breakouts. */
export const past = {
  line_one:
    'Nach {{n}} Ausbruch seit {{year}} lag der 90-Tage-Ertrag {{asset}} bei {{median}}; nach beliebigen Tagen bei {{base}}, nahe am Rekord bei {{near}}: {{chance}}.',
  line_other:
    'Nach {{n}} Ausbrüchen seit {{year}} lag der 90-Tage-Median {{asset}} bei {{median}}; nach beliebigen Tagen bei {{base}}, nahe am Rekord bei {{near}}: {{chance}}.',
  /** The dots at rest. */
  strip: {
    title_one: '{{asset}}, 90 Tage nach {{n}} Ausbruch:',
    title_other: '{{asset}}, 90 Tage nach {{n}} Ausbrüchen:',
    anyDay: 'beliebiger Tag',
    nearRecord: 'nahe Rekord',
  },
  none: 'Noch kein Ausbruch hat ein bekanntes Ergebnis.',
  title: '{{asset}} nach jedem Ausbruch des Russell 2000',
  nearest: '{{asset}} nach den ähnlichsten Tagen',
  column: {
    start: 'Ausbruch',
    day: 'Tag',
    90: '90 Tage',
    365: '365 Tage',
    highest: 'Hoch',
    deepestFall: 'Größter Rückgang',
    alike: 'Ähnlichkeit',
  },
  held: 'bestätigt {{date}}',
  failed: 'gescheitert {{date}}',
  open: 'noch offen',
  thin: 'dünner Markt',
  base: {
    all: 'Alle Tage, Median',
    nearRecord: 'Nahe am Rekord',
    note_one: 'Median von {{days}} überlappenden Tagen, {{n}} unabhängiger Abschnitt',
    note_other: 'Median von {{days}} überlappenden Tagen, {{n}} unabhängige Abschnitte',
    nearNote: 'Median von {{days}} Tagen, an denen der Index höchstens 5 % unter seinem Rekord lag',
  },
  note: 'Erste Zeile: ab dem Ausbruch. Zweite: ab dem Tag, an dem er erkennbar hielt. Hoch und größter Rückgang gelten binnen 365 Tagen oder bisher.',
} as const;
