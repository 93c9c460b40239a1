/** Forms of figures that `Intl` does not know; the last three end a clause: "200日平均に対して16%上". */
export const units = {
  none: '–',
  sentences: '{{first}}{{second}}',
  comma: '、',
  times: '×{{value}}',
  percentagePoints: '{{value}}ポイント',
  above: '{{value}}上',
  below: '{{value}}下',
  at: '同水準',
} as const;
