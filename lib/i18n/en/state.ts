/** The state of risk appetite, its score, and the four questions. */
export const state = {
  topic: 'Risk appetite',
  word: {
    'risk-on': 'high',
    'leaning-on': 'fairly high',
    mixed: 'mixed',
    'leaning-off': 'fairly low',
    'risk-off': 'low',
    unknown: 'not known',
  },
  was: 'was {{state}}, on {{date}}',
  sentence: 'Risk appetite: {{state}}',
  sentenceThen: 'Risk appetite was {{state}}, on {{date}}',
  gauge: 'Score {{score}} on a scale from −100 to +100',
  noScore: 'No score: too few series have data',
  question: {
    level: { label: 'Top of its range?', full: 'Is the index at the top of its range?' },
    lead: { label: 'Small caps lead?', full: 'Do small caps lead?' },
    conditions: { label: 'Conditions easy?', full: 'Are conditions easy?' },
    echo: { label: 'Crypto agrees?', full: 'Does crypto agree? (beside the score, not in it)' },
  },
  answer: {
    level: { yes: 'yes', between: 'partly', no: 'no' },
    lead: { yes: 'yes', between: 'neither', no: 'no, they lag' },
    conditions: { yes: 'yes', between: 'neither', no: 'no, tight' },
    echo: { yes: 'agrees', between: 'undecided', no: 'disagrees' },
    unknown: 'no data',
  },
  stage: {
    none: 'none',
    fresh: 'fresh',
    held: 'held',
    failed: 'failed',
    lost: 'lost',
    testing: 'testing',
    fading: 'fading',
  },
} as const;
