/** Forms of figures that `Intl` does not know. */
export const units = {
  none: '–',
  /** One sentence after another. */
  sentences: '{{first}} {{second}}',
  /** Between two notes in a row. */
  comma: ', ',
  times: '×{{value}}',
  percentagePoints: '{{value}} points',
  above: '{{value}} above',
  below: '{{value}} below',
  at: 'right at',
} as const;
