/** A sentence where it stands in its text. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
