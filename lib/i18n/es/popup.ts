/** The toolbar popup's own words. */
export const popup = {
  assets: 'Qué siguió para',
  changes: {
    title: 'Qué cambió',
    since: 'Desde el {{date}}',
    none: 'nada cambió',
    score: 'Puntuación {{now}}, antes {{before}}',
    state: 'Señal {{now}}, antes {{before}}',
    stage: 'Ruptura {{now}}, antes {{before}}',
    warning: '{{title}}: {{now}}, antes {{before}}',
  },
  history: 'Tras rupturas anteriores',
  site: {
    closed: 'Ninguna extensión puede leer esta página.',
    unlisted: '{{host}} no está en la lista.',
    withheld: 'El navegador no deja que Tidemark lea {{host}}.',
    allow: 'Permitir en {{host}}',
    once: 'Leer esta página una vez',
    always: 'Siempre en este sitio',
    done: 'Se está leyendo esta página.',
    refused: 'El navegador no lo permitió.',
  },
  loading: 'Leyendo los cierres…',
  failed: 'Tidemark no pudo leer sus datos: {{reason}}',
  notNewer: 'No se pudo obtener un resultado más reciente: {{reason}}',
  again: 'Reintentar',
} as const;
