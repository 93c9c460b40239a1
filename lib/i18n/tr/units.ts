/** Forms of figures that `Intl` does not know; the last three follow a genitive: "ortalamasının %16 üzerinde". */
export const units = {
  none: '–',
  sentences: '{{first}} {{second}}',
  comma: ', ',
  times: '×{{value}}',
  percentagePoints: '{{value}} puan',
  above: '{{value}} üzerinde',
  below: '{{value}} altında',
  at: 'hemen hemen düzeyinde',
} as const;
