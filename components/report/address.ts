/** The report's address: `#claims/flip-2020` for a part of it, `#as-of=2026-01-16&part=past` as of an earlier session. */

export interface Address {
  /** As written; null for the report of today. */
  asOf: string | null;
  /** The session that the story knew from which the report was opened. */
  story: string | null;
  /** Id of an element. */
  part: string | null;
}

export function readAddress(hash: string): Address {
  if (!hash.startsWith('#as-of=')) return { asOf: null, story: null, part: decoded(hash.slice(1)) };
  const said = new URLSearchParams(hash.slice(1));
  return { asOf: said.get('as-of'), story: said.get('story'), part: said.get('part') };
}

/** The hash of an address, with its `#`; empty for the whole report of today. */
export function writeAddress({ asOf, story, part }: Address): string {
  if (asOf === null) return part === null ? '' : `#${part}`;
  const said = Object.entries({ 'as-of': asOf, story, part }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`],
  );
  return `#${said.join('&')}`;
}

function decoded(text: string): string | null {
  try {
    return text === '' ? null : decodeURIComponent(text);
  } catch {
    // A stray % is no address.
    return null;
  }
}
