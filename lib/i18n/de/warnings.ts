/** Every warning: what it watches, when it is lit, where it comes from, and what it says. They describe stress, no more. */
export const warnings = {
  'etf-outflows': {
    title: 'Fondsflüsse',
    describe: 'Was dem größten Russell-2000-Fonds (IWM) binnen eines Jahres zu- oder abfloss.',
    beside: 'In den 252 Handelstagen vor früheren Ausbrüchen: {{flows}} des Vermögens.',
    flow: '{{flow}} ({{date}})',
    explain:
      'Nettofluss über 252 Handelstage in Prozent des Fondsvermögens davor. Beobachtung: mehr als {{watch}} Abfluss. Aktiv: {{active}} oder mehr, während der Index höchstens {{near}} unter seinem Rekord liegt.',
    source: 'iShares: Veränderung der Anteile mal Nettoinventarwert; Vermögen aus gezählten Anteilen und Schlusskursen',
    says: 'Seit dem {{from}} flossen aus dem IWM, einem von mehreren solcher Fonds, {{value}} seines Vermögens ab ({{flow}}); im Jahr {{year}} bisher {{yearToDate}}.',
    saysInflow:
      'Seit dem {{from}} flossen dem IWM, einem von mehreren solcher Fonds, {{value}} seines Vermögens zu ({{flow}}); im Jahr {{year}} bisher {{yearToDate}}.',
    saysStill:
      'Seit dem {{from}} floss in den IWM, einen von mehreren solcher Fonds, so viel wie heraus; im Jahr {{year}} bisher {{yearToDate}}.',
  },
  'unprofitable-share': {
    title: 'Verlustfirmen',
    describe: 'Anteil der Indexunternehmen, die über zwölf Monate Verlust machten.',
    explain:
      'Beobachtung ab {{watch}}, aktiv ab {{active}}. Der neueste veröffentlichte Wert; der Median, wo Quellen abweichen.',
    source: 'Veröffentlichte Schätzungen: {{source}}',
    sources: 'Veröffentlichte Schätzungen',
    says: 'Etwa {{value}} der Unternehmen machten über zwölf Monate Verlust, veröffentlicht am {{published}}.',
    saysRange:
      'Etwa {{value}} der Unternehmen machten über zwölf Monate Verlust ({{low}} bis {{high}} je nach Quelle), veröffentlicht am {{published}}.',
    saysNone:
      'Etwa {{value}} der Unternehmen hatten keinen oder einen negativen Gewinn, veröffentlicht am {{published}}.',
    saysNoneRange:
      'Etwa {{value}} der Unternehmen hatten keinen oder einen negativen Gewinn ({{low}} bis {{high}} je nach Quelle), veröffentlicht am {{published}}.',
  },
  'breakout-failed': {
    title: 'Ausbruchsmarke',
    describe: 'Ob der Index unter die gebrochene Marke zurückgefallen ist.',
    explain:
      'Beobachtung: Der Ausbruch scheiterte, oder er hielt und ging verloren. Aktiv: Der Index schloss außerdem unter seiner Marke, höchstens {{sessions}} Handelstage danach.',
    source: 'Russell-2000-Index, Tagesschlusskurse',
    says: 'Der Index steht {{distance}} der Marke von {{level}}, die er am {{date}} brach.',
    saysNever: 'Bisher gab es keinen Ausbruch.',
    saysFell:
      'Der Index war 5 % unter die am {{date}} gebrochene Marke von {{level}} gefallen; nun steht er {{distance}} ihr.',
    saysLetGo:
      'Der Ausbruch vom {{date}} ist gescheitert und zählt nicht mehr; der Index steht {{distance}} seiner Marke von {{level}}.',
  },
  overextended: {
    title: 'Abstand über dem Trend',
    describe: 'Wie selten der heutige Abstand zum 200-Tage-Schnitt ist.',
    explain:
      'Der Anteil aller Handelstage, die so weit über dem Schnitt standen oder weniger. Beobachtung ab {{watch}}, aktiv ab {{active}}.',
    source: 'Russell-2000-Index, Tagesschlusskurse',
    says: 'Der Index steht {{distance}} seinem 200-Tage-Schnitt; an {{value}} aller Handelstage stand er so oder tiefer.',
  },
  volatility: {
    title: 'Volatilität',
    describe: 'Welche Schwankung Optionspreise erwarten.',
    explain:
      'Beobachtung: VIX über dem {{watch}}-Fachen seines Medians von {{closes}} Handelstagen. Aktiv: ab {{active}}.',
    source: 'Cboe VIX, Tagesschlusskurse',
    says: 'Der VIX schloss bei {{value}}; sein Median über 63 Handelstage ist {{median}}.',
  },
  'credit-stress': {
    title: 'Kreditaufschlag',
    describe: 'Was riskante Unternehmen über US-Staatsanleihen zahlen, gegenüber drei Monaten zuvor.',
    explain: 'Beobachtung: {{watch}} Punkte mehr als {{sessions}} Handelstage zuvor. Aktiv: {{active}} mehr.',
    source: 'ICE BofA US High Yield Spread, von FRED auf eigene Anfrage: darf nicht mitgeliefert werden',
    saysMore: 'Der Hochzins-Spread liegt bei {{spread}}, {{value}} höher als 63 Handelstage zuvor.',
    saysLess: 'Der Hochzins-Spread liegt bei {{spread}}, {{value}} niedriger als 63 Handelstage zuvor.',
    saysSame: 'Der Hochzins-Spread liegt bei {{spread}}, wie 63 Handelstage zuvor.',
  },
  'moving-apart': {
    title: 'Gleichlauf mit Bitcoin',
    describe: 'Ob Bitcoin und Small Caps von Tag zu Tag noch gemeinsam laufen.',
    explain:
      'Korrelation der Tagesrenditen über {{returns}} Handelstage. Beobachtung unter {{watch}}, aktiv unter {{active}}.',
    source: 'Russell-2000-Index und Bitcoin, Tagesschlusskurse',
    says: 'Die Tagesrenditen von Bitcoin und Index über 126 Handelstage haben eine Korrelation von {{value}}.',
  },
  'bitcoin-diverges': {
    title: 'Bitcoins Abstand zum Jahreshoch',
    describe: 'Ob Bitcoin gefallen ist, während Small Caps hoch stehen.',
    explain:
      'Beobachtung: Der Index liegt höchstens {{near}} unter seinem Rekord und Bitcoin unter seinem 200-Tage-Schnitt. Aktiv: Bitcoin liegt außerdem {{active}} oder mehr unter seinem höchsten Schlusskurs des vergangenen Jahres.',
    source: 'Russell-2000-Index und Bitcoin, Tagesschlusskurse',
    says: 'Bitcoin steht {{value}} unter seinem höchsten Schlusskurs des vergangenen Jahres, {{high}} am {{highDate}}.',
    saysHigh: 'Bitcoin steht auf seinem höchsten Schlusskurs des vergangenen Jahres, {{high}}.',
    saysNear: 'Bitcoin steht knapp unter seinem höchsten Schlusskurs des vergangenen Jahres, {{high}} am {{highDate}}.',
  },
  'liquidity-shrinking': {
    title: 'Liquidität in 91 Tagen',
    describe: 'Ob die Dollarliquidität geringer ist als vor drei Monaten.',
    explain: 'Beobachtung: mehr als {{watch}} weniger in 91 Tagen. Aktiv: ab {{active}} weniger.',
    source: 'Federal Reserve: WALCL, WTREGEN, RRPONTSYD, nach heutigem Stand der Revisionen',
  },
  'value-lags': {
    title: 'Value-Rückstand',
    describe: 'Ob der Index nahe am Rekord ist, seine günstigere Hälfte aber nicht.',
    explain:
      'Wenn der Index höchstens {{near}} unter seinem Rekord liegt. Beobachtung: Value-Aktien {{watch}} unter ihrem. Aktiv: {{active}}.',
    source: 'Russell-2000-Index und Russell 2000 Value (IWN), Tagesschlusskurse',
    says: 'Small-Cap-Value steht {{value}} unter dem Rekord von {{record}} ({{recordDate}}).',
    saysRecord: 'Small-Cap-Value steht auf Rekord.',
    saysNear: 'Small-Cap-Value steht knapp unter dem Rekord von {{record}} ({{recordDate}}).',
  },
  level: {
    active: 'aktiv',
    watch: 'Beobachtung',
    clear: 'unauffällig',
    stale: 'veraltet',
    missing: 'keine Daten',
    off: 'aus',
  },
  onlyNearAndBelow:
    '{{says}} Das zählt nur, solange der Index höchstens {{near}} unter seinem Rekord liegt und Bitcoin unter seinem 200-Tage-Schnitt.',
  activeOnlyNear: '{{says}} Aktiv ist die Warnung nur, solange der Index höchstens {{near}} unter seinem Rekord liegt.',
  onlyNear: '{{says}} Das zählt nur, solange der Index höchstens {{near}} unter seinem Rekord liegt.',
  newSince: 'Aktiv seit {{date}}.',
  asOf: 'Stand {{date}}: {{says}} Zu alt für ein heutiges Urteil.',
  missing: 'Keine Daten, daher kein Urteil.',
  off: 'Ausgeschaltet: wird nicht beobachtet.',
  summary: {
    active_one: '{{n}} Warnung aktiv',
    active_other: '{{n}} Warnungen aktiv',
    watch_one: '{{n}} unter Beobachtung',
    watch_other: '{{n}} unter Beobachtung',
    none: 'Keine Warnung aktiv',
  },
} as const;
