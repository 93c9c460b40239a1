/** How the clauses of two indicators, one on each side or both on one, make the sentence that says why. */
export const reason = {
  alone: '{{first}}.',
  together: '{{first}} y {{second}}.',
  against: '{{first}}, pero {{second}}.',
  nothing: 'Nada tira con claridad en ningún sentido.',
  lingering: 'Nada tira ahora con claridad; la señal mantiene su estado.',
  unknown: 'Se pueden responder menos de dos de las tres preguntas.',
} as const;
