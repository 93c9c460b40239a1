/** The ledger: what was claimed, what the data say (a lead for the verdict, then the figures), and how it was checked. */
export const claims = {
  verdict: { holds: 'se cumple', partly: 'en parte', fails: 'no se cumple', 'cannot-check': 'no comprobable' },
  later: 'Dicho en {{when}}, después del día leído.',
  none: 'ningún día',
  answer: { yes: 'sí', no: 'no', unknown: 'ninguna otra fuente da una cifra' },
  case: '{{value}} ({{day}})',

  'value-ath': {
    claimed: 'El Russell 2000 Value saltó a un nuevo máximo histórico; el pasado no garantiza nada.',
    holds: 'Así fue; cierres récord en enero de 2026: {{records}}.',
    partly: 'Casi: ningún cierre récord en enero de 2026, pero faltó como mucho un 1 %.',
    fails: 'Ningún cierre récord en enero de 2026, y faltó más de un 1 %.',
    found:
      'Su mayor cierre de ese mes fue {{highest}} el {{highestDay}}, {{against}} respecto al máximo de {{before}} del {{beforeDay}}; desde entonces hasta el {{to}}, {{since}}.',
    how: 'Cierres del ETF IWN, sin dividendos: los de enero de 2026 frente al mayor anterior.',
    needs: 'Hacen falta cierres de IWN de un año antes de 2026 y hasta finales de enero.',
  },
  'breakout-risk-on': {
    claimed: 'Romper una resistencia de largo plazo es una señal clásica de apetito por el riesgo.',
    holds: 'La señal se dio, y small caps, Bitcoin y Ether subieron todos desde entonces.',
    partly: 'La señal se dio, pero no subieron los tres desde entonces.',
    fails: 'O la señal no se dio, o ninguno de los tres subió desde entonces.',
    found:
      'El {{from}} la ruptura estaba en «{{stage}}» y la señal risk-on en «{{state}}»; hasta el {{to}}, índice {{index}}, Bitcoin {{bitcoin}} y Ether {{ether}}.',
    how: 'Fase y estado a mediados de enero de 2026, y cierres desde entonces hasta el día leído.',
    needs: 'Hacen falta cierres del índice, Bitcoin y Ether de 30 días desde mediados de enero de 2026.',
  },
  'flip-2020': {
    claimed:
      'Tras volverse soporte la resistencia a finales de 2020, Bitcoin subió cerca de un 380 %; en otro lugar, más de un 390 %.',
    holds: 'Esa subida pudo lograrse desde el día en que se supo que el nivel aguantaba.',
    partly:
      'Desde la ruptura Bitcoin subió mucho; desde el día en que se supo que el nivel aguantaba, menos de lo afirmado.',
    fails: 'Ni desde la ruptura ni desde el día en que se supo que el nivel aguantaba hubo tal subida.',
    found:
      'Desde la ruptura del {{breakout}} su mayor cierre fue {{breakout180}} en 180 días y {{breakout365}} en 365; desde el {{held}}, cuando el nivel aguantó, {{held180}} y {{held365}}. Último día de entrada para un 380 % hasta el {{peak}}: {{start380}}; para un 390 %: {{start390}}.',
    how: 'Cierre de Bitcoin el día de la ruptura y el de su confirmación, frente al mayor cierre posterior.',
    needs: 'Hacen falta una ruptura de finales de 2020 que aguantara y los cierres de Bitcoin del año siguiente.',
  },
  'liquidity-ahead': {
    claimed: 'La estructura actual es distinta: posicionamiento previo a una expansión de la liquidez.',
    holds: 'La liquidez se expandió después.',
    partly: 'La liquidez se expandió por un tiempo, no de forma continua.',
    fails: 'La liquidez no se expandió después.',
    found:
      'Desde {{before}} el {{from}}, la liquidez neta en dólares varió {{after91}} en 91 días y {{after182}} en 182; Bitcoin, {{bitcoin182}} en esos mismos 182 días.',
    how: 'Activos de la Fed menos la cuenta del Tesoro menos repos inversos, desde mediados de enero de 2026; un 1 % cuenta como expansión.',
    needs: 'Hacen falta WALCL, WTREGEN y RRPONTSYD de 182 días desde mediados de enero de 2026.',
  },
  'three-highs': {
    claimed: 'Tres veces el índice marcó nuevos máximos y después Bitcoin subió con fuerza.',
    holds: 'Bitcoin estaba más alto un año después de cada ruptura que aguantó.',
    partly: 'Bitcoin estaba más alto un año después de la mayoría de las rupturas que aguantaron, no de todas.',
    fails: 'Bitcoin no estaba más alto un año después de la mayoría de las rupturas que aguantaron.',
    found:
      'Desde el día en que cada una aguantó: {{cases}}; subió en {{up}} de {{n}}, mediana {{median}}, y {{open}} sin cumplir un año; desde cualquier día {{base}}, con subida en el {{basePositive}}. Desde las {{allN}} rupturas, incluidas las fallidas: {{allUp}} con subida, mediana {{allMedian}}.',
    how: 'Bitcoin 365 días después de cada ruptura anterior a 2026 que aguantó, desde ese día; pocos casos y, antes de 2013, un mercado estrecho.',
    needs: 'Hacen falta al menos tres rupturas que aguantaran y los cierres de Bitcoin del año siguiente a cada una.',
  },
  'ether-follows': {
    claimed: 'El último máximo histórico del índice apuntaba a una subida de Ethereum.',
    holds: 'Ether subió más veces de las que cayó y fue mejor que en otros días.',
    partly: 'Ether o subió más veces de las que cayó o fue mejor que en otros días, no ambas cosas.',
    fails: 'Ether ni subió más veces de las que cayó ni fue mejor que en otros días.',
    found:
      '90 días después de cada una: {{cases}}; subió en {{up}} de {{n}}, mediana {{median}}; desde cualquier día {{base}}.',
    how: 'Ether 90 días después de cada ruptura desde 2016, incluidas las fallidas.',
    needs: 'Hacen falta al menos tres rupturas desde 2016 con los cierres de Ether 90 días después.',
  },
  'altcoins-follow': {
    claimed:
      'La capitalización de altcoins sin BTC ni ETH sube cuando IWM supera sus máximos previos, como en 2017 y 2021.',
    holds: 'Subió tras las dos rupturas citadas y tras la mayoría de las demás.',
    partly: 'O solo subió tras las rupturas citadas, o solo tras la mayoría de las demás.',
    fails: 'No subió ni tras las dos rupturas citadas ni tras la mayoría de las demás.',
    found:
      'Un año después de las rupturas de 2016 y 2020: {{after2016}} y {{after2020}}. 90 días después de todas: {{cases}}; subió en {{up}} de {{n}}, mediana {{median}}.',
    how: 'El índice de altcoins sin stablecoins tras cada ruptura que cubre, incluidas las fallidas.',
    needs: 'Hace falta el índice de altcoins tras al menos tres rupturas, entre ellas las de 2016 y 2020.',
  },
  outflows: {
    claimed:
      'Los ETF de small caps perdieron unos 19 500 M $ en 2025 mientras el índice subía, a diferencia de alzas anteriores.',
    holds: 'De IWM salió dinero en 2025 mientras el índice subía, y entró antes de cada ruptura anterior.',
    partly: 'De IWM salió dinero en 2025 mientras el índice subía, pero también antes de algunas rupturas anteriores.',
    fails: 'No es cierto que de IWM saliera dinero en 2025 mientras el índice subía.',
    found:
      'Flujo de 2025: {{flow}}; índice: {{index}}. Flujos en los 252 días previos a rupturas anteriores: {{cases}}; {{withOutflow}} de {{n}} con salidas.',
    how: 'Participaciones de IWM por su valor. IWM es un solo fondo de la categoría, así que los 19 500 M $ del total no son comprobables.',
    needs: 'Hacen falta los flujos de IWM de todo 2025 y previos a al menos tres rupturas anteriores.',
  },
  'forty-percent': {
    claimed:
      'Cerca del 40 % de las empresas del índice perdió dinero en los 12 meses hasta el tercer trimestre de 2025, casi un récord y el doble que en 2007.',
    holds: 'Otros dan cerca del 40 %, casi la mayor cifra anterior y el doble que en 2007.',
    partly: 'Otros dan cerca del 40 %, pero no todo lo demás se confirma.',
    fails: 'Otros no dan cerca del 40 %.',
    found:
      'En el segundo semestre de 2025: {{share}} ({{sources}}); la mayor anterior, {{highest}} para el {{highestDay}}. Doble que en 2007: {{double}}. Las fuentes difieren: de {{low}} a {{high}} para el {{apartDay}}.',
    how: 'Proporciones publicadas por otras fuentes, cada una con su fecha y su propia definición de pérdida.',
    needs: 'Hacen falta una proporción del segundo semestre de 2025 y otra anterior, publicadas por otros.',
  },
  timing: {
    claimed: 'Ambos suben con la liquidez y el apetito por el riesgo; el momento importa más que la correlación.',
    holds: 'Desplazados en el tiempo encajan claramente mejor, y casi con el mismo desfase en ambas mitades.',
    partly: 'Se mueven juntos, pero ningún desfase encaja claramente mejor.',
    fails: 'Ni se mueven juntos ni encajan claramente mejor desplazados.',
    found:
      'Rentabilidades mensuales del {{from}} al {{to}}: correlación {{atZero}} simultánea, como mucho {{best}} con Bitcoin desplazado {{lag}} sesiones ({{earlier}} y {{later}} en las mitades). Rentabilidades diarias de las últimas 126 sesiones: {{daily}}.',
    how: 'Correlaciones con desfases de hasta 60 sesiones sobre 1260, y en cada mitad.',
    needs: 'Hacen falta cinco años de cierres del índice y Bitcoin hasta el día leído.',
  },
} as const;
