import type { PluginOption } from 'vite';

/** A bundler copies what a script in the old form exports, and to copy the browser's object sets up every API there is: 3 ms. */
export const polyfillAsModule: PluginOption = {
  name: 'polyfill-as-module',
  transform(code, id) {
    if (!id.endsWith('webextension-polyfill/dist/browser-polyfill.js')) return null;
    return { code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`, map: null };
  },
};
