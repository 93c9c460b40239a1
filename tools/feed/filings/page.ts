/** Hosts answer with a page, and status 200, where they want no tool. */

import { SourceError } from '../../../lib/sources/failure.ts';

/** Throws a `SourceError` when a body is a web page. */
export function refusePage(body: string): void {
  if (/^[\s\uFEFF]*</.test(body)) throw new SourceError('web-page', 'a web page came instead of data');
}
