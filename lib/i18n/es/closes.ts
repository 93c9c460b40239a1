/** Cierres retenidos o que faltan, y fuentes que esperan el permiso del lector. */
export const closes = {
  held: {
    revised: 'Retenido: {{provider}} da {{said}} para el {{date}}, donde tenemos {{kept}}.',
    apart:
      'Retenido: {{provider}} da {{said}} para el {{date}}, que no encaja con lo que hicieron el índice y sus fondos.',
    repeated: 'Retenido: {{provider}} repite {{said}}, el cierre anterior, para el {{date}}.',
    jump: 'Retenido: {{provider}} da {{said}} para el {{date}}; ningún mercado se mueve tanto en un día.',
    open: 'No cuenta hasta que una segunda fuente diga lo mismo.',
    against: '{{provider}} dice otra cosa, así que no cuenta.',
  },
  span: { sessions: '{{n}} sesiones', days: '{{n}} días' },
  missing_one: 'Ninguna fuente que pudimos consultar tiene el cierre del {{dates}}.',
  missing_other: 'Ninguna fuente que pudimos consultar tiene {{n}} cierres, el último del {{dates}}.',
  offer: 'No se consulta hasta que active abajo {{provider}}.',
  allow: 'Permitir {{host}}',
  fault:
    'Este navegador no pudo guardar lo que llegó. Lo guardado se conserva y Tidemark lo intentará de nuevo en un minuto.',
} as const;
