/** The state of risk appetite, its score, and the four questions. */
export const state = {
  topic: 'Apetito por el riesgo',
  word: {
    'risk-on': 'alto',
    'leaning-on': 'más bien alto',
    mixed: 'mixto',
    'leaning-off': 'más bien bajo',
    'risk-off': 'bajo',
    unknown: 'desconocido',
  },
  was: 'era {{state}}, el {{date}}',
  sentence: 'Apetito por el riesgo: {{state}}',
  sentenceThen: 'El apetito por el riesgo era {{state}}, el {{date}}',
  gauge: 'Puntuación {{score}} en una escala de −100 a +100',
  noScore: 'Sin puntuación: muy pocas series tienen datos',
  question: {
    level: { label: '¿Alto en su rango?', full: '¿Está el índice en lo alto de su rango?' },
    lead: { label: '¿Small caps líderes?', full: '¿Lideran las small caps?' },
    conditions: { label: '¿Entorno holgado?', full: '¿Son holgadas las condiciones?' },
    echo: { label: '¿Cripto coincide?', full: '¿Coincide el mercado cripto? (al margen de la puntuación)' },
  },
  answer: {
    level: { yes: 'sí', between: 'en parte', no: 'no' },
    lead: { yes: 'sí', between: 'ni sí ni no', no: 'no, detrás' },
    conditions: { yes: 'sí', between: 'ni sí ni no', no: 'no, tenso' },
    echo: { yes: 'coincide', between: 'indeciso', no: 'discrepa' },
    unknown: 'sin datos',
  },
  stage: {
    none: 'ninguna',
    fresh: 'reciente',
    held: 'confirmada',
    failed: 'fallida',
    lost: 'perdida',
    testing: 'a prueba',
    fading: 'se apaga',
  },
} as const;
