/** How a question is answered from its value. */

/** From this value on the answer is yes, from its negative on no; between them it is neither. Words and bars share it. */
export const CLEAR = 0.25;

export type Answer = 'yes' | 'between' | 'no';

export function answerTo(value: number): Answer {
  if (value >= CLEAR) return 'yes';
  return value <= -CLEAR ? 'no' : 'between';
}
