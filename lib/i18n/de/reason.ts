/** Why the state is what it is: one clause for each indicator that pulls up or down, and how two are joined. */
export const reason = {
  'index-record': { up: 'der Index ist nahe am Rekord', down: 'der Index ist weit unter seinem Rekord' },
  'value-record': { up: 'Small-Cap-Value ist nahe am Rekord', down: 'Small-Cap-Value ist weit unter dem Rekord' },
  breakout: {
    held: 'alter Widerstand hält als Unterstützung',
    fresh: 'der Index ist gerade ausgebrochen',
    testing: 'die Ausbruchsmarke wird getestet',
    failed: 'der letzte Ausbruch ist gescheitert',
    lost: 'die Ausbruchsmarke ging verloren',
  },
  trend: { up: 'der Index steht über seinem 200-Tage-Schnitt', down: 'der Index steht unter seinem 200-Tage-Schnitt' },
  'small-vs-large': { up: 'Small Caps laufen besser als der S&P 500', down: 'Small Caps hinken dem S&P 500 hinterher' },
  liquidity: { up: 'die Liquidität wächst', down: 'die Liquidität schrumpft' },
  calm: { up: 'die Märkte sind ruhig', down: 'die Märkte sind nervös' },
  alone: '{{first}}.',
  together: '{{first}}, und {{second}}.',
  against: '{{first}}, aber {{second}}.',
  nothing: 'Nichts zieht klar in eine Richtung.',
  unknown: 'Weniger als zwei der drei Fragen lassen sich beantworten.',
} as const;
