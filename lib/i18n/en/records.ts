/** What followed each warning, in sentences and as a table. */
export const records = {
  says_one:
    '{{asset}}: after {{n}} active session (episodes: {{episodes}}, independent stretches: {{independent}}) the median of the next 90 days was {{median}}, up {{up}} of the time; after all others {{otherMedian}}, up {{otherUp}}.',
  says_other:
    '{{asset}}: after {{n}} active sessions (episodes: {{episodes}}, independent stretches: {{independent}}) the median of the next 90 days was {{median}}, up {{up}} of the time; after all others {{otherMedian}}, up {{otherUp}}.',
  tooFew_one:
    '{{asset}}: {{n}} active session (episodes: {{episodes}}, independent stretches: {{independent}}) is too little to tell.',
  tooFew_other:
    '{{asset}}: {{n}} active sessions (episodes: {{episodes}}, independent stretches: {{independent}}) are too few to tell.',
  never: '{{asset}}: it was never active on a day whose next 90 days are known.',
  table: {
    title: 'What followed each warning',
    note: 'Returns over the 90 days after sessions since 2003 (Bitcoin: 2013): those on which it was active, against those on which it was clear or on watch. Fewer than five episodes or independent stretches are too few to tell.',
    active: 'Active',
    episodes: 'Episodes',
    other: 'Others',
    otherMedian: 'Others’ median',
    otherPositive: 'Others up',
    tooFew: 'too few to tell',
  },
} as const;
