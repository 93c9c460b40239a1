/** The toolbar popup's own words. */
export const popup = {
  assets: 'Assets',
  changes: {
    title: 'Since the session before, {{date}}',
    none: 'Nothing that is watched changed.',
    score: 'Score {{now}}, was {{before}}',
    state: 'Signal {{now}}, was {{before}}',
    stage: 'Breakout {{now}}, was {{before}}',
    warning: '{{title}}: {{now}}, was {{before}}',
  },
  indicators: 'Indicators',
  allOff: 'All are switched off in the settings.',
  history: 'After earlier breakouts',
  site: {
    on: 'On for {{host}}',
    closed: 'No extension can read this page.',
    unlisted: '{{host}} is not on the list.',
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
