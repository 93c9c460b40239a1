/** What followed each warning, in sentences and as a table. */
export const records = {
  says_one:
    '{{asset}}: Nach {{n}} aktiven Handelstag (Episoden: {{episodes}}, unabhängige Abschnitte: {{independent}}) lag der Median der nächsten 90 Tage bei {{median}}, im Plus in {{up}} der Fälle; nach allen übrigen bei {{otherMedian}}, im Plus in {{otherUp}}.',
  says_other:
    '{{asset}}: Nach {{n}} aktiven Handelstagen (Episoden: {{episodes}}, unabhängige Abschnitte: {{independent}}) lag der Median der nächsten 90 Tage bei {{median}}, im Plus in {{up}} der Fälle; nach allen übrigen bei {{otherMedian}}, im Plus in {{otherUp}}.',
  tooFew_one:
    '{{asset}}: {{n}} aktiver Handelstag (Episoden: {{episodes}}, unabhängige Abschnitte: {{independent}}) ist zu wenig für ein Urteil.',
  tooFew_other:
    '{{asset}}: {{n}} aktive Handelstage (Episoden: {{episodes}}, unabhängige Abschnitte: {{independent}}) sind zu wenige für ein Urteil.',
  never: '{{asset}}: Noch nie aktiv an einem Tag, dessen nächste 90 Tage bekannt sind.',
  table: {
    title: 'Was auf jede Warnung folgte',
    note: 'Renditen über die 90 Tage nach Handelstagen seit 2003 (Bitcoin: 2013): nach aktiver Warnung und nach unauffälliger oder beobachteter. Weniger als fünf Episoden oder unabhängige Abschnitte sind zu wenige für ein Urteil.',
    active: 'Aktiv',
    episodes: 'Episoden',
    other: 'Übrige',
    otherMedian: 'Median der übrigen',
    otherPositive: 'Übrige im Plus',
    tooFew: 'zu wenige Fälle',
  },
} as const;
