/** A story's own day: what the signal said then, what it says now, and what followed. */
export const story = {
  line: 'Cuando se escribió, {{date}}: {{reading}}. {{since}}',
  title: 'Este artículo, {{date}}',
  short: 'Entonces {{before}}; ahora {{now}}.',
  reading: '{{state}}, {{score}}',
  since: {
    both: 'Desde entonces {{asset}} {{gain}}, el índice {{index}}.',
    index: 'Desde entonces el índice {{index}}.',
    untraded: 'Desde entonces el índice {{index}}; {{asset}} aún no cotizaba.',
  },
  table: 'Entonces y ahora',
  signal: 'Señal',
  from: 'Desde',
  stage: 'Ruptura',
  warnings: { title: 'Avisos activos entonces', column: 'Ahora', none: 'Entonces no había ningún aviso activo.' },
  followed: {
    title: '{{asset}} desde entonces',
    span: '{{from}} el {{fromDate}}, {{to}} el {{toDate}}',
    column: { horizon: 'A los', gain: 'Resultado', all: 'Cualquier día', near: 'Cerca del máx.' },
    days_one: '{{n}} día',
    days_other: '{{n}} días',
    toDate: 'hasta hoy, {{n}} días',
    due: 'el {{date}}',
  },
  picture: { text: '{{lines}}. Desde el 0 % el {{from}}, hasta el {{to}}.', log: 'Escala logarítmica' },
  notes: {
    known: 'Lo que se sabía al escribirse: cierres hasta el {{date}}.',
    base: 'Junto a cada resultado, la mediana de otros tantos días desde cualquier día a partir de 2013 y desde los días con el índice a menos de un 5 % de su máximo.',
    coins: 'Las criptomonedas cierran unas horas después de Nueva York; su cierre de ese día se da por conocido.',
    revised: 'Los datos de la Fed son los de hoy y pueden haberse revisado desde entonces.',
  },
  report: 'El informe completo a esa fecha',
} as const;
