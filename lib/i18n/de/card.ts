/** The popover's own words. */
export const card = {
  label: '{{asset}}. {{sentence}}',
  price: { note: 'Schlusskurs {{date}}', day: '1 Tag', month: '30 Tage' },
  control: {
    pin: 'Anheften',
    unpin: 'Lösen',
    move: 'In die nächste Ecke',
    close: 'Schließen',
    report: 'Bericht öffnen',
    settings: 'Einstellungen',
  },
  claims: 'Was Analysten sagten, an den Schlusskursen geprüft',
  checks_one: 'Die ähnlichsten Tage und {{n}} geprüfte Aussage',
  checks_other: 'Die ähnlichsten Tage und {{n}} geprüfte Aussagen',
  reload: 'Tidemark wurde aktualisiert. Weiter geht es nach dem Neuladen dieses Tabs.',
  data: {
    through: 'Daten bis {{date}}',
    refreshed: 'aktualisiert {{age}}',
    late_one: '{{n}} veraltet',
    late_other: '{{n}} veraltet',
    absent_one: '{{n}} fehlt',
    absent_other: '{{n}} fehlen',
    complete: 'Alle Angaben sind aus Schlusskursen vom {{date}} oder den letzten davor berechnet.',
    stale: 'Der letzte vorliegende Handelstag ist der {{date}}, {{age}}: alle Angaben gelten für diesen Tag.',
    lateNote: '{{title}}: letzter Stand {{date}}, zu alt, um zu zählen.',
    absentNote: '{{title}}: keine Daten.',
    offNote: 'Ausgeschaltet: {{titles}}.',
    disclaimer: 'Keine Anlageberatung',
  },
  chart: {
    record: 'Rekord {{value}}',
    level: 'Ausbruchsmarke {{value}}',
    text: 'Russell 2000 vom {{from}} bis {{to}}: letzter Schlusskurs {{close}}, Rekord {{record}}.',
    textLevel:
      'Russell 2000 vom {{from}} bis {{to}}: letzter Schlusskurs {{close}}, Rekord {{record}}, Ausbruchsmarke {{level}}.',
  },
} as const;
