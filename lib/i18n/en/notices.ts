/** What a reader must know about the store of closes. */
export const notices = {
  restored_one:
    'On {{date}} {{n}} part of the cache was lost or damaged and put back from the embedded snapshot: {{parts}}.',
  restored_other:
    'On {{date}} {{n}} parts of the cache were lost or damaged and put back from the embedded snapshot: {{parts}}.',
  rebuilt: 'On {{date}} the cache was gone and was rebuilt from the embedded snapshot.',
  newerVersion:
    'The cache was written by a newer Tidemark and is left alone. Until you update, figures come from the embedded snapshot.',
  unavailable:
    'This browser gives Tidemark no database (private windows may do that). Figures come from the embedded snapshot.',
  full: 'This browser has no room left for Tidemark’s cache. What is kept there stays as it is; figures come from it and from the embedded snapshot.',
} as const;
