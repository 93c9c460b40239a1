/** Every indicator: what it looks at, how its score is made, where it comes from, what it says, and why it pulls up or down. */
export const indicators = {
  'index-record': {
    title: 'Abstand zum Rekord',
    describe: 'Wie weit der Russell 2000 unter seinem höchsten Schlusskurs schloss.',
    explain: '+1 am Rekord, 0 bei 10 % darunter, −1 ab 20 % darunter.',
    source: 'Russell-2000-Index, Tagesschlusskurse',
    says: 'Der Index schloss bei {{close}}, {{value}} unter seinem Rekord von {{record}} ({{recordDate}}).',
    saysRecord: 'Der Index schloss bei {{close}}, seinem höchsten Schlusskurs überhaupt.',
    reason: { up: 'der Index ist nahe am Rekord', down: 'der Index ist weit unter seinem Rekord' },
    saysNear: 'Der Index schloss bei {{close}}, knapp unter seinem Rekord von {{record}} ({{recordDate}}).',
    saysAbove:
      'Der Schlusskurs des Index ist auf {{close}} geschätzt, über seinem Rekord von {{record}} ({{recordDate}}); eine Schätzung ist kein Rekord.',
  },
  'value-record': {
    title: 'Value: Abstand zum Rekord',
    describe: 'Dasselbe für Small-Cap-Value, die günstigere Hälfte des Index.',
    explain: '+1 am Rekord, 0 bei 10 % darunter, −1 ab 20 % darunter.',
    source: 'Russell 2000 Value (IWN), Tagesschlusskurse',
    says: 'Small-Cap-Value schloss bei {{close}}, {{value}} unter dem Rekord von {{record}} ({{recordDate}}).',
    saysRecord: 'Small-Cap-Value schloss bei {{close}}, dem höchsten Schlusskurs überhaupt.',
    reason: { up: 'Small-Cap-Value ist nahe am Rekord', down: 'Small-Cap-Value ist weit unter dem Rekord' },
    saysNear: 'Small-Cap-Value schloss bei {{close}}, knapp unter dem Rekord von {{record}} ({{recordDate}}).',
  },
  breakout: {
    title: 'Alter Widerstand',
    describe: 'Ob der letzte Rekord, der ein halbes Jahr oder länger Bestand hatte, nun als Unterstützung hält.',
    explain:
      'Ein Rekord nach mindestens 126 Handelstagen ohne Rekord ist ein Ausbruch; seine Marke ist der übertroffene Rekord. Bestätigt +1, frisch +0,5, im Test +0,25, verblassend oder keiner 0, gescheitert −0,5, verloren −1.',
    source: 'Russell-2000-Index, Tagesschlusskurse',
    says: {
      none: 'Kein Ausbruch läuft: Der letzte vom {{date}} ist gescheitert und abgehakt.',
      never: 'Bisher kein Ausbruch.',
      fresh:
        'Am {{date}} über {{level}} ausgebrochen; der Index steht {{distance}} dieser Marke: zu frisch für ein Urteil.',
      held: 'Die am {{date}} gebrochene Marke von {{level}} hält: Der Index steht {{distance}} ihr.',
      failed: 'Der Ausbruch vom {{date}} ist gescheitert: Der Index steht {{distance}} seiner Marke von {{level}}.',
      lost: 'Die am {{date}} gebrochene Marke von {{level}} hielt und ging dann verloren: Der Index steht {{distance}} ihr.',
      testing: 'Zurück nahe am Rekord, {{distance}} der am {{date}} gebrochenen Marke von {{level}}.',
      fading:
        'Die am {{date}} gebrochene Marke von {{level}} hielt, doch der Index liegt mehr als 10 % unter seinem Rekord.',
      heldBelow:
        'Die am {{date}} gebrochene Marke von {{level}} gilt noch als bestätigt: Der Index steht {{distance}} ihr, weniger als 5 %.',
      failedAbove:
        'Der Ausbruch vom {{date}} ist gescheitert, doch der Index steht wieder {{distance}} seiner Marke von {{level}}.',
      lostAbove:
        'Die am {{date}} gebrochene Marke von {{level}} hielt und ging dann verloren, doch der Index steht wieder {{distance}} ihr.',
    },
    reason: {
      held: 'alter Widerstand hält',
      fresh: 'der Index ist gerade ausgebrochen',
      testing: 'der Index ist zurück nahe am Rekord',
      failed: 'der letzte Ausbruch ist gescheitert',
      lost: 'die Ausbruchsmarke ging verloren',
    },
  },
  trend: {
    title: '200-Tage-Trend',
    describe: 'Wie weit der Index von seinem 200-Tage-Schnitt entfernt steht.',
    explain: '+1 bei 10 % über dem Schnitt, 0 genau darauf, −1 bei 10 % darunter.',
    source: 'Russell-2000-Index, Tagesschlusskurse',
    says: 'Der Index schloss bei {{close}}, {{distance}} seinem 200-Tage-Schnitt von {{average}}.',
    reason: {
      up: 'der Index steht über seinem 200-Tage-Schnitt',
      down: 'der Index steht unter seinem 200-Tage-Schnitt',
    },
  },
  'small-vs-large': {
    title: 'Gegen den S&P 500',
    describe: 'Ob kleine Unternehmen gegenüber großen gewinnen.',
    explain:
      'Verhältnis des Russell 2000 zum S&P 500 gegen den eigenen Schnitt über 200 Handelstage: +1 bei 5 % darüber, −1 bei 5 % darunter.',
    source: 'Russell-2000-Index und S&P 500 (SPY), Tagesschlusskurse',
    says: 'Das Verhältnis des Russell 2000 zum S&P 500 steht {{distance}} seinem 200-Tage-Schnitt.',
    reason: { up: 'Small Caps schlagen den S&P 500', down: 'Small Caps hinken dem S&P 500 hinterher' },
  },
  liquidity: {
    title: 'Dollarliquidität',
    describe: 'Was die Fed bereitstellt, abzüglich dessen, was Schatzamt und Übernachteinlagen binden.',
    explain:
      'Fed-Bilanz minus Konto des Schatzamts minus Reverse Repos, gegenüber 91 Tagen zuvor: +1 bei 5 % mehr, −1 bei 5 % weniger.',
    source: 'Federal Reserve: WALCL, WTREGEN, RRPONTSYD, nach heutigem Stand der Revisionen',
    reason: { up: 'die Liquidität wächst', down: 'die Liquidität schrumpft' },
    fell: 'Die Nettoliquidität sank in 91 Tagen um {{value}} auf {{net}}.',
    rose: 'Die Nettoliquidität stieg in 91 Tagen um {{value}} auf {{net}}.',
    still: 'Die Nettoliquidität blieb über 91 Tage bei {{net}}.',
  },
  calm: {
    title: 'Ruhe (VIX)',
    describe: 'Welche Schwankung Optionspreise für den S&P 500 erwarten.',
    explain: '+1 bei einem VIX bis 12, 0 bei 20, −1 ab 28.',
    source: 'Cboe VIX, Tagesschlusskurse',
    says: 'Der VIX schloss bei {{value}}; bei 20 endet auf dieser Skala die Ruhe.',
    reason: { up: 'die Märkte sind ruhig', down: 'die Märkte sind nervös' },
  },
  'bitcoin-confirms': {
    title: 'Bitcoins Trend',
    describe: 'Wie weit Bitcoin von seinem 200-Tage-Schnitt entfernt steht.',
    explain: '+1 bei 20 % über dem Schnitt, −1 bei 20 % darunter. Neben dem Gesamtwert, nicht darin.',
    source: 'Bitcoin, Tagesschlusskurse um 00:00 UTC',
    says: 'Bitcoin schloss bei {{close}}, {{distance}} seinem 200-Tage-Schnitt von {{average}}.',
  },
  'ether-confirms': {
    title: 'Ethers Trend',
    describe: 'Wie weit Ether von seinem 200-Tage-Schnitt entfernt steht.',
    explain: '+1 bei 25 % über dem Schnitt, −1 bei 25 % darunter. Neben dem Gesamtwert, nicht darin.',
    source: 'Ether, Tagesschlusskurse um 00:00 UTC',
    says: 'Ether schloss bei {{close}}, {{distance}} seinem 200-Tage-Schnitt von {{average}}.',
  },
  status: { ok: 'aktuell', stale: 'veraltet', missing: 'keine Daten', off: 'aus' },
  asOf: 'Stand {{date}}: {{says}} Zu alt, um zu zählen.',
  missing: 'Keine Daten, zählt daher nicht.',
  off: 'Ausgeschaltet: zählt nicht.',
} as const;
