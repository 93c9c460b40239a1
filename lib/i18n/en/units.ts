/** Forms of figures that `Intl` does not know. */
export const units = {
  none: '–',
  times: '×{{value}}',
  percentagePoints: '{{value}} points',
  above: '{{value}} above',
  below: '{{value}} below',
  at: 'exactly at',
} as const;
