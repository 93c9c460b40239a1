/** Forms of figures that `Intl` does not know. */
export const units = {
  none: '–',
  sentences: '{{first}} {{second}}',
  comma: ', ',
  times: '×{{value}}',
  percentagePoints: '{{value}} Punkte',
  above: '{{value}} über',
  below: '{{value}} unter',
  at: 'praktisch auf',
} as const;
