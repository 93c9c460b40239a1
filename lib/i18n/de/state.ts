/** The state of risk appetite, its score, and the four questions. */
export const state = {
  topic: 'Risikoneigung',
  word: {
    'risk-on': 'hoch',
    'leaning-on': 'eher hoch',
    mixed: 'gemischt',
    'leaning-off': 'eher niedrig',
    'risk-off': 'niedrig',
    unknown: 'unbekannt',
  },
  was: 'war {{state}}, am {{date}}',
  sentence: 'Risikoneigung: {{state}}',
  sentenceThen: 'Die Risikoneigung war {{state}}, am {{date}}',
  gauge: 'Gesamtwert {{score}} auf einer Skala von −100 bis +100',
  noScore: 'Kein Gesamtwert: zu wenige Reihen haben Daten',
  question: {
    level: { label: 'Oben in der Spanne?', full: 'Steht der Index oben in seiner Spanne?' },
    lead: { label: 'Small Caps führen?', full: 'Führen Small Caps?' },
    conditions: { label: 'Umfeld locker?', full: 'Ist das Umfeld locker?' },
    echo: { label: 'Krypto stimmt zu?', full: 'Stimmt Krypto zu? (neben dem Gesamtwert, nicht darin)' },
  },
  answer: {
    level: { yes: 'ja', between: 'teils', no: 'nein' },
    lead: { yes: 'ja', between: 'weder noch', no: 'nein, dahinter' },
    conditions: { yes: 'ja', between: 'weder noch', no: 'nein, straff' },
    echo: { yes: 'ja', between: 'unentschieden', no: 'nein' },
    unknown: 'keine Daten',
  },
  stage: {
    none: 'keiner',
    fresh: 'frisch',
    held: 'bestätigt',
    failed: 'gescheitert',
    lost: 'verloren',
    testing: 'im Test',
    fading: 'verblassend',
  },
} as const;
