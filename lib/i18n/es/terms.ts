/** What the words mean, in a line each; the words themselves stand where they are used. */
export const terms = {
  title: 'Qué significan estas palabras',
  names: {
    session: 'Sesión',
    correlation: 'Correlación',
  },
  state: {
    appetite: 'La puntuación en una palabra: cómo están hoy las small caps y el entorno. Describe, no predice.',
    score: 'La media de las tres primeras preguntas, de −100 a +100; la palabra cambia en {{bounds}}.',
    level:
      'Cuánto distan las small caps de sus máximos, si la antigua resistencia aguanta y cómo están frente a su media de 200 días.',
    lead: 'Si las empresas pequeñas ganan terreno a las grandes del S&P 500.',
    conditions: 'Si hay cada vez más dólares disponibles y si los precios de las opciones esperan calma.',
    echo: 'Si Bitcoin y Ether están por encima de su media de 200 días. Al margen de la puntuación.',
    record: 'El cierre más alto hasta ahora.',
    breakoutLevel: 'El máximo que superó la última ruptura: antigua resistencia, y soporte mientras aguante.',
    independent: 'Tramos que no se solapan: el número real de casos.',
    stale: 'El último dato es demasiado antiguo para contar: se muestra, no se juzga.',
  },
  past: {
    breakout: 'Un máximo del Russell 2000 tras al menos 126 sesiones sin ninguno.',
    held: '60 sesiones sin un cierre un 5 % por debajo del nivel, o el índice volvió a él y luego marcó un máximo.',
    failed: 'Un cierre un 5 % por debajo del nivel antes de confirmarse.',
    lost: 'Un cierre un 5 % por debajo del nivel después de confirmarse.',
    fresh: 'Aún ni confirmada ni fallida.',
    testing: 'Fallida o perdida, pero de nuevo a menos de un 5 % del máximo.',
    fading: 'Confirmada, pero el índice está más de un 10 % por debajo de su máximo.',
    days: 'El cambio desde el primer cierre hasta el de tantos días naturales después.',
    highest: 'El cierre más alto en 365 días, o hasta ahora, frente al primero.',
    deepestFall: 'La mayor caída desde un máximo hasta un cierre posterior en esos días.',
    chance:
      'Con qué frecuencia los mismos intervalos de días, movidos por todo el historial, dieron tanto: menos del 5 % difícilmente es azar, menos del 10 % es un indicio, más del 95 % es peor que el azar; con menos de 5 casos no se puede decir.',
    thin: 'Los cierres de Bitcoin anteriores a 2013 vienen de un solo mercado pequeño.',
    times: 'Un múltiplo del inicio; se escribe así si la ganancia supera el 1000 %.',
  },
  warnings: {
    active: 'Se alcanza su umbral de activo.',
    watch: 'Se alcanza su umbral de vigilancia, no el de activo.',
    clear: 'No se alcanza ninguno.',
    missing: 'No hay cifras, así que no se juzga.',
  },
  checks: {
    alike: 'Por la distancia en desviaciones típicas: hasta 0,5 parecido, hasta 1 algo parecido, más allá apenas.',
    verdict:
      'Calculado a partir de los cierres con la regla que nombra cada afirmación; con otros cierres saldría otro.',
  },
  report: {
    session: 'Un día de negociación de la bolsa de EE. UU.',
    median: 'El valor central: la mitad fue mayor, la mitad menor.',
    percentile: 'La parte de todos los días cuyos 90 días siguientes no fueron mejores.',
    correlation: 'Cuánto se mueven juntas dos series: +1 a la par, 0 nada, −1 al revés.',
  },
} as const;
