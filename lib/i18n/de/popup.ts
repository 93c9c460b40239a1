/** The toolbar popup's own words. */
export const popup = {
  assets: 'Was folgte für',
  changes: {
    title: 'Was sich geändert hat',
    since: 'Seit {{date}}',
    none: 'nichts geändert',
    score: 'Gesamtwert {{now}}, zuvor {{before}}',
    state: 'Signal {{now}}, zuvor {{before}}',
    stage: 'Ausbruch {{now}}, zuvor {{before}}',
    warning: '{{title}}: {{now}}, zuvor {{before}}',
  },
  history: 'Nach früheren Ausbrüchen',
  site: {
    closed: 'Diese Seite kann keine Erweiterung lesen.',
    unlisted: '{{host}} steht nicht auf der Liste.',
    withheld: 'Der Browser lässt Tidemark {{host}} nicht lesen.',
    allow: 'Auf {{host}} erlauben',
    once: 'Diese Seite einmal lesen',
    always: 'Auf dieser Website immer',
    done: 'Diese Seite wird gelesen.',
    refused: 'Der Browser hat es nicht erlaubt.',
  },
  loading: 'Schlusskurse werden gelesen …',
  failed: 'Tidemark konnte seine Daten nicht lesen: {{reason}}',
  notNewer: 'Kein neuerer Stand verfügbar: {{reason}}',
  again: 'Erneut versuchen',
} as const;
