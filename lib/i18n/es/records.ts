/** What followed each warning, in sentences and as a table. */
export const records = {
  says_one:
    '{{asset}}: tras {{n}} sesión activa (episodios: {{episodes}}, tramos independientes: {{independent}}), la mediana de los 90 días siguientes fue {{median}}, con subida en el {{up}} de los casos; tras las demás, {{otherMedian}}, con subida en el {{otherUp}}.',
  says_other:
    '{{asset}}: tras {{n}} sesiones activas (episodios: {{episodes}}, tramos independientes: {{independent}}), la mediana de los 90 días siguientes fue {{median}}, con subida en el {{up}} de los casos; tras las demás, {{otherMedian}}, con subida en el {{otherUp}}.',
  tooFew_one:
    '{{asset}}: {{n}} sesión activa (episodios: {{episodes}}, tramos independientes: {{independent}}) es muy poco para concluir.',
  tooFew_other:
    '{{asset}}: {{n}} sesiones activas (episodios: {{episodes}}, tramos independientes: {{independent}}) son muy pocas para concluir.',
  never: '{{asset}}: nunca estuvo activo en un día cuyos 90 siguientes se conozcan.',
  table: {
    title: 'Qué siguió a cada aviso',
    note: 'Rentabilidades a 90 días desde sesiones a partir de 2003 (Bitcoin: 2013): con el aviso activo, frente a normal o en vigilancia. Menos de cinco episodios o tramos independientes son muy pocos para concluir.',
    active: 'Activas',
    episodes: 'Episodios',
    other: 'Demás',
    otherMedian: 'Mediana de las demás',
    otherPositive: 'Demás en alza',
    tooFew: 'muy pocos casos',
  },
} as const;
