/** What a page says of itself in the words of schema.org. */

export type Item = Record<string, unknown>;

/** Pages nest a few levels; what is deeper is no description of the page. */
const DEEPEST = 8;
/** What some content systems wrap around the data; and what they leave behind it, no JSON ends so. */
const BEFORE = /^(?:\/[/*])?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/;
const BEHIND = [';', '-->', ']]>', '*/', '/*', '//'];

/** The objects of one block of JSON-LD, also those in arrays and under `@graph`; none when it can't be read. */
export function itemsOfJsonLd(text: string): Item[] {
  const bare = unwrapped(text.trim());
  for (const mend of [same, withoutLineBreaks, withoutUsualFaults]) {
    try {
      return itemsOf(JSON.parse(mend(bare)), 0);
    } catch {
      // Many pages' data are no JSON.
    }
  }
  return [];
}

/** The names of an object's types, without the vocabulary's address. */
export function typesOf(item: Item): string[] {
  return [item['@type']].flat().map((type) => `${type}`.replace(/^.*[/:#]/, ''));
}

/** The texts of a property: a string, one of several, or the `@id` or `@value` of an object. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((one) => !Array.isArray(one)).flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, '@value': text } = value as Item;
  return [id, text].filter((one) => typeof one === 'string');
}

function itemsOf(data: unknown, depth: number): Item[] {
  if (depth > DEEPEST || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((one) => itemsOf(one, depth + 1));
  const item = data as Item;
  return [item, ...itemsOf(item['@graph'], depth + 1)];
}

/** Piece by piece: a pattern that looks for the end goes back and forth over a page's blanks. */
function unwrapped(text: string): string {
  let bare = text.replace(BEFORE, '');
  for (let end: string | undefined = ''; end !== undefined; end = BEHIND.find((piece) => bare.endsWith(piece))) {
    bare = bare.slice(0, bare.length - end.length).trimEnd();
  }
  return bare;
}

function same(text: string): string {
  return text;
}

/** Strings with raw line breaks are the most usual fault. */
function withoutLineBreaks(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Data escaped for HTML, commas before a bracket, quotes that need no escape. */
function withoutUsualFaults(text: string): string {
  return withoutLineBreaks(text)
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:amp|#38);/gi, '&')
    .replace(/\\'/g, "'")
    .replace(/,(\s*[}\]])/g, '$1');
}
