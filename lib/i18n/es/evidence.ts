/** How far the signal can be trusted: chance, timing, days like today, the track record. */
export const evidence = {
  chance: {
    words: {
      'too-few': 'pocos casos',
      unlikely: 'difícilmente azar',
      suggestive: 'un indicio',
      'no-better': 'como el azar',
      worse: 'peor que el azar',
    },
    outcome: 'El único resultado desde 2013 es {{lowest}}.',
    outcomes: '{{up}} de {{n}} resultados desde 2013 son positivos, de {{lowest}} a {{highest}}.',
    says: 'Menos de cinco son muy pocos para concluir.',
    tested:
      'Al deslizar juntas las rupturas por todo el historial, el {{share}} de las posiciones las iguala o supera: {{words}}.',
    needed: 'Solo habría bastado una mediana de {{needed}} o más.',
    neededNone: 'Ninguna mediana de este historial habría bastado.',
  },
  rules: {
    says: 'Con otras reglas (de 63 a 252 sesiones sin máximo, 90 y 180 días), entre el {{lowest}} y el {{highest}} de las posiciones las iguala o supera; {{passed}} de {{n}} pruebas difícilmente se explican por azar.',
    none: 'Con otras reglas también hay muy pocos casos.',
    chosen: 'Las 126 sesiones, los 90 días, la banda del 5 % y las 60 sesiones se eligieron conociendo este pasado.',
    title: '{{asset}} con otras reglas',
    base: 'Sesiones sin máximo',
  },
  altcoins: 'Las altcoins son un valor de mercado: las monedas nuevas cuentan como ganancia.',
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
    says: {
      nothing: 'no dijo nada que se distinga del azar',
      little: 'dijo un poco',
      littleWrong: 'dijo un poco, pero al revés,',
      something: 'dijo algo',
      somethingWrong: 'dijo algo, pero al revés,',
    },
    sentence_one:
      'En {{months}} meses desde {{from}} ({{n}} tramo independiente), la puntuación {{says}} sobre los 90 días siguientes {{asset}}.',
    sentence_other:
      'En {{months}} meses desde {{from}} ({{n}} tramos independientes), la puntuación {{says}} sobre los 90 días siguientes {{asset}}.',
    tooShort:
      'El tiempo desde {{from}} (meses: {{months}}, tramos independientes: {{n}}) es poco para saber qué dice la puntuación sobre los 90 días siguientes {{asset}}.',
    none: 'Ningún mes muestra aún qué dice la puntuación sobre los 90 días siguientes {{asset}}.',
    correlation:
      'Correlación de rangos entre puntuación y resultado: {{spearman}}; intervalo del 90 %, de {{low}} a {{high}}.',
    up: 'Subió tras el {{share}} de {{n}} meses que acabaron así, frente al {{all}} de los {{months}}.',
    half: 'Hasta {{to}}: subió tras el {{share}} de {{n}} meses así, frente al {{all}} de los {{months}}.',
    halfNone: 'Hasta {{to}}: ningún mes así.',
    caveat: 'Los límites y pesos de la puntuación y las reglas de las rupturas se eligieron conociendo este pasado.',
    survived: 'Bitcoin y Ether se estudian porque han sobrevivido.',
  },
} as const;
