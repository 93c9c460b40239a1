/** Addresses of pages, compared as a reader would: the scheme, `www.`, query, hash and a closing slash don't matter. */

/** Null when the text is no address. @param base of a relative one */
export function comparable(address: string, base: string | null): string | null {
  const url = URL.parse(address.trim(), base ?? undefined);
  if (!url) return null;
  let path = url.pathname;
  while (path.endsWith('/')) path = path.slice(0, -1);
  return url.host.replace(/^www\./, '') + path;
}

/** Whether an address is the front page of its site. */
export function isFrontPage(address: string | null): boolean {
  return address !== null && URL.parse(address)?.pathname === '/';
}
