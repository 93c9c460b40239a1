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
    outcome: 'Das einzige Ergebnis seit 2013 ist {{lowest}}.',
    outcomes: '{{up}} von {{n}} Ergebnissen seit 2013 liegen im Plus, von {{lowest}} bis {{highest}}.',
    says: 'Weniger als fünf sind zu wenige für ein Urteil.',
    tested:
      'Schiebt man die Ausbrüche gemeinsam durch die ganze Historie, ist das Ergebnis an {{share}} der Stellen mindestens so gut: {{words}}.',
    needed: 'Bestanden hätte nur ein Median ab {{needed}}.',
    neededNone: 'Kein Median dieser Historie hätte bestanden.',
  },
  rules: {
    says: 'Mit anderen Regeln (63 bis 252 Handelstage ohne Rekord, 90 und 180 Tage) ist das Ergebnis an {{lowest}} bis {{highest}} der Stellen mindestens so gut; {{passed}} von {{n}} Tests sprechen gegen Zufall.',
    none: 'Auch mit anderen Regeln sind es zu wenige Fälle für ein Urteil.',
    chosen:
      '126 Handelstage, 90 Tage, das 5-%-Band und 60 Handelstage wurden in Kenntnis dieser Vergangenheit gewählt.',
    title: '{{asset}} mit anderen Regeln',
    base: 'Handelstage ohne Rekord',
  },
  altcoins: 'Altcoins sind ein Marktwert: Neue Coins zählen als Gewinn.',
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
    says: {
      nothing: 'nichts, was sich vom Zufall unterscheiden ließe',
      little: 'ein wenig',
      littleWrong: 'ein wenig, allerdings mit verkehrtem Vorzeichen',
      something: 'etwas',
      somethingWrong: 'etwas, allerdings mit verkehrtem Vorzeichen',
    },
    sentence_one:
      'In {{months}} Monaten seit {{from}} ({{n}} unabhängiger Abschnitt) sagte der Gesamtwert über die nächsten 90 Tage {{asset}} {{says}}.',
    sentence_other:
      'In {{months}} Monaten seit {{from}} ({{n}} unabhängige Abschnitte) sagte der Gesamtwert über die nächsten 90 Tage {{asset}} {{says}}.',
    tooShort:
      'Die Zeit seit {{from}} (Monate: {{months}}, unabhängige Abschnitte: {{n}}) ist zu kurz für ein Urteil darüber, was der Gesamtwert über die nächsten 90 Tage {{asset}} sagt.',
    none: 'Noch zeigt kein Monat, was der Gesamtwert über die nächsten 90 Tage {{asset}} sagt.',
    correlation: 'Rangkorrelation von Gesamtwert und Ergebnis {{spearman}}; 90-%-Intervall {{low}} bis {{high}}.',
    up: 'Im Plus nach {{share}} von {{n}} Monaten, die so endeten, gegenüber {{all}} von allen {{months}}.',
    half: 'Bis {{to}}: im Plus nach {{share}} von {{n}} solchen Monaten, gegenüber {{all}} von allen {{months}}.',
    halfNone: 'Bis {{to}}: kein solcher Monat.',
    caveat:
      'Grenzen und Gewichte des Gesamtwerts und die Regeln für Ausbrüche wurden in Kenntnis dieser Vergangenheit gewählt.',
    survived: 'Bitcoin und Ether werden betrachtet, weil sie überlebt haben.',
  },
} as const;
