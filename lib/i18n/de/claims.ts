/** The ledger: what was claimed, what the data say (a lead for the verdict, then the figures), and how it was checked. */
export const claims = {
  verdict: { holds: 'trifft zu', partly: 'teilweise', fails: 'trifft nicht zu', 'cannot-check': 'nicht prüfbar' },
  later: 'Gesagt im {{when}}, nach dem betrachteten Tag.',
  lacks: {
    cases: 'Zu wenige Fälle für ein Urteil.',
    opinion: 'Eine Meinung, über die Zahlen nicht entscheiden; messbar ist dies.',
  },
  none: 'kein Tag',
  answer: { yes: 'ja', no: 'nein', unknown: 'nicht geprüft, keine andere Quelle nennt eine Zahl' },
  case: '{{value}} ({{day}})',
  waited_one: '{{n}} Tag ({{day}})',
  waited_other: '{{n}} Tage ({{day}})',
  waitsStill: 'noch keiner ({{day}})',
  flow: '{{flow}}, {{percent}} ({{day}})',

  'value-ath': {
    claimed: 'Der Russell 2000 Value sprang auf ein neues Allzeithoch; die Vergangenheit garantiert nichts.',
    holds: 'So war es; Rekordschlusskurse im Januar 2026: {{records}}.',
    partly: { nearly: 'Fast: kein Rekordschlusskurs im Januar 2026, aber höchstens 1 % fehlte.' },
    fails: 'Kein Rekordschlusskurs im Januar 2026, es fehlte mehr als 1 %.',
    found:
      'Höchster Schlusskurs des Monats: {{highest}} am {{highestDay}}, {{against}} gegenüber dem Rekord von {{before}} vom {{beforeDay}}; von dort bis {{to}}: {{since}}.',
    how: 'Schlusskurse des ETF IWN ohne Dividenden: die vom Januar 2026 gegen den höchsten davor; bis 1 % darunter gilt als fast.',
    needs: 'Nötig: Schlusskurse des IWN für ein Jahr vor 2026 und bis Ende Januar.',
  },
  'breakout-risk-on': {
    claimed: 'Der Bruch eines langjährigen Widerstands ist ein klassisches Risk-on-Signal.',
    holds: 'Ausbruch und hoher Stand waren da, und Small Caps, Bitcoin und Ether stiegen danach alle.',
    partly: {
      'some-rose': 'Ausbruch und hoher Stand waren da, doch nicht alle drei stiegen danach.',
      'all-rose': 'Der Ausbruch war da, und alle drei stiegen danach, doch der Stand war nicht hoch.',
      breakout: 'Der Ausbruch war da, doch der Stand war nicht hoch, und nicht alle drei stiegen danach.',
    },
    fails: 'Entweder stand kein Ausbruch, oder keiner der drei stieg danach.',
    found:
      'Am {{from}} stand der Ausbruch auf „{{stage}}“ und das Risk-on-Signal des Russell 2000 auf „{{state}}“; in den {{days}} Tagen danach: Index {{index}}, Bitcoin {{bitcoin}}, Ether {{ether}}.',
    how: 'Stadium (frisch oder gehalten) und Stand (hoch oder eher hoch) am 16. Januar 2026 und die Schlusskurse 90 und 365 Tage später; die spätere abgelaufene Frist entscheidet.',
    needs: 'Nötig: Schlusskurse von Index, Bitcoin und Ether für 90 Tage nach dem 16. Januar 2026.',
  },
  'flip-2020': {
    claimed:
      'Nachdem der Widerstand Ende 2020 zur Unterstützung wurde, stieg Bitcoin um etwa 380 %; anderswo um über 390 %.',
    holds: 'So viel war ab dem Tag zu holen, an dem die Marke erkennbar hielt.',
    partly: {
      breakout:
        'Ab dem Ausbruch stieg Bitcoin stark; ab dem Tag, an dem die Marke erkennbar hielt, weniger als behauptet.',
    },
    fails: 'Weder ab dem Ausbruch noch ab dem Tag, an dem die Marke erkennbar hielt, gab es einen solchen Anstieg.',
    found:
      'Ab dem Ausbruch vom {{breakout}} lag der höchste Schlusskurs binnen 180 Tagen bei {{breakout180}}, binnen 365 bei {{breakout365}}; ab {{held}}, als die Marke hielt, bei {{held180}} und {{held365}}. Letzter Einstiegstag für 380 % bis {{peak}}: {{start380}}, für 390 %: {{start390}}.',
    how: 'Bitcoins Schlusskurs am Tag des Ausbruchs und am Tag der Bestätigung gegen den höchsten binnen eines Jahres. „Etwa“ lässt ein Zehntel weniger als 380 % zu; die Hälfte davon ab dem Ausbruch ist noch ein starker Anstieg.',
    needs: 'Nötig: ein Ausbruch Ende 2020, der hielt, und Bitcoins Schlusskurse für ein Jahr danach.',
  },
  'liquidity-ahead': {
    claimed: 'Die heutige Struktur ist anders: Positionierung vor einer Ausweitung der Liquidität.',
    holds: 'Die Liquidität nahm danach zu, an welchem Tag es auch gesagt wurde.',
    partly: {
      soon: 'Die Liquidität nahm in den ersten 91 Tagen zu, nicht über alle 182.',
      later: 'Die Liquidität nahm über 182 Tage zu, nicht in den ersten 91.',
      depends: 'Es hängt vom Tag ab, an dem es gesagt wurde, und der ist nicht genau bekannt.',
    },
    fails: 'Die Liquidität nahm danach nicht zu, an welchem Tag es auch gesagt wurde.',
    found:
      'Veränderung der Netto-Dollarliquidität ab dem {{from}}: {{firstSoon}} in 91 Tagen und {{firstLater}} in 182; ab dem {{to}}: {{lastSoon}} und {{lastLater}}.',
    how: 'Fed-Bilanz minus Konto des Schatzamts minus Reverse Repos, ab jedem Handelstag vom 2. bis 16. Januar 2026; ab 1 % gilt es als Ausweitung.',
    needs: 'Nötig: WALCL, WTREGEN und RRPONTSYD für 182 Tage nach dem 16. Januar 2026.',
  },
  'three-highs': {
    claimed: 'Dreimal erreichte der Index neue Hochs, und danach stieg Bitcoin kräftig.',
    holds:
      'Bald nach den meisten Ausbrüchen erreichte Bitcoin einen Rekord, und ein Jahr später stand es besser da als nach beliebigen Tagen.',
    partly: {
      records:
        'Bald nach den meisten Ausbrüchen erreichte Bitcoin einen Rekord, doch ein Jahr später stand es nicht besser da als nach beliebigen Tagen.',
      year: 'Ein Jahr später stand Bitcoin besser da als nach beliebigen Tagen, doch nach zu wenigen Ausbrüchen kam bald ein Rekord.',
    },
    fails:
      'Nach zu wenigen Ausbrüchen kam bald ein Rekord, und ein Jahr später stand Bitcoin nicht besser da als nach beliebigen Tagen.',
    found:
      'Tage bis zu Bitcoins nächstem Rekordschlusskurs: {{waits}}, binnen 180 Tagen also nach {{soon}} von {{of}}. Ein Jahr danach: {{cases}}, also {{up}} von {{n}} im Plus, Median {{median}}; nach beliebigen Tagen {{base}}, davon {{basePositive}} im Plus. Der tiefste Rückgang in diesen Jahren war {{deepest}}; ab dem Tag der Bestätigung lag der Median von {{heldN}} bei {{heldMedian}}.',
    how: 'Jeder Ausbruch vor 2026, gescheiterte eingeschlossen: ein Rekordschlusskurs von Bitcoin binnen 180 Tagen nach zwei Dritteln davon, und seine 365 Tage gegen die nach beliebigen Tagen. Vor 2013 war der Markt dünn.',
    needs: 'Nötig: Ausbrüche vor 2026 mit Bitcoins Schlusskursen für je ein Jahr danach.',
  },
  'ether-follows': {
    claimed: 'Das letzte Allzeithoch des Index deutete auf einen Anstieg von Ethereum hin.',
    holds: 'Ether stieg öfter, als es fiel, und lief besser als nach beliebigen Tagen.',
    partly: {
      up: 'Ether stieg öfter, als es fiel, lief aber nicht besser als nach beliebigen Tagen.',
      better: 'Ether lief besser als nach beliebigen Tagen, stieg aber nicht öfter, als es fiel.',
    },
    fails: 'Ether stieg weder öfter, als es fiel, noch lief es besser als nach beliebigen Tagen.',
    found:
      'Jeweils 90 Tage danach: {{cases}}, also {{up}} von {{n}} im Plus, Median {{median}}; nach beliebigen Tagen {{base}}.',
    how: 'Ether 90 Tage nach jedem Ausbruch seit 2016, gescheiterte eingeschlossen; weniger als fünf sind zu wenige.',
    needs: 'Nötig: Ausbrüche seit 2016 mit Ethers Schlusskursen 90 Tage später.',
  },
  'altcoins-follow': {
    claimed:
      'Die Altcoin-Kapitalisierung ohne BTC und ETH steigt, wenn IWM seine früheren Hochs überwindet, wie 2017 und 2021.',
    holds: 'Sie stieg nach beiden genannten Ausbrüchen und nach den meisten anderen.',
    partly: {
      named: 'Sie stieg nach beiden genannten Ausbrüchen, aber nicht nach den meisten insgesamt.',
      most: 'Sie stieg nach den meisten Ausbrüchen, aber nicht nach beiden genannten.',
    },
    fails: 'Sie stieg weder nach beiden genannten Ausbrüchen noch nach den meisten anderen.',
    found:
      'Ein Jahr nach den Ausbrüchen von 2016 und 2020: {{after2016}} und {{after2020}}. 90 Tage nach allen: {{cases}}, also {{up}} von {{n}} im Plus, Median {{median}}.',
    how: 'Der Marktwert der Altcoins ohne Stablecoins nach jedem Ausbruch, den er abdeckt, gescheiterte eingeschlossen; weniger als fünf sind zu wenige. Es ist ein Marktwert: Neue Coins zählen als Gewinn.',
    needs: 'Nötig: der Marktwert der Altcoins nach Ausbrüchen, darunter die von 2016 und 2020.',
  },
  outflows: {
    claimed:
      'Aus Small-Cap-ETFs flossen 2025 etwa 19,5 Mrd. $ ab, während der Index stieg, anders als bei früheren Rallyes.',
    holds: 'Aus IWM floss 2025 Geld ab, während der Index stieg; vor keinem früheren Ausbruch war es so.',
    partly: {
      'before-too':
        'Aus IWM floss 2025 Geld ab, während der Index stieg; doch so war es auch vor manchem früheren Ausbruch.',
    },
    fails: 'Dass 2025 Geld aus IWM abfloss, während der Index stieg, stimmt nicht.',
    found:
      'Fluss 2025: {{flow}} ({{percent}} des Fondsvermögens), Index {{index}}. In den 252 Tagen vor früheren Ausbrüchen: {{cases}}, also {{withOutflow}} von {{n}} mit Abflüssen.',
    how: 'Angaben des Fonds, keine Schlusskurse: ausgegebene IWM-Anteile mal ihr Wert. Als Abfluss zählt ab 1 % des Fondsvermögens. IWM ist nur ein Fonds der Kategorie, die 19,5 Mrd. $ aller sind also nicht prüfbar.',
    needs: 'Nötig: IWM-Flüsse für ganz 2025 und vor mindestens drei früheren Ausbrüchen.',
  },
  'forty-percent': {
    claimed:
      'Etwa 40 % der Indexunternehmen machten in den 12 Monaten bis zum dritten Quartal 2025 Verlust, nahe am Rekord und doppelt so viele wie 2007.',
    holds: 'Andere nennen etwa 40 %, nahe am bisher höchsten Wert; keine Zahl spricht gegen das Doppelte von 2007.',
    partly: {
      'not-double': 'Andere nennen etwa 40 %, nahe am bisher höchsten Wert; das Doppelte von 2007 ist es aber nicht.',
      'not-near': 'Andere nennen etwa 40 %, das Doppelte von 2007; nahe am bisher höchsten Wert ist es aber nicht.',
      share: 'Andere nennen etwa 40 %; nahe am bisher höchsten Wert ist es aber nicht.',
    },
    fails: 'Andere nennen nicht etwa 40 %.',
    found:
      'Im zweiten Halbjahr 2025: {{share}} ({{sources}}); davor höchstens {{highest}} für den {{highestDay}}. Doppelt so viel wie 2007: {{double}}. Quellen weichen ab: {{low}} bis {{high}} für den {{apartDay}}.',
    how: 'Veröffentlichte Anteile anderer Quellen, keine Schlusskurse; jede hat ihr Datum und ihre Definition, manche „kein oder negatives Ergebnis“. „Etwa“ und „nahe“ lassen 5 Prozentpunkte zu, „doppelt“ ist das 1,8-Fache.',
    needs: 'Nötig: ein von anderen veröffentlichter Anteil für das zweite Halbjahr 2025 und ein früherer.',
  },
  timing: {
    claimed: 'Beide steigen mit Liquidität und Risikoneigung; das Timing zählt mehr als die Korrelation.',
    found:
      'Über 91 Tage bis zu jedem Monatsende seit 2014 korrelierten Index und Netto-Liquidität mit {{index}}, Bitcoin und Netto-Liquidität mit {{bitcoin}}. Monatsrenditen beider vom {{from}} bis {{to}}: {{atZero}} zeitgleich, bestenfalls {{best}} mit Bitcoin um {{lag}} Handelstage verschoben ({{earlier}} und {{later}} in den Hälften). Tagesrenditen der letzten 126 Handelstage: {{daily}}.',
    how: 'Korrelationen: 91-Tage-Veränderungen mit denen der Netto-Liquidität; Versatz um bis zu 60 Handelstage über 1.260 und in jeder Hälfte.',
    needs: 'Nötig: fünf Jahre Schlusskurse von Index und Bitcoin bis zum betrachteten Tag.',
  },
  coincided: {
    claimed: 'Stärke bei Small Caps fiel oft mit Aufwärtsphasen von Bitcoin und Altcoins zusammen.',
    holds: 'In starken Monaten des Index stiegen beide deutlich öfter als in anderen.',
    partly: {
      bitcoin: 'In starken Monaten des Index stieg Bitcoin deutlich öfter als in anderen, Altcoins nicht.',
      altcoins: 'In starken Monaten des Index stiegen Altcoins deutlich öfter als in anderen, Bitcoin nicht.',
    },
    fails: 'In starken Monaten des Index stieg keins von beiden deutlich öfter als in anderen.',
    found:
      'Bitcoin stieg in {{bitcoin}} von {{n}} starken Monaten und in {{bitcoinOther}} der anderen; Altcoins in {{altcoins}} von {{altcoinN}} und in {{altcoinsOther}} der anderen.',
    how: 'Abgelaufene Kalendermonate seit 2013, vom ersten bis zum letzten Schlusskurs; stark: Index mindestens 3 % höher. Deutlich: mindestens 10 Prozentpunkte. Altcoins sind ein Marktwert: Neue Coins zählen als Gewinn.',
    needs: 'Nötig: Schlusskurse von Index, Bitcoin und Altcoins für einige Monate seit 2013.',
  },
  'before-rallies': {
    claimed: 'Solche Anstiege von Small Caps gingen großen Krypto-Rallyes typischerweise voraus.',
    holds: 'Auf mindestens zwei Drittel der Ausbrüche folgte eine Rallye, öfter als nach beliebigen Tagen.',
    partly: {
      above: 'Eine Rallye folgte öfter als nach beliebigen Tagen, aber auf weniger als zwei Drittel der Ausbrüche.',
    },
    fails: 'Eine Rallye folgte nicht öfter als nach beliebigen Tagen.',
    found:
      'Bitcoins höchster Schlusskurs binnen 180 Tagen: {{cases}}, eine Rallye also nach {{rallied}} von {{n}}; nach beliebigen Tagen seit {{from}} in {{any}} der Fälle.',
    how: 'Ausbrüche seit 2013; eine Rallye ist ein Schlusskurs mindestens 50 % über dem Start binnen 180 Tagen.',
    needs: 'Nötig: Ausbrüche seit 2013 mit Bitcoins Schlusskursen für je 180 Tage danach.',
  },
  'no-bear-market': {
    claimed: 'Ein Bärenmarkt bei Bitcoin begann nie, während Small Caps neue Hochs erreichten.',
    holds: 'Während keines Bärenmarkts erreichte der Index einen Rekord.',
    fails: 'Der Index erreichte durchaus Rekorde, während Bitcoin fiel.',
    found:
      'Rekordschlusskurse von Bitcoin, auf die ein Rückgang um mindestens 50 % folgte, mit den Rekorden des Index unterdessen: {{cases}}; gegen die Behauptung sprechen {{against}} von {{n}}.',
    how: 'Bitcoins Rekordschlusskurse seit 2013, auf die vor dem nächsten Rekord eine Halbierung folgte; Rekorde des Index in den 365 Tagen danach, bis zu Bitcoins tiefstem Schlusskurs.',
    needs: 'Nötig: Bitcoins Schlusskurse seit 2013.',
  },
} as const;
