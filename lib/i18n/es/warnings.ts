/** Every warning: what it watches, when it is lit, where it comes from, and what it says. They describe stress, no more. */
export const warnings = {
  'etf-outflows': {
    title: 'Flujos del fondo',
    describe: 'Lo que entró en el mayor fondo del Russell 2000 (IWM), o salió de él, en un año.',
    beside: 'En las 252 sesiones previas a rupturas anteriores: {{flows}} del patrimonio.',
    flow: '{{flow}} ({{date}})',
    explain:
      'Flujo neto en 252 sesiones, en porcentaje de lo que el fondo tenía antes. Vigilancia: salidas de más del {{watch}}. Activa: del {{active}} o más, con el índice a menos de un {{near}} de su máximo.',
    source:
      'iShares: variación de participaciones por valor liquidativo; patrimonio según participaciones contadas y cierres',
    says: 'Desde el {{from}} salió del IWM, uno de varios fondos de este tipo, el {{value}} de su patrimonio ({{flow}}); en lo que va de {{year}}, {{yearToDate}}.',
    saysInflow:
      'Desde el {{from}} entró en el IWM, uno de varios fondos de este tipo, el {{value}} de su patrimonio ({{flow}}); en lo que va de {{year}}, {{yearToDate}}.',
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
  },
  'breakout-failed': {
    title: 'Ruptura fallida',
    describe: 'El índice volvió a caer bajo el nivel que había roto.',
    explain:
      'Vigilancia: la ruptura falló, o aguantó y se perdió. Activo: además, el índice cerró bajo su nivel, en un plazo de {{sessions}} sesiones.',
    source: 'Índice Russell 2000, cierres diarios',
    says: 'El índice está {{distance}} su nivel de {{level}}, roto el {{date}}.',
    saysNever: 'Aún no ha habido ninguna ruptura.',
  },
  overextended: {
    title: 'Muy sobre su tendencia',
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
    title: 'Tensión crediticia',
    describe: 'Lo que pagan las empresas de riesgo sobre los bonos del Tesoro, frente a tres meses antes.',
    explain: 'Vigilancia: {{watch}} puntos más que {{sessions}} sesiones antes. Activo: {{active}} más.',
    source: 'Diferencial ICE BofA US High Yield, de FRED a petición propia: no puede incluirse',
    says: 'El diferencial high yield es de {{spread}}, {{value}} frente a 63 sesiones antes.',
  },
  'moving-apart': {
    title: 'Desacople',
    describe: 'Si Bitcoin y las small caps siguen moviéndose juntos día a día.',
    explain:
      'Correlación de rentabilidades diarias en {{returns}} sesiones. Vigilancia bajo {{watch}}, activo bajo {{active}}.',
    source: 'Índice Russell 2000 y Bitcoin, cierres diarios',
    says: 'La correlación de rentabilidades diarias en 126 sesiones es {{value}}.',
  },
  'bitcoin-diverges': {
    title: 'Bitcoin diverge',
    describe: 'Las small caps están altas mientras Bitcoin ha caído.',
    explain:
      'Vigilancia: el índice está a menos de {{near}} de su máximo y Bitcoin bajo su media de 200 días. Activo: además, Bitcoin está {{active}} o más por debajo de su mayor cierre en un año.',
    source: 'Índice Russell 2000 y Bitcoin, cierres diarios',
    says: 'Bitcoin está {{value}} por debajo de su mayor cierre en un año, {{high}} el {{highDate}}.',
    saysHigh: 'Bitcoin está en su mayor cierre en un año, {{high}}.',
  },
  'liquidity-shrinking': {
    title: 'Liquidez a la baja',
    describe: 'La liquidez en dólares es menor que tres meses antes.',
    explain: 'Vigilancia: más de {{watch}} menos en 91 días. Activo: desde {{active}} menos.',
    source: 'Reserva Federal: WALCL, WTREGEN, RRPONTSYD',
    says: 'Liquidez neta: {{net}}, {{value}} en 91 días (antes, {{before}}).',
  },
  'value-lags': {
    title: 'Value se rezaga',
    describe: 'El índice está cerca de su máximo y su mitad más barata no.',
    explain:
      'Con el índice a menos de {{near}} de su máximo. Vigilancia: las acciones value, {{watch}} por debajo del suyo. Activo: {{active}}.',
    source: 'Índice Russell 2000 y Russell 2000 Value (IWN), cierres diarios',
    says: 'Las small caps value están {{value}} por debajo de su máximo de {{record}} ({{recordDate}}).',
    saysRecord: 'Las small caps value están en su máximo.',
  },
  level: {
    active: 'activo',
    watch: 'vigilancia',
    clear: 'sin señal',
    stale: 'atrasado',
    missing: 'sin datos',
    off: 'desactivado',
  },
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
    more: '+{{n}}',
  },
} as const;
