/** What a screen reader finds in a page, in its order: the browser's own accessibility tree as text. */

import type { Page } from 'playwright-core';

/** Said by their contents, or not at all. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'RootWebArea',
  'paragraph',
  'LineBreak',
  'Abbr',
  'sectionheader',
]);
/** Their name is said, and what is in them makes up that name. */
const WHOLE = new Set([
  'button',
  'tab',
  'link',
  'switch',
  'heading',
  'image',
  'img',
  'searchbox',
  'combobox',
  'option',
]);
const STATES = ['expanded', 'checked', 'pressed', 'selected', 'disabled', 'busy'];

/** A line each: "heading Settings", "button Why (expanded false)", or the text itself. */
export async function spoken(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!node.ignored && role === 'StaticText') {
      if (name) lines.push(name);
      return;
    }
    const isSaid = !node.ignored && !SILENT.has(role) && (name !== '' || WHOLE.has(role));
    if (isSaid) {
      const states = (node.properties ?? [])
        .filter((property) => STATES.includes(property.name))
        .map((property) => `${property.name} ${property.value.value}`);
      lines.push([role, name, states.length > 0 ? `(${states.join(', ')})` : ''].filter(Boolean).join(' '));
    }
    if (isSaid && WHOLE.has(role)) return;
    for (const child of node.childIds ?? []) visit(child);
  };
  const [root] = nodes;
  if (root) visit(root.nodeId);
  return lines;
}
