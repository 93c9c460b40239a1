/** Shows of the settings on a page only those that a search asks for. */

/** One setting each; a row within another belongs to it. */
const ROW = '.switch-row, .permission, .provider, .setting, .update, .refresh, .hosts';
const GROUP = '.family, .updates';

/**
 * Hides every row that lacks a word of the query, in its own text, the titles above it, or the other words for it, and what is empty then.
 * An empty query shows all.
 * @returns how many rows are shown.
 */
export function showFound(root: HTMLElement, query: string): number {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const isFound = (row: Element) => {
    const section = row.closest<HTMLElement>('.section');
    const titles = [section?.querySelector('h2'), row.closest('fieldset')?.querySelector('legend')];
    // Other words for the same, which are not shown.
    const others = [section, row.closest<HTMLElement>('[data-find]')].map((element) => element?.dataset.find);
    const text = plain([...[...titles, row].map((element) => element?.textContent), ...others].join(' '));
    return words.every((word) => text.includes(word));
  };
  const rows = [...root.querySelectorAll<HTMLElement>(ROW)].filter((row) => !row.parentElement?.closest(ROW));
  for (const row of rows) row.hidden = !isFound(row);
  const shown = rows.filter((row) => !row.hidden);
  for (const part of root.querySelectorAll<HTMLElement>(`${GROUP}, .section`)) {
    part.hidden = words.length > 0 && !shown.some((row) => part.contains(row));
  }
  return shown.length;
}

/** Small letters without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
