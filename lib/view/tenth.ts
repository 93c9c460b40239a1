/** Lengths of drawings to a tenth of their unit: more digits would be bytes that nobody sees. */
export const tenth = (length: number): number => Math.round(length * 10) / 10;
