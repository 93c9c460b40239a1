/** What a reader must know about the store of closes. */
export const notices = {
  restored_one:
    'Am {{date}} war {{n}} Teil des Caches verloren oder beschädigt und wurde aus den mitgelieferten Daten ersetzt: {{parts}}.',
  restored_other:
    'Am {{date}} waren {{n}} Teile des Caches verloren oder beschädigt und wurden aus den mitgelieferten Daten ersetzt: {{parts}}.',
  rebuilt: 'Am {{date}} fehlte der Cache und wurde aus den mitgelieferten Daten neu aufgebaut.',
  newerVersion:
    'Der Cache stammt von einer neueren Tidemark-Version und bleibt unberührt. Bis zum Update gelten die mitgelieferten Daten.',
  unavailable:
    'Dieser Browser gibt Tidemark keine Datenbank (in privaten Fenstern kommt das vor). Es gelten die mitgelieferten Daten.',
  full: 'Dieser Browser hat keinen Platz mehr für den Cache von Tidemark. Was darin ist, bleibt; es gelten diese und die mitgelieferten Daten.',
} as const;
