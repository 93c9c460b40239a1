/** Forms of figures that `Intl` does not know; the last three end a clause: "200日平均の16%上にあります". */
export const units = {
  none: '–',
  sentences: '{{first}}{{second}}',
  comma: '、',
  times: '×{{value}}',
  percentagePoints: '{{value}}ポイント',
  above: '{{value}}上',
  below: '{{value}}下',
  at: 'ほぼ同じ水準',
} as const;
