/** The ledger: what was claimed, what the data say (a lead for the verdict, then the figures), and how it was checked. */
export const claims = {
  verdict: { holds: 'se cumple', partly: 'en parte', fails: 'no se cumple', 'cannot-check': 'no comprobable' },
  later: 'Dicho en {{when}}, después del día leído.',
  lacks: {
    cases: 'Muy pocos casos para decirlo.',
    opinion: 'Una opinión que las cifras no deciden; esto sí se puede medir.',
  },
  none: 'ningún día',
  answer: { yes: 'sí', no: 'no', unknown: 'sin comprobar, ninguna otra fuente da una cifra' },
  case: '{{value}} ({{day}})',
  waited_one: '{{n}} día ({{day}})',
  waited_other: '{{n}} días ({{day}})',
  waitsStill: 'ninguno aún ({{day}})',
  flow: '{{flow}}, {{percent}} ({{day}})',

  'value-ath': {
    claimed: 'El Russell 2000 Value saltó a un nuevo máximo histórico; el pasado no garantiza nada.',
    holds: 'Así fue; cierres récord en enero de 2026: {{records}}.',
    partly: { nearly: 'Casi: ningún cierre récord en enero de 2026, pero faltó como mucho un 1 %.' },
    fails: 'Ningún cierre récord en enero de 2026, y faltó más de un 1 %.',
    found:
      'Su mayor cierre de ese mes fue {{highest}} el {{highestDay}}, {{against}} respecto al máximo de {{before}} del {{beforeDay}}; desde entonces hasta el {{to}}, {{since}}.',
    how: 'Cierres del ETF IWN, sin dividendos: los de enero de 2026 frente al mayor anterior; hasta un 1 % por debajo es casi.',
    needs: 'Hacen falta cierres de IWN de un año antes de 2026 y hasta finales de enero.',
  },
  'breakout-risk-on': {
    claimed: 'Romper una resistencia de largo plazo es una señal clásica de apetito por el riesgo.',
    holds: 'Hubo ruptura y nivel alto, y después subieron las small caps, Bitcoin y Ether.',
    partly: {
      'some-rose': 'Hubo ruptura y nivel alto, pero después no subieron los tres.',
      'all-rose': 'Hubo ruptura y después subieron los tres, pero el nivel no era alto.',
      breakout: 'Hubo ruptura, pero el nivel no era alto y después no subieron los tres.',
    },
    fails: 'O no había una ruptura en pie, o no subió ninguno de los tres.',
    found:
      'El {{from}} la ruptura estaba en «{{stage}}» y la señal risk-on del Russell 2000 en «{{state}}»; en los {{days}} días siguientes, índice {{index}}, Bitcoin {{bitcoin}} y Ether {{ether}}.',
    how: 'Fase (reciente o mantenida) y nivel (alta o bastante alta) el 16 de enero de 2026, y los cierres 90 y 365 días después: decide el último plazo vencido.',
    needs: 'Hacen falta cierres del índice, Bitcoin y Ether de 90 días desde el 16 de enero de 2026.',
  },
  'flip-2020': {
    claimed:
      'Tras volverse soporte la resistencia a finales de 2020, Bitcoin subió cerca de un 380 %; en otro lugar, más de un 390 %.',
    holds: 'Esa subida pudo lograrse desde el día en que se supo que el nivel aguantaba.',
    partly: {
      breakout:
        'Desde la ruptura Bitcoin subió mucho; desde el día en que se supo que el nivel aguantaba, menos de lo afirmado.',
    },
    fails: 'Ni desde la ruptura ni desde el día en que se supo que el nivel aguantaba hubo tal subida.',
    found:
      'Desde la ruptura del {{breakout}} su mayor cierre fue {{breakout180}} en 180 días y {{breakout365}} en 365; desde el {{held}}, cuando el nivel aguantó, {{held180}} y {{held365}}. Último día de entrada para un 380 % hasta el {{peak}}: {{start380}}; para un 390 %: {{start390}}.',
    how: 'Cierre de Bitcoin el día de la ruptura y el de su confirmación, frente al mayor cierre en un año. «Cerca de» admite una décima parte menos que un 380 %; la mitad desde la ruptura aún es una gran subida.',
    needs: 'Hacen falta una ruptura de finales de 2020 que aguantara y los cierres de Bitcoin del año siguiente.',
  },
  'liquidity-ahead': {
    claimed: 'La estructura actual es distinta: posicionamiento previo a una expansión de la liquidez.',
    holds: 'La liquidez se expandió después, fuera cual fuera el día en que se dijo.',
    partly: {
      soon: 'La liquidez se expandió en los primeros 91 días, no en los 182.',
      later: 'La liquidez se expandió en 182 días, no en los primeros 91.',
      depends: 'Depende del día en que se dijo, que no se conoce con exactitud.',
    },
    fails: 'La liquidez no se expandió después, fuera cual fuera el día en que se dijo.',
    found:
      'La liquidez neta en dólares varió {{firstSoon}} en 91 días y {{firstLater}} en 182 desde el {{from}}; desde el {{to}}, {{lastSoon}} y {{lastLater}}.',
    how: 'Activos de la Fed menos la cuenta del Tesoro menos repos inversos, desde cada sesión del 2 al 16 de enero de 2026; un 1 % cuenta como expansión.',
    needs: 'Hacen falta WALCL, WTREGEN y RRPONTSYD de 182 días desde el 16 de enero de 2026.',
  },
  'three-highs': {
    claimed: 'Tres veces el índice marcó nuevos máximos y después Bitcoin subió con fuerza.',
    holds:
      'Bitcoin marcó un récord poco después de la mayoría de las rupturas y un año más tarde le fue mejor que tras cualquier día.',
    partly: {
      records:
        'Bitcoin marcó un récord poco después de la mayoría de las rupturas, pero un año más tarde no le fue mejor que tras cualquier día.',
      year: 'Un año más tarde a Bitcoin le fue mejor que tras cualquier día, pero tras muy pocas rupturas llegó pronto un récord.',
    },
    fails:
      'Tras muy pocas rupturas llegó pronto un récord, y un año más tarde a Bitcoin no le fue mejor que tras cualquier día.',
    found:
      'Días hasta el siguiente cierre récord de Bitcoin: {{waits}}; en 180 días, tras {{soon}} de {{of}}. Un año después: {{cases}}; subió en {{up}} de {{n}}, mediana {{median}}; tras cualquier día {{base}}, con subida en el {{basePositive}}. La mayor caída en esos años fue {{deepest}}; desde el día en que la ruptura aguantó, la mediana de {{heldN}} fue {{heldMedian}}.',
    how: 'Todas las rupturas anteriores a 2026, incluidas las fallidas: un cierre récord de Bitcoin en 180 días tras dos tercios de ellas, y sus 365 días frente a los de cualquier día. Antes de 2013 su mercado era estrecho.',
    needs: 'Hacen falta rupturas anteriores a 2026 con los cierres de Bitcoin del año siguiente.',
  },
  'ether-follows': {
    claimed: 'El último máximo histórico del índice apuntaba a una subida de Ethereum.',
    holds: 'Ether subió más veces de las que cayó y le fue mejor que tras cualquier día.',
    partly: {
      up: 'Ether subió más veces de las que cayó, pero no le fue mejor que tras cualquier día.',
      better: 'A Ether le fue mejor que tras cualquier día, pero no subió más veces de las que cayó.',
    },
    fails: 'Ether ni subió más veces de las que cayó ni le fue mejor que tras cualquier día.',
    found:
      '90 días después de cada una: {{cases}}; subió en {{up}} de {{n}}, mediana {{median}}; tras cualquier día {{base}}.',
    how: 'Ether 90 días después de cada ruptura desde 2016, incluidas las fallidas; menos de cinco son muy pocas.',
    needs: 'Hacen falta rupturas desde 2016 con los cierres de Ether 90 días después.',
  },
  'altcoins-follow': {
    claimed:
      'La capitalización de altcoins sin BTC ni ETH sube cuando IWM supera sus máximos previos, como en 2017 y 2021.',
    holds: 'Subió tras las dos rupturas citadas y tras la mayoría de las demás.',
    partly: {
      named: 'Subió tras las dos rupturas citadas, pero no tras la mayoría de todas.',
      most: 'Subió tras la mayoría de las rupturas, pero no tras las dos citadas.',
    },
    fails: 'No subió ni tras las dos rupturas citadas ni tras la mayoría de las demás.',
    found:
      'Un año después de las rupturas de 2016 y 2020: {{after2016}} y {{after2020}}. 90 días después de todas: {{cases}}; subió en {{up}} de {{n}}, mediana {{median}}.',
    how: 'El valor de mercado de las altcoins sin stablecoins tras cada ruptura que cubre, incluidas las fallidas; menos de cinco son muy pocas. Es un valor de mercado: las monedas nuevas cuentan como ganancia.',
    needs: 'Hace falta el valor de mercado de las altcoins tras rupturas, entre ellas las de 2016 y 2020.',
  },
  outflows: {
    claimed:
      'Los ETF de small caps perdieron unos 19 500 M $ en 2025 mientras el índice subía, a diferencia de alzas anteriores.',
    holds: 'De IWM salió dinero en 2025 mientras el índice subía, como antes de ninguna ruptura anterior.',
    partly: {
      'before-too':
        'De IWM salió dinero en 2025 mientras el índice subía; pero también antes de algunas rupturas anteriores.',
    },
    fails: 'No es cierto que de IWM saliera dinero en 2025 mientras el índice subía.',
    found:
      'Flujo de 2025: {{flow}} ({{percent}} de lo que tenía el fondo); índice: {{index}}. En los 252 días previos a rupturas anteriores: {{cases}}; {{withOutflow}} de {{n}} con salidas.',
    how: 'Cifras del propio fondo, no cierres: participaciones de IWM por su valor. Cuenta como salida desde un 1 % de lo que tenía el fondo. IWM es un solo fondo de la categoría, así que los 19 500 M $ del total no son comprobables.',
    needs: 'Hacen falta los flujos de IWM de todo 2025 y previos a al menos tres rupturas anteriores.',
  },
  'forty-percent': {
    claimed:
      'Cerca del 40 % de las empresas del índice perdió dinero en los 12 meses hasta el tercer trimestre de 2025, casi un récord y el doble que en 2007.',
    holds: 'Otros dan cerca del 40 %, casi la mayor cifra anterior; ninguna cifra desmiente el doble de 2007.',
    partly: {
      'not-double': 'Otros dan cerca del 40 %, casi la mayor cifra anterior; pero no es el doble que en 2007.',
      'not-near': 'Otros dan cerca del 40 %, el doble que en 2007; pero queda lejos de la mayor cifra anterior.',
      share: 'Otros dan cerca del 40 %; pero queda lejos de la mayor cifra anterior.',
    },
    fails: 'Otros no dan cerca del 40 %.',
    found:
      'En el segundo semestre de 2025: {{share}} ({{sources}}); la mayor anterior, {{highest}} para el {{highestDay}}. Doble que en 2007: {{double}}. Las fuentes difieren: de {{low}} a {{high}} para el {{apartDay}}.',
    how: 'Proporciones publicadas por otras fuentes, no cierres; cada una con su fecha y su definición, algunas «beneficio nulo o negativo». «Cerca» y «casi» admiten 5 puntos porcentuales; «doble» es 1,8 veces.',
    needs: 'Hacen falta una proporción del segundo semestre de 2025 y otra anterior, publicadas por otros.',
  },
  timing: {
    claimed: 'Ambos suben con la liquidez y el apetito por el riesgo; el momento importa más que la correlación.',
    found:
      'En los 91 días previos a cada fin de mes desde 2014, el índice se movió con la liquidez neta con una correlación de {{index}}, Bitcoin de {{bitcoin}}. Rentabilidades mensuales de ambos del {{from}} al {{to}}: {{atZero}} simultánea, como mucho {{best}} con Bitcoin desplazado {{lag}} sesiones ({{earlier}} y {{later}} en las mitades). Rentabilidades diarias de las últimas 126 sesiones: {{daily}}.',
    how: 'Correlaciones: variaciones de 91 días con las de la liquidez neta; desfases de hasta 60 sesiones sobre 1260, y en cada mitad.',
    needs: 'Hacen falta cinco años de cierres del índice y Bitcoin hasta el día leído.',
  },
  coincided: {
    claimed: 'La fortaleza de las small caps coincidió a menudo con fases alcistas de Bitcoin y las altcoins.',
    holds: 'En los meses fuertes del índice ambos subieron claramente más a menudo que en los demás.',
    partly: {
      bitcoin:
        'En los meses fuertes del índice Bitcoin subió claramente más a menudo que en los demás; las altcoins, no.',
      altcoins:
        'En los meses fuertes del índice las altcoins subieron claramente más a menudo que en los demás; Bitcoin, no.',
    },
    fails: 'En los meses fuertes del índice ninguno subió claramente más a menudo que en los demás.',
    found:
      'Bitcoin subió en el {{bitcoin}} de {{n}} meses fuertes y en el {{bitcoinOther}} de los demás; las altcoins, en el {{altcoins}} de {{altcoinN}} y en el {{altcoinsOther}} de los demás.',
    how: 'Meses naturales desde 2013 ya terminados, del primer al último cierre; fuerte: el índice sube un 3 % o más. Claramente: al menos 10 puntos porcentuales. Las altcoins son un valor de mercado: las monedas nuevas cuentan como ganancia.',
    needs: 'Hacen falta cierres del índice, Bitcoin y las altcoins de algunos meses desde 2013.',
  },
  'before-rallies': {
    claimed: 'Tales subidas de las small caps solían preceder a grandes alzas de las criptomonedas.',
    holds: 'A dos tercios o más de las rupturas siguió un alza, más que tras cualquier día.',
    partly: {
      above: 'Siguió un alza más a menudo que tras cualquier día, pero a menos de dos tercios de las rupturas.',
    },
    fails: 'No siguió un alza más a menudo que tras cualquier día.',
    found:
      'Mayor cierre de Bitcoin en 180 días: {{cases}}; un alza tras {{rallied}} de {{n}}; tras cualquier día desde el {{from}}, en el {{any}} de los casos.',
    how: 'Rupturas desde 2013; un alza es un cierre un 50 % o más por encima del inicio en 180 días.',
    needs: 'Hacen falta rupturas desde 2013 con los cierres de Bitcoin de los 180 días siguientes.',
  },
  'no-bear-market': {
    claimed: 'Nunca empezó un mercado bajista de Bitcoin mientras las small caps marcaban nuevos máximos.',
    holds: 'El índice no marcó ningún récord mientras duró alguno de ellos.',
    fails: 'El índice sí marcó récords mientras Bitcoin caía.',
    found:
      'Cierres récord de Bitcoin seguidos de una caída del 50 % o más, con los récords que marcó entretanto el índice: {{cases}}; contra la afirmación, {{against}} de {{n}}.',
    how: 'Cierres récord de Bitcoin desde 2013 seguidos de una caída a la mitad antes del siguiente récord; récords del índice en los 365 días posteriores, hasta el cierre más bajo de Bitcoin.',
    needs: 'Hacen falta los cierres de Bitcoin desde 2013.',
  },
} as const;
