/** How far the signal can be trusted: chance, timing, days like today, the track record. */
export const evidence = {
  chance: {
    words: {
      'too-few': 'zu wenige Fälle',
      unlikely: 'kaum Zufall',
      suggestive: 'ein Hinweis',
      'no-better': 'nicht besser als Zufall',
      worse: 'schlechter als Zufall',
    },
    says_one: 'Nur {{n}} Ausbruch seit 2013 hat ein bekanntes Ergebnis: zu wenig für ein Urteil.',
    says_other: 'Nur {{n}} Ausbrüche seit 2013 haben ein bekanntes Ergebnis: zu wenig für ein Urteil.',
    tested_one:
      'Schiebt man diesen Tag durch die ganze Historie, sind {{share}} der Lagen mindestens so gut: {{words}}.',
    tested_other:
      'Schiebt man diese {{n}} Tage gemeinsam durch die ganze Historie, sind {{share}} der Lagen mindestens so gut: {{words}}.',
  },
  timing: {
    none: 'kein nennenswerter Vorlauf',
    later_one: 'Bitcoin in beiden Hälften etwa {{n}} Handelstag später',
    later_other: 'Bitcoin in beiden Hälften etwa {{n}} Handelstage später',
    earlier_one: 'Bitcoin in beiden Hälften etwa {{n}} Handelstag früher',
    earlier_other: 'Bitcoin in beiden Hälften etwa {{n}} Handelstage früher',
    same: 'Bitcoin in beiden Hälften zeitgleich',
    differ: 'in beiden Hälften verschieden ({{earlier}}, {{later}})',
    says: 'Monatsrenditen von {{from}} bis {{to}}: {{words}}. Höchste Korrelation {{correlation}}, zeitgleich {{atZero}}.',
    missing: 'Für das Timing sind fünf Jahre Schlusskurse von Index und Bitcoin nötig.',
  },
  nearest: {
    title: 'Die ähnlichsten Tage',
    alike: { alike: 'ähnlich', 'somewhat-alike': 'etwas ähnlich', 'not-alike': 'kaum ähnlich' },
    leftOut: 'Nicht verglichen, weil ein Wert des Tages fehlt: {{features}}.',
    none: 'Kein Tag lässt sich mit diesem vergleichen.',
  },
  track: {
    says: { nothing: 'nichts', little: 'wenig', something: 'etwas' },
    sentence_one:
      'Beschreibt das Heute. In {{months}} Monaten seit 2014 ({{n}} unabhängiger Abschnitt) sagte es über die nächsten 90 Tage {{asset}} {{says}}.',
    sentence_other:
      'Beschreibt das Heute. In {{months}} Monaten seit 2014 ({{n}} unabhängige Abschnitte) sagte es über die nächsten 90 Tage {{asset}} {{says}}.',
    unknown:
      'Beschreibt das Heute. Was es über die nächsten 90 Tage {{asset}} sagte, ist für zu wenige Monate bekannt.',
    correlation: 'Rangkorrelation von Gesamtwert und Ergebnis {{spearman}}; 90-%-Intervall {{low}} bis {{high}}.',
    up: 'Im Plus nach {{share}} von {{n}} Monaten, die so endeten, gegenüber {{all}} von allen {{months}}.',
    half: 'Bis {{to}}: im Plus nach {{share}} von {{n}} solchen Monaten, gegenüber {{all}} von allen {{months}}.',
    halfNone: 'Bis {{to}}: kein solcher Monat.',
    caveat: 'Grenzen und Gewichte wurden in Kenntnis dieser Vergangenheit gewählt.',
  },
} as const;
