/** Whether a page is to be read: not where one signs in, orders or trades, nor where page or reader want it left alone. */

import { isSensitive } from '../../sites/sensitive.ts';
import { shared } from '../shared.ts';
import { hasPasswordField } from './password-fields.ts';

/** @param isAskedFor the reader asked for this page, whatever kind of page it is. */
export function isToBeRead(isAskedFor: boolean): boolean {
  return (isAskedFor || !shared.staysAsleep?.()) && !asksToBeLeftAlone();
}

/** Whether this page or one around it, as far as it can be seen from here, is to be left alone. */
function asksToBeLeftAlone(): boolean {
  for (let view: Window = window; ; view = view.parent) {
    try {
      if (isClosedPage(view)) return true;
    } catch {
      // Another site's page, which does not speak for this one.
      return false;
    }
    if (view === view.parent) return false;
  }
}

/** A sensitive address, `<meta name="tidemark" content="off">`, or a field for a password in view. */
function isClosedPage({ document, location }: Window): boolean {
  if (isSensitive(location.hostname, location.pathname)) return true;
  const meta = document.querySelector<HTMLMetaElement>('meta[name=tidemark i]');
  if (/^\s*off\s*$/i.test(meta?.content ?? '')) return true;
  return hasPasswordField(document);
}
