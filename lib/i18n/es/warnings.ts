/** Every warning: what it watches, when it is lit, where it comes from, and what it says. They describe stress, no more. */
export const warnings = {
  'etf-outflows': {
    title: 'Flujos del fondo',
    describe: 'Lo que entró en el mayor fondo del Russell 2000 (IWM), o salió de él, en un año.',
    beside: 'En las 252 sesiones previas a rupturas anteriores: {{flows}} del patrimonio.',
    flow: '{{flow}} ({{date}})',
    explain:
      'Flujo neto en 252 sesiones, en porcentaje de lo que el fondo tenía antes. Vigilancia: salidas de más del {{watch}}. Activo: del {{active}} o más, con el índice a menos de un {{near}} de su máximo.',
    source:
      'iShares: variación de participaciones por valor liquidativo; patrimonio según participaciones contadas y cierres',
    says: 'Desde el {{from}} salió del IWM, uno de varios fondos de este tipo, el {{value}} de su patrimonio ({{flow}}); en lo que va de {{year}}, {{yearToDate}}.',
    saysInflow:
      'Desde el {{from}} entró en el IWM, uno de varios fondos de este tipo, el {{value}} de su patrimonio ({{flow}}); en lo que va de {{year}}, {{yearToDate}}.',
    saysStill:
      'Desde el {{from}} entró en el IWM, uno de varios fondos de este tipo, tanto como salió; en lo que va de {{year}}, {{yearToDate}}.',
  },
  'unprofitable-share': {
    title: 'Empresas en pérdidas',
    describe: 'Proporción de empresas del índice que perdieron dinero en doce meses.',
    explain:
      'Vigilancia desde {{watch}}, activo desde {{active}}. La última cifra publicada; la mediana si las fuentes difieren.',
    source: 'Estimaciones publicadas: {{source}}',
    sources: 'Estimaciones publicadas',
    says: 'Cerca del {{value}} de las empresas perdió dinero en doce meses, según lo publicado el {{published}}.',
    saysRange:
      'Cerca del {{value}} de las empresas perdió dinero en doce meses (de {{low}} a {{high}}, según la fuente), según lo publicado el {{published}}.',
    saysNone:
      'Cerca del {{value}} de las empresas no tenían beneficios o los tenían negativos, según lo publicado el {{published}}.',
    saysNoneRange:
      'Cerca del {{value}} de las empresas no tenían beneficios o los tenían negativos (del {{low}} al {{high}} según la fuente), según lo publicado el {{published}}.',
  },
  'breakout-failed': {
    title: 'Nivel de ruptura',
    describe: 'Si el índice ha vuelto a caer por debajo del nivel que rompió.',
    explain:
      'Vigilancia: la ruptura falló, o aguantó y se perdió. Activo: además, el índice cerró bajo su nivel, en un plazo de {{sessions}} sesiones.',
    source: 'Índice Russell 2000, cierres diarios',
    says: 'El índice está {{distance}} su nivel de {{level}}, roto el {{date}}.',
    saysNever: 'Aún no ha habido ninguna ruptura.',
    saysFell:
      'El índice había caído un 5 % por debajo del nivel de {{level}} que rompió el {{date}}; ahora está {{distance}} ese nivel.',
    saysLetGo: 'La ruptura del {{date}} falló y ya no cuenta; el índice está {{distance}} su nivel de {{level}}.',
  },
  overextended: {
    title: 'Distancia sobre la tendencia',
    describe: 'Qué tan rara es la distancia actual a la media de 200 días.',
    explain:
      'Proporción de sesiones que estuvieron a esa distancia sobre la media o menos. Vigilancia desde {{watch}}, activo desde {{active}}.',
    source: 'Índice Russell 2000, cierres diarios',
    says: 'El índice está {{distance}} su media de 200 días; en el {{value}} de las sesiones estuvo así o más bajo.',
  },
  volatility: {
    title: 'Volatilidad',
    describe: 'Cuánto movimiento descuentan las opciones.',
    explain:
      'Vigilancia: VIX por encima de {{watch}} veces su mediana de {{closes}} sesiones. Activo: desde {{active}}.',
    source: 'Cboe VIX, cierres diarios',
    says: 'El VIX cerró en {{value}}; su mediana de 63 sesiones es {{median}}.',
  },
  'credit-stress': {
    title: 'Diferencial de crédito',
    describe: 'Lo que pagan las empresas de riesgo sobre los bonos del Tesoro, frente a tres meses antes.',
    explain: 'Vigilancia: {{watch}} puntos más que {{sessions}} sesiones antes. Activo: {{active}} más.',
    source: 'Diferencial ICE BofA US High Yield, de FRED a petición propia: no puede incluirse',
    saysMore: 'El diferencial high yield está en {{spread}}, {{value}} más que 63 sesiones antes.',
    saysLess: 'El diferencial high yield está en {{spread}}, {{value}} menos que 63 sesiones antes.',
    saysSame: 'El diferencial high yield está en {{spread}}, igual que 63 sesiones antes.',
  },
  'moving-apart': {
    title: 'Sintonía con Bitcoin',
    describe: 'Si Bitcoin y las small caps siguen moviéndose juntos día a día.',
    explain:
      'Correlación de rentabilidades diarias en {{returns}} sesiones. Vigilancia bajo {{watch}}, activo bajo {{active}}.',
    source: 'Índice Russell 2000 y Bitcoin, cierres diarios',
    says: 'Las rentabilidades diarias de Bitcoin y del índice en 126 sesiones tienen una correlación de {{value}}.',
  },
  'bitcoin-diverges': {
    title: 'Bitcoin frente a su máximo anual',
    describe: 'Si Bitcoin ha caído mientras las small caps están altas.',
    explain:
      'Vigilancia: el índice está a menos de un {{near}} de su máximo y Bitcoin por debajo de su media de 200 días. Activo: además, Bitcoin está un {{active}} o más por debajo de su mayor cierre del último año.',
    source: 'Índice Russell 2000 y Bitcoin, cierres diarios',
    says: 'Bitcoin está {{value}} por debajo de su mayor cierre del último año, {{high}} el {{highDate}}.',
    saysHigh: 'Bitcoin está en su mayor cierre del último año, {{high}}.',
    saysNear: 'Bitcoin está justo por debajo de su mayor cierre del último año, {{high}} el {{highDate}}.',
  },
  'liquidity-shrinking': {
    title: 'Liquidez en 91 días',
    describe: 'Si la liquidez en dólares es menor que tres meses antes.',
    explain: 'Vigilancia: más de {{watch}} menos en 91 días. Activo: desde {{active}} menos.',
    source: 'Reserva Federal: WALCL, WTREGEN, RRPONTSYD, con las revisiones hasta hoy',
  },
  'value-lags': {
    title: 'Retraso del value',
    describe: 'Si el índice está cerca de su máximo y su mitad barata no.',
    explain:
      'Con el índice a menos de {{near}} de su máximo. Vigilancia: las acciones value, {{watch}} por debajo del suyo. Activo: {{active}}.',
    source: 'Índice Russell 2000 y Russell 2000 Value (IWN), cierres diarios',
    says: 'Las small caps value están {{value}} por debajo de su máximo de {{record}} ({{recordDate}}).',
    saysRecord: 'Las small caps value están en su máximo.',
    saysNear: 'Las small caps value están justo por debajo de su máximo de {{record}} ({{recordDate}}).',
  },
  level: {
    active: 'activo',
    watch: 'vigilancia',
    clear: 'sin señal',
    stale: 'atrasado',
    missing: 'sin datos',
    off: 'desactivado',
  },
  onlyNearAndBelow:
    '{{says}} Solo cuenta mientras el índice esté a menos de un {{near}} de su máximo y Bitcoin por debajo de su media de 200 días.',
  activeOnlyNear: '{{says}} Solo está activo mientras el índice esté a menos de un {{near}} de su máximo.',
  onlyNear: '{{says}} Solo cuenta mientras el índice esté a menos de un {{near}} de su máximo.',
  newSince: 'Activo desde el {{date}}.',
  asOf: 'Al {{date}}: {{says}} Demasiado antiguo para juzgarlo hoy.',
  missing: 'Sin datos, así que no se juzga.',
  off: 'Desactivado: no se vigila.',
  summary: {
    active_one: '{{n}} aviso activo',
    active_other: '{{n}} avisos activos',
    watch_one: '{{n}} en vigilancia',
    watch_other: '{{n}} en vigilancia',
    none: 'Ningún aviso activo',
  },
} as const;
