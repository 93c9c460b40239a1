/** The outline of what is drawn: its elements with their attributes, one a line, without words and figures. */

/** Their values are words, or names that go elsewhere. */
const NAME_ALONE =
  /^(?:id|for|data-id|title|label|placeholder|value|aria-(?:label|labelledby|describedby|controls|valuetext))$/;
/** Their figures come from the market. */
const FIGURES = /^(?:style|points|d|c?[xy][12]?|width|height|max|min)$/;

/** What is drawn several times is written once: siblings at the first of them, all else in short after that. */
export function outlineOf(root: Element): string {
  const written = new Set<string>();
  function linesOf(element: Element): string {
    const own = lineOf(element);
    const inner = new Set([...element.children].map(linesOf));
    const lines = [own, ...[...inner].map((each) => each.replace(/^/gm, '  '))].join('\n');
    if (inner.size === 0) return lines;
    if (written.has(lines)) return `${own} as above`;
    written.add(lines);
    return lines;
  }
  return [...new Set([...root.children].map(linesOf))].join('\n');
}

function lineOf(element: Element): string {
  const attributes = [...element.attributes].filter(({ name }) => name !== 'class').map(attributeOf);
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const hasText = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  return [`${element.localName}${classes}`, ...attributes.sort(), hasText ? '…' : ''].filter(Boolean).join(' ');
}

function attributeOf({ name, value }: Attr): string {
  if (NAME_ALONE.test(name) || value === '') return name;
  return `${name}=${FIGURES.test(name) ? value.replace(/[\d.]+/g, '0').slice(0, 20) : value}`;
}
