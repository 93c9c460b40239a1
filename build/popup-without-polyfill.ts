import type { Plugin } from 'vite';
import { isPopup } from './is-popup.ts';

/** Both browsers give promises by themselves; the popup, which has to be there at once, sets up nothing around them. */
export function popupWithoutPolyfill(): Plugin {
  let applies = false;
  return {
    name: 'popup-without-polyfill',
    apply: 'build',
    configResolved(config) {
      applies = isPopup(config);
    },
    transform(_, id) {
      if (!applies || !id.endsWith('@wxt-dev/webextension-polyfill/dist/browser.mjs')) return null;
      return { code: "export { browser } from '@wxt-dev/browser';", map: null };
    },
  };
}
