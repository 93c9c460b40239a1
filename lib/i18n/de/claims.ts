/** The ledger: what was claimed, what the data say (a lead for the verdict, then the figures), and how it was checked. */
export const claims = {
  verdict: { holds: 'trifft zu', partly: 'teilweise', fails: 'trifft nicht zu', 'cannot-check': 'nicht prüfbar' },
  later: 'Gesagt im {{when}}, nach dem betrachteten Tag.',
  none: 'kein Tag',
  answer: { yes: 'ja', no: 'nein', unknown: 'keine andere Quelle nennt eine Zahl' },
  case: '{{value}} ({{day}})',

  'value-ath': {
    claimed: 'Der Russell 2000 Value sprang auf ein neues Allzeithoch; die Vergangenheit garantiert nichts.',
    holds: 'So war es; Rekordschlusskurse im Januar 2026: {{records}}.',
    partly: 'Fast: kein Rekordschlusskurs im Januar 2026, aber höchstens 1 % fehlte.',
    fails: 'Kein Rekordschlusskurs im Januar 2026, es fehlte mehr als 1 %.',
    found:
      'Höchster Schlusskurs des Monats: {{highest}} am {{highestDay}}, {{against}} gegenüber dem Rekord von {{before}} vom {{beforeDay}}; von dort bis {{to}}: {{since}}.',
    how: 'Schlusskurse des ETF IWN ohne Dividenden: die vom Januar 2026 gegen den höchsten davor.',
    needs: 'Nötig: Schlusskurse des IWN für ein Jahr vor 2026 und bis Ende Januar.',
  },
  'breakout-risk-on': {
    claimed: 'Der Bruch eines langjährigen Widerstands ist ein klassisches Risk-on-Signal.',
    holds: 'Das Signal war da, und Small Caps, Bitcoin und Ether sind seither alle gestiegen.',
    partly: 'Das Signal war da, doch nicht alle drei sind seither gestiegen.',
    fails: 'Entweder gab es das Signal nicht, oder keiner der drei ist seither gestiegen.',
    found:
      'Am {{from}} stand der Ausbruch auf „{{stage}}“ und das Risk-on-Signal auf „{{state}}“; Veränderung bis {{to}}: Index {{index}}, Bitcoin {{bitcoin}}, Ether {{ether}}.',
    how: 'Stadium und Risk-on-Signal Mitte Januar 2026 und Schlusskurse von da bis zum betrachteten Tag.',
    needs: 'Nötig: Schlusskurse von Index, Bitcoin und Ether für 30 Tage nach Mitte Januar 2026.',
  },
  'flip-2020': {
    claimed:
      'Nachdem der Widerstand Ende 2020 zur Unterstützung wurde, stieg Bitcoin um etwa 380 %; anderswo um über 390 %.',
    holds: 'So viel war ab dem Tag zu holen, an dem die Marke erkennbar hielt.',
    partly: 'Ab dem Ausbruch stieg Bitcoin stark; ab dem Tag, an dem die Marke erkennbar hielt, weniger als behauptet.',
    fails: 'Weder ab dem Ausbruch noch ab dem Tag, an dem die Marke erkennbar hielt, gab es einen solchen Anstieg.',
    found:
      'Ab dem Ausbruch vom {{breakout}} lag der höchste Schlusskurs binnen 180 Tagen bei {{breakout180}}, binnen 365 bei {{breakout365}}; ab {{held}}, als die Marke hielt, bei {{held180}} und {{held365}}. Letzter Einstiegstag für 380 % bis {{peak}}: {{start380}}, für 390 %: {{start390}}.',
    how: 'Bitcoins Schlusskurs am Tag des Ausbruchs und am Tag der Bestätigung gegen den höchsten, der folgte.',
    needs: 'Nötig: ein Ausbruch Ende 2020, der hielt, und Bitcoins Schlusskurse für ein Jahr danach.',
  },
  'liquidity-ahead': {
    claimed: 'Die heutige Struktur ist anders: Positionierung vor einer Ausweitung der Liquidität.',
    holds: 'Die Liquidität nahm danach zu.',
    partly: 'Die Liquidität nahm zeitweise zu, nicht durchgehend.',
    fails: 'Die Liquidität nahm danach nicht zu.',
    found:
      'Ab {{before}} am {{from}} veränderte sich die Netto-Dollarliquidität um {{after91}} in 91 Tagen und {{after182}} in 182; Bitcoin um {{bitcoin182}} in denselben 182 Tagen.',
    how: 'Fed-Bilanz minus Konto des Schatzamts minus Reverse Repos, ab Mitte Januar 2026; ab 1 % gilt es als Ausweitung.',
    needs: 'Nötig: WALCL, WTREGEN und RRPONTSYD für 182 Tage nach Mitte Januar 2026.',
  },
  'three-highs': {
    claimed: 'Dreimal erreichte der Index neue Hochs, und danach stieg Bitcoin kräftig.',
    holds: 'Ein Jahr nach jedem Ausbruch, der hielt, stand Bitcoin höher.',
    partly: 'Ein Jahr nach den meisten Ausbrüchen, die hielten, stand Bitcoin höher, nicht nach allen.',
    fails: 'Ein Jahr nach den meisten Ausbrüchen, die hielten, stand Bitcoin nicht höher.',
    found:
      'Ab dem Tag der Bestätigung: {{cases}}, also {{up}} von {{n}} im Plus, Median {{median}}, {{open}} noch kein Jahr alt; ab beliebigen Tagen {{base}}, davon {{basePositive}} im Plus. Ab allen {{allN}} Ausbrüchen, gescheiterte eingeschlossen: {{allUp}} im Plus, Median {{allMedian}}.',
    how: 'Bitcoin 365 Tage nach jedem Ausbruch vor 2026, der hielt, ab dem Tag der Bestätigung; wenige Fälle, vor 2013 ein dünner Markt.',
    needs: 'Nötig: mindestens drei Ausbrüche, die hielten, und Bitcoins Schlusskurse für je ein Jahr danach.',
  },
  'ether-follows': {
    claimed: 'Das letzte Allzeithoch des Index deutete auf einen Anstieg von Ethereum hin.',
    holds: 'Ether stieg öfter, als es fiel, und lief besser als an anderen Tagen.',
    partly: 'Ether stieg entweder öfter, als es fiel, oder lief besser als an anderen Tagen, nicht beides.',
    fails: 'Ether stieg weder öfter, als es fiel, noch lief es besser als an anderen Tagen.',
    found:
      'Jeweils 90 Tage danach: {{cases}}, also {{up}} von {{n}} im Plus, Median {{median}}; ab beliebigen Tagen {{base}}.',
    how: 'Ether 90 Tage nach jedem Ausbruch seit 2016, gescheiterte eingeschlossen.',
    needs: 'Nötig: mindestens drei Ausbrüche seit 2016 mit Ethers Schlusskursen 90 Tage später.',
  },
  'altcoins-follow': {
    claimed:
      'Die Altcoin-Kapitalisierung ohne BTC und ETH steigt, wenn IWM seine früheren Hochs überwindet, wie 2017 und 2021.',
    holds: 'Sie stieg nach beiden genannten Ausbrüchen und nach den meisten anderen.',
    partly: 'Entweder folgte nur auf die genannten Ausbrüche ein Anstieg oder nur auf die meisten anderen.',
    fails: 'Sie stieg weder nach beiden genannten Ausbrüchen noch nach den meisten anderen.',
    found:
      'Ein Jahr nach den Ausbrüchen von 2016 und 2020: {{after2016}} und {{after2020}}. 90 Tage nach allen: {{cases}}, also {{up}} von {{n}} im Plus, Median {{median}}.',
    how: 'Der Altcoin-Index ohne Stablecoins nach jedem Ausbruch, den er abdeckt, gescheiterte eingeschlossen.',
    needs: 'Nötig: der Altcoin-Index nach mindestens drei Ausbrüchen, darunter die von 2016 und 2020.',
  },
  outflows: {
    claimed:
      'Aus Small-Cap-ETFs flossen 2025 etwa 19,5 Mrd. $ ab, während der Index stieg, anders als bei früheren Rallyes.',
    holds: 'Aus IWM floss 2025 Geld ab, während der Index stieg; vor jedem früheren Ausbruch floss Geld zu.',
    partly: 'Aus IWM floss 2025 Geld ab, während der Index stieg, doch so war es auch vor manchem früheren Ausbruch.',
    fails: 'Dass 2025 Geld aus IWM abfloss, während der Index stieg, stimmt nicht.',
    found:
      'Fluss 2025: {{flow}}, Index {{index}}. Flüsse in den 252 Tagen vor früheren Ausbrüchen: {{cases}}, also {{withOutflow}} von {{n}} mit Abflüssen.',
    how: 'Ausgegebene IWM-Anteile mal ihr Wert. IWM ist nur ein Fonds der Kategorie, die 19,5 Mrd. $ aller sind also nicht prüfbar.',
    needs: 'Nötig: IWM-Flüsse für ganz 2025 und vor mindestens drei früheren Ausbrüchen.',
  },
  'forty-percent': {
    claimed:
      'Etwa 40 % der Indexunternehmen machten in den 12 Monaten bis zum dritten Quartal 2025 Verlust, nahe am Rekord und doppelt so viele wie 2007.',
    holds: 'Andere nennen etwa 40 %, nahe am bisher höchsten Wert und doppelt so viel wie 2007.',
    partly: 'Andere nennen etwa 40 %, doch nicht alles Übrige bestätigt sich.',
    fails: 'Andere nennen nicht etwa 40 %.',
    found:
      'Im zweiten Halbjahr 2025: {{share}} ({{sources}}); davor höchstens {{highest}} für den {{highestDay}}. Doppelt so viel wie 2007: {{double}}. Quellen weichen ab: {{low}} bis {{high}} für den {{apartDay}}.',
    how: 'Veröffentlichte Anteile anderer Quellen, jede mit eigenem Datum und eigener Definition von Verlust.',
    needs: 'Nötig: ein von anderen veröffentlichter Anteil für das zweite Halbjahr 2025 und ein früherer.',
  },
  timing: {
    claimed: 'Beide steigen mit Liquidität und Risikoneigung; das Timing zählt mehr als die Korrelation.',
    holds: 'Zeitlich verschoben passen sie klar besser, in beiden Hälften um fast denselben Versatz.',
    partly: 'Sie bewegen sich gemeinsam, doch kein Zeitversatz passt klar besser.',
    fails: 'Weder bewegen sie sich gemeinsam, noch passen sie verschoben klar besser.',
    found:
      'Monatsrenditen vom {{from}} bis {{to}}: Korrelation {{atZero}} zeitgleich, bestenfalls {{best}} mit Bitcoin um {{lag}} Handelstage verschoben ({{earlier}} und {{later}} in den Hälften). Tagesrenditen der letzten 126 Handelstage: {{daily}}.',
    how: 'Korrelationen bei Versatz um bis zu 60 Handelstage über 1.260 und in jeder Hälfte.',
    needs: 'Nötig: fünf Jahre Schlusskurse von Index und Bitcoin bis zum betrachteten Tag.',
  },
} as const;
