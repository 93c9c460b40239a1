import type { PluginOption } from 'vite';

/**
 * WXT wraps each script of a page in one that writes an error to a console it has switched off in production, then
 * throws it on, and takes a definition in two forms, of which ours is the function. Every page would pay for both.
 */
export const scriptsUnwrapped: PluginOption = {
  name: 'scripts-unwrapped',
  apply: 'build',
  transform(code, id) {
    if (id.endsWith('wxt/dist/utils/define-unlisted-script.mjs')) {
      return { code: 'export const defineUnlistedScript = (main) => main;', map: null };
    }
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint?')) return null;
    const entry = /^import definition from .*;$/m.exec(code)?.[0];
    if (!entry) throw new Error('WXT wraps scripts in another way now: build/scripts-unwrapped.ts must follow.');
    return { code: `${entry}\ndefinition();`, map: null };
  },
};
