/** Closes that are held back or missing, and sources that wait for the reader's word. */
export const closes = {
  held: {
    revised: 'Held back: {{provider}} says {{said}} for {{date}}, where we have {{kept}}.',
    apart: 'Held back: {{provider}} says {{said}} for {{date}}, which does not fit what the index and its funds did.',
    repeated: 'Held back: {{provider}} repeats {{said}}, the close before, for {{date}}.',
    jump: 'Held back: {{provider}} says {{said}} for {{date}}; no market moves so far in a day.',
    open: 'It counts for nothing until a second source says the same.',
    against: '{{provider}} says otherwise, so it counts for nothing.',
  },
  span: { sessions: '{{n}} sessions', days: '{{n}} days' },
  missing_one: 'No source we could ask has the close of {{dates}}.',
  missing_other: 'No source we could ask has {{n}} closes, the last of them for {{dates}}.',
  offer: 'Not asked for until you switch on {{provider}} below.',
  allow: 'Allow {{host}}',
  fault: 'This browser failed to keep what came. What was kept stays, and Tidemark tries again in a minute.',
} as const;
