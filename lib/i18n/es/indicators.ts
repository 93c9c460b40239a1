/** Every indicator: what it looks at, how its score is made, where it comes from, what it says, and why it pulls up or down. */
export const indicators = {
  'index-record': {
    title: 'Distancia al máximo',
    describe: 'Cuánto por debajo de su mayor cierre cerró el Russell 2000.',
    explain: '+1 en el máximo, 0 un 10 % por debajo, −1 un 20 % o más por debajo.',
    source: 'Índice Russell 2000, cierres diarios',
    says: 'El índice cerró en {{close}}, {{value}} por debajo de su máximo de {{record}} ({{recordDate}}).',
    saysRecord: 'El índice cerró en {{close}}, su mayor cierre histórico.',
    reason: { up: 'el índice ronda su máximo', down: 'el índice está lejos de su máximo' },
    saysNear: 'El índice cerró en {{close}}, justo por debajo de su máximo de {{record}} ({{recordDate}}).',
    saysAbove:
      'El cierre del índice se estima en {{close}}, por encima de su máximo de {{record}} ({{recordDate}}); una estimación no marca máximos.',
  },
  'value-record': {
    title: 'Value: distancia al máximo',
    describe: 'Lo mismo para las small caps value, la mitad más barata del índice.',
    explain: '+1 en el máximo, 0 un 10 % por debajo, −1 un 20 % o más por debajo.',
    source: 'Russell 2000 Value (IWN), cierres diarios',
    says: 'Las small caps value cerraron en {{close}}, {{value}} por debajo de su máximo de {{record}} ({{recordDate}}).',
    saysRecord: 'Las small caps value cerraron en {{close}}, su mayor cierre histórico.',
    reason: {
      up: 'el value ronda su máximo',
      down: 'el value está lejos de su máximo',
    },
    saysNear:
      'Las small caps value cerraron en {{close}}, justo por debajo de su máximo de {{record}} ({{recordDate}}).',
  },
  breakout: {
    title: 'Antigua resistencia',
    describe: 'Si el último máximo que tardó medio año o más en superarse aguanta ahora como soporte.',
    explain:
      'Un máximo tras al menos 126 sesiones sin ninguno es una ruptura; su nivel es el máximo que superó. Confirmada +1, reciente +0,5, a prueba +0,25, se apaga o ninguna 0, fallida −0,5, perdida −1.',
    source: 'Índice Russell 2000, cierres diarios',
    says: {
      none: 'No hay ruptura en curso: la última, del {{date}}, falló y se dio por cerrada.',
      never: 'Ninguna ruptura hasta ahora.',
      fresh: 'Rompió {{level}} el {{date}} y está {{distance}} ese nivel: demasiado reciente para juzgar.',
      held: 'El nivel de {{level}}, roto el {{date}}, aguanta: el índice está {{distance}} ese nivel.',
      failed: 'La ruptura del {{date}} falló: el índice está {{distance}} su nivel de {{level}}.',
      lost: 'El nivel de {{level}}, roto el {{date}}, aguantó y luego se perdió: el índice está {{distance}} ese nivel.',
      testing: 'De nuevo cerca del máximo, {{distance}} su nivel de {{level}}, roto el {{date}}.',
      fading:
        'El nivel de {{level}}, roto el {{date}}, aguantó, pero el índice ha caído más de un 10 % desde su máximo.',
      heldBelow:
        'El nivel de {{level}}, roto el {{date}}, aún cuenta como confirmado: el índice está {{distance}} ese nivel, menos de un 5 %.',
      failedAbove: 'La ruptura del {{date}} falló, aunque el índice vuelve a estar {{distance}} su nivel de {{level}}.',
      lostAbove:
        'El nivel de {{level}}, roto el {{date}}, aguantó y luego se perdió, aunque el índice vuelve a estar {{distance}} ese nivel.',
    },
    reason: {
      held: 'la antigua resistencia aguanta',
      fresh: 'el índice acaba de romper',
      testing: 'el índice vuelve a rondar su máximo',
      failed: 'la última ruptura falló',
      lost: 'se perdió el nivel de ruptura',
    },
  },
  trend: {
    title: 'Tendencia de 200 días',
    describe: 'A qué distancia está el índice de su media de 200 días.',
    explain: '+1 un 10 % por encima de la media, 0 en ella, −1 un 10 % por debajo.',
    source: 'Índice Russell 2000, cierres diarios',
    says: 'El índice cerró en {{close}}, {{distance}} su media de 200 días, {{average}}.',
    reason: {
      up: 'el índice supera su tendencia',
      down: 'el índice está bajo su tendencia',
    },
  },
  'small-vs-large': {
    title: 'Frente al S&P 500',
    describe: 'Si las empresas pequeñas ganan terreno a las grandes.',
    explain:
      'Ratio entre el Russell 2000 y el S&P 500 frente a su propia media de 200 sesiones: +1 un 5 % por encima, −1 un 5 % por debajo.',
    source: 'Índice Russell 2000 y S&P 500 (SPY), cierres diarios',
    says: 'La ratio entre el Russell 2000 y el S&P 500 está {{distance}} su media de 200 sesiones.',
    reason: { up: 'las small caps superan al S&P 500', down: 'las small caps ceden ante el S&P 500' },
  },
  liquidity: {
    title: 'Liquidez en dólares',
    describe: 'Lo que aporta la Fed, menos lo que retienen el Tesoro y los depósitos a un día.',
    explain:
      'Activos de la Fed menos la cuenta del Tesoro menos repos inversos, frente a 91 días antes: +1 un 5 % más, −1 un 5 % menos.',
    source: 'Reserva Federal: WALCL, WTREGEN, RRPONTSYD, con las revisiones hasta hoy',
    reason: { up: 'la liquidez crece', down: 'la liquidez cae' },
    fell: 'La liquidez neta bajó un {{value}} en 91 días, hasta {{net}}.',
    rose: 'La liquidez neta subió un {{value}} en 91 días, hasta {{net}}.',
    still: 'La liquidez neta no varió en 91 días: {{net}}.',
  },
  calm: {
    title: 'Calma (VIX)',
    describe: 'Cuánto movimiento del S&P 500 descuentan las opciones.',
    explain: '+1 con el VIX en 12 o menos, 0 en 20, −1 en 28 o más.',
    source: 'Cboe VIX, cierres diarios',
    says: 'El VIX cerró en {{value}}; en esta escala la calma acaba en 20.',
    reason: { up: 'los mercados están tranquilos', down: 'los mercados están nerviosos' },
  },
  'bitcoin-confirms': {
    title: 'Tendencia de Bitcoin',
    describe: 'A qué distancia está Bitcoin de su media de 200 días.',
    explain: '+1 un 20 % por encima de la media, −1 un 20 % por debajo. Al margen de la puntuación.',
    source: 'Bitcoin, cierres diarios a las 00:00 UTC',
    says: 'Bitcoin cerró en {{close}}, {{distance}} su media de 200 días, {{average}}.',
  },
  'ether-confirms': {
    title: 'Tendencia de Ether',
    describe: 'A qué distancia está Ether de su media de 200 días.',
    explain: '+1 un 25 % por encima de la media, −1 un 25 % por debajo. Al margen de la puntuación.',
    source: 'Ether, cierres diarios a las 00:00 UTC',
    says: 'Ether cerró en {{close}}, {{distance}} su media de 200 días, {{average}}.',
  },
  status: { ok: 'al día', stale: 'atrasado', missing: 'sin datos', off: 'desactivado' },
  asOf: 'Al {{date}}: {{says}} Demasiado antiguo para contar.',
  missing: 'Sin datos, así que no cuenta.',
  off: 'Desactivado: no cuenta.',
} as const;
