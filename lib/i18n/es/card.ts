/** The popover's own words. */
export const card = {
  label: '{{asset}}. {{sentence}}',
  price: { note: 'cierre del {{date}}', day: '1 día', month: '30 días' },
  control: {
    pin: 'Fijar',
    unpin: 'Soltar',
    move: 'Mover a la esquina siguiente',
    close: 'Cerrar',
    report: 'Abrir el informe',
    settings: 'Ajustes',
  },
  claims: 'Lo que dijeron los analistas, contrastado con los cierres',
  checks_one: 'Los días más parecidos y {{n}} afirmación comprobada',
  checks_other: 'Los días más parecidos y {{n}} afirmaciones comprobadas',
  reload: 'Tidemark se ha actualizado. Hay que recargar esta pestaña para continuar.',
  data: {
    through: 'Datos al {{date}}',
    refreshed: 'actualizado {{age}}',
    late_one: '{{n}} atrasado',
    late_other: '{{n}} atrasados',
    absent_one: 'falta {{n}}',
    absent_other: 'faltan {{n}}',
    complete: 'Todo lo que se muestra se calcula con los cierres del {{date}} o los últimos anteriores.',
    stale: 'La última sesión disponible es la del {{date}}, {{age}}: todo describe ese día.',
    lateNote: '{{title}}: últimas cifras del {{date}}, demasiado antiguas para contar.',
    absentNote: '{{title}}: sin datos.',
    offNote: 'Desactivados: {{titles}}.',
    disclaimer: 'No es asesoramiento financiero',
  },
  chart: {
    record: 'Máximo {{value}}',
    level: 'Nivel de ruptura {{value}}',
    text: 'Russell 2000 del {{from}} al {{to}}: último cierre {{close}}, máximo histórico {{record}}.',
    textLevel:
      'Russell 2000 del {{from}} al {{to}}: último cierre {{close}}, máximo histórico {{record}}, nivel de ruptura {{level}}.',
  },
} as const;
