import type { Plugin } from 'vite';

/** Both browsers give promises by themselves; the popup, which has to be there at once, sets up nothing around them. */
export function popupWithoutPolyfill(): Plugin {
  let isPopup = false;
  return {
    name: 'popup-without-polyfill',
    apply: 'build',
    configResolved({ build: { rolldownOptions } }) {
      isPopup = Object.keys(rolldownOptions.input ?? {}).join() === 'popup';
    },
    transform(_, id) {
      if (!isPopup || !id.endsWith('@wxt-dev/webextension-polyfill/dist/browser.mjs')) return null;
      return { code: "export { browser } from '@wxt-dev/browser';", map: null };
    },
  };
}
