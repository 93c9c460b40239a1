/** How far the signal can be trusted: chance, timing, days like today, the track record. */
export const evidence = {
  chance: {
    words: {
      'too-few': 'muy pocos casos',
      unlikely: 'difícilmente azar',
      suggestive: 'un indicio',
      'no-better': 'no mejor que el azar',
      worse: 'peor que el azar',
    },
    says_one: 'Solo {{n}} ruptura desde 2013 tiene resultado conocido: muy poco para concluir.',
    says_other: 'Solo {{n}} rupturas desde 2013 tienen resultado conocido: muy poco para concluir.',
    tested_one:
      'Al deslizar ese día por todo el historial, el {{share}} de las posiciones lo iguala o supera: {{words}}.',
    tested_other:
      'Al deslizar esos {{n}} días juntos por todo el historial, el {{share}} de las posiciones los iguala o supera: {{words}}.',
  },
  timing: {
    none: 'sin adelanto destacable',
    later_one: 'Bitcoin, {{n}} sesión más tarde en ambas mitades',
    later_other: 'Bitcoin, unas {{n}} sesiones más tarde en ambas mitades',
    earlier_one: 'Bitcoin, {{n}} sesión antes en ambas mitades',
    earlier_other: 'Bitcoin, unas {{n}} sesiones antes en ambas mitades',
    same: 'Bitcoin, al mismo tiempo en ambas mitades',
    differ: 'distinto en cada mitad ({{earlier}}, {{later}})',
    says: 'Rentabilidades mensuales de {{from}} a {{to}}: {{words}}. Correlación máxima {{correlation}}, simultánea {{atZero}}.',
    missing: 'Para el desfase hacen falta cinco años de cierres del índice y Bitcoin.',
  },
  nearest: {
    title: 'Los días más parecidos',
    alike: { alike: 'parecido', 'somewhat-alike': 'algo parecido', 'not-alike': 'poco parecido' },
    leftOut: 'Sin comparar, por faltar la cifra de ese día: {{features}}.',
    none: 'Ningún día es comparable con este.',
  },
  track: {
    says: { nothing: 'nula', little: 'escasa', something: 'apreciable' },
    sentence_one:
      'Describe el presente. En {{months}} meses desde 2014 ({{n}} tramo independiente), su información sobre los 90 días siguientes {{asset}} fue {{says}}.',
    sentence_other:
      'Describe el presente. En {{months}} meses desde 2014 ({{n}} tramos independientes), su información sobre los 90 días siguientes {{asset}} fue {{says}}.',
    unknown:
      'Describe el presente. Hay muy pocos meses conocidos para saber qué decía de los 90 días siguientes {{asset}}.',
    correlation:
      'Correlación de rangos entre puntuación y resultado: {{spearman}}; intervalo del 90 %, de {{low}} a {{high}}.',
    up: 'Subió tras el {{share}} de {{n}} meses que acabaron así, frente al {{all}} de los {{months}}.',
    half: 'Hasta {{to}}: subió tras el {{share}} de {{n}} meses así, frente al {{all}} de los {{months}}.',
    halfNone: 'Hasta {{to}}: ningún mes así.',
    caveat: 'Los límites y pesos se eligieron conociendo este pasado.',
  },
} as const;
