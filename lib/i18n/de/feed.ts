/** Why a feed was not taken. Figures already in the cache stay as they are. */
export const feed = {
  refused: {
    address: 'Die Adresse des Feeds muss mit https:// beginnen und den Ordner des Herausgebers nennen.',
    key: 'Der öffentliche Schlüssel sind die 44 Zeichen, die der Herausgeber zeigt, mit „=“ am Ende.',
    unsupported:
      'Dieser Browser kann die Signatur des Feeds nicht prüfen. Nötig ist Chromium 137 oder Firefox 129, oder neuer.',
    'too-large': 'Der Feed ist größer, als ein Feed sein kann, und wurde nicht gelesen.',
    signature:
      'Die Signatur des Feeds passt nicht: Die Datei wurde unterwegs verändert, oder der öffentliche Schlüssel ist nicht der ihres Herausgebers.',
    malformed:
      'Der Feed ist signiert, aber nicht in dem Format, das Tidemark liest. Nur sein Herausgeber kann das beheben.',
    hostile:
      'Der Feed ist signiert, enthält aber Dinge, die kein Feed braucht und die schaden könnten. Besser einen anderen nehmen.',
    'too-new': 'Der Feed hat ein neueres Format. Um ihn zu lesen, muss Tidemark aktualisiert werden.',
    older: 'Der Feed ist älter als der bereits vorhandene.',
    rewritten: 'Der Feed trägt den Zeitpunkt des bereits vorhandenen, sagt aber etwas anderes.',
    shorter: 'Der Feed endet vor dem bereits vorhandenen.',
    future: 'Der Feed gibt ein Datum in der Zukunft an. Geht die Uhr dieses Computers richtig?',
  },
} as const;
