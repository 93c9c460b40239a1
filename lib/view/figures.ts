/** Access to the further figures of an indicator or warning, which the signal keeps by name. */

type Figures = Readonly<Record<string, number | string>>;

/** Throws when the signal gave no number of that name: a sentence must not be made without its figure. */
export function numberIn(figures: Figures, name: string): number {
  const figure = figures[name];
  if (typeof figure !== 'number') throw new Error(`no number "${name}" among the figures`);
  return figure;
}

/** The same for texts: dates, stages, sources. */
export function textIn(figures: Figures, name: string): string {
  const figure = figures[name];
  if (typeof figure !== 'string') throw new Error(`no text "${name}" among the figures`);
  return figure;
}
