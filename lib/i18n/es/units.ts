/** Forms of figures that `Intl` does not know. */
export const units = {
  none: '–',
  sentences: '{{first}} {{second}}',
  comma: ', ',
  times: '×{{value}}',
  percentagePoints: '{{value}} puntos',
  above: '{{value}} por encima de',
  below: '{{value}} por debajo de',
  at: 'prácticamente en',
} as const;
