/** The tokens as a canvas needs them: colours that are resolved for one theme. */

const TOKENS = [
  'surface',
  'surface-2',
  'surface-3',
  'line',
  'line-strong',
  'ink',
  'ink-2',
  'ink-3',
  'tide',
  'tide-soft',
] as const;

export type Palette = Record<(typeof TOKENS)[number], string> & {
  /** Families, as in CSS. */
  font: string;
};

/** The colours in force at an element, or those of the light theme there, as for paper. */
export function paletteAt(element: HTMLElement, theme: 'own' | 'light' = 'own'): Palette {
  const probe = document.createElement('span');
  if (theme === 'light') probe.style.colorScheme = 'light';
  // One for each, so that the browser computes its styles once.
  const patches = TOKENS.map((token) => {
    const patch = document.createElement('span');
    patch.style.color = `var(--${token})`;
    return patch;
  });
  probe.append(...patches);
  element.append(probe);
  const colours = TOKENS.map((token, i) => [token, getComputedStyle(patches[i] ?? probe).color] as const);
  probe.remove();
  return { ...(Object.fromEntries(colours) as Omit<Palette, 'font'>), font: getComputedStyle(element).fontFamily };
}
