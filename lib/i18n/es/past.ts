/** What followed earlier breakouts. */
export const past = {
  line_one:
    'Tras {{n}} ruptura desde {{year}}, el resultado a 90 días {{asset}} fue {{median}}; tras cualquier día, {{base}}, y cerca del máximo, {{near}}: {{chance}}.',
  line_other:
    'Tras {{n}} rupturas desde {{year}}, la mediana a 90 días {{asset}} fue {{median}}; tras cualquier día, {{base}}, y cerca del máximo, {{near}}: {{chance}}.',
  /** The dots at rest. */
  strip: {
    title_one: '{{asset}}, 90 días tras {{n}} ruptura:',
    title_other: '{{asset}}, 90 días tras {{n}} rupturas:',
    anyDay: 'cualquier día',
    nearRecord: 'cerca de máximos',
  },
  none: 'Ninguna ruptura tiene aún resultado conocido.',
  title: '{{asset}} tras cada ruptura del Russell 2000',
  nearest: '{{asset}} tras los días más parecidos',
  column: {
    start: 'Ruptura',
    day: 'Día',
    90: '90 días',
    365: '365 días',
    highest: 'Máx.',
    deepestFall: 'Mayor caída',
    alike: 'Parecido',
  },
  held: 'confirmada {{date}}',
  failed: 'fallida {{date}}',
  open: 'sin decidir',
  thin: 'mercado estrecho',
  base: {
    all: 'Cualquier día, mediana',
    nearRecord: 'Cerca del máximo',
    note_one: 'Mediana de {{days}} días solapados, {{n}} tramo independiente',
    note_other: 'Mediana de {{days}} días solapados, {{n}} tramos independientes',
    nearNote: 'Mediana de {{days}} días con el índice a menos de un 5 % de su máximo',
  },
  note: 'Primera línea: desde la ruptura. Segunda: desde el día en que se supo que aguantaba. Máx. y mayor caída son la mayor ganancia y la caída más profunda en 365 días, o hasta ahora.',
} as const;
