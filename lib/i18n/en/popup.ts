/** The toolbar popup's own words. */
export const popup = {
  assets: 'What followed for',
  changes: {
    title: 'What changed',
    since: 'Since {{date}}',
    none: 'nothing changed',
    score: 'Score {{now}}, was {{before}}',
    state: 'Signal {{now}}, was {{before}}',
    stage: 'Breakout {{now}}, was {{before}}',
    warning: '{{title}}: {{now}}, was {{before}}',
  },
  history: 'After earlier breakouts',
  site: {
    closed: 'No extension can read this page.',
    unlisted: '{{host}} is not on the list.',
    withheld: 'Your browser does not let Tidemark read {{host}}.',
    allow: 'Allow on {{host}}',
    once: 'Read this page once',
    always: 'Always on this site',
    done: 'This page is being read.',
    refused: 'The browser did not allow it.',
  },
  loading: 'Reading the closes …',
  failed: 'Tidemark could not read its data: {{reason}}',
  notNewer: 'No newer reading could be had: {{reason}}',
  again: 'Try again',
} as const;
