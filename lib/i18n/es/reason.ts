/** Why the state is what it is: one clause for each indicator that pulls up or down, and how two are joined. */
export const reason = {
  'index-record': { up: 'el índice está cerca de su máximo', down: 'el índice está lejos de su máximo' },
  'value-record': {
    up: 'las small caps value están cerca de su máximo',
    down: 'las small caps value están lejos de su máximo',
  },
  breakout: {
    held: 'la antigua resistencia aguanta como soporte',
    fresh: 'el índice acaba de romper',
    testing: 'el nivel de ruptura está a prueba',
    failed: 'la última ruptura falló',
    lost: 'se perdió el nivel de ruptura',
  },
  trend: {
    up: 'el índice está sobre su media de 200 días',
    down: 'el índice está bajo su media de 200 días',
  },
  'small-vs-large': { up: 'las small caps superan al S&P 500', down: 'las small caps van por detrás del S&P 500' },
  liquidity: { up: 'la liquidez crece', down: 'la liquidez se contrae' },
  calm: { up: 'los mercados están en calma', down: 'los mercados están nerviosos' },
  alone: '{{first}}.',
  together: '{{first}} y {{second}}.',
  against: '{{first}}, pero {{second}}.',
  nothing: 'Nada tira con claridad en ningún sentido.',
  unknown: 'Se pueden responder menos de dos de las tres preguntas.',
} as const;
