import type { PluginOption } from 'vite';

/** Preact can set `innerHTML`, which we never ask for: without that line no build of ours can. */
export const preactWithoutInnerHtml: PluginOption = {
  name: 'preact-without-inner-html',
  transform(code, id) {
    if (!id.endsWith('preact/dist/preact.mjs')) return null;
    const without = code.replace(/\|\|\(\w+\.innerHTML=\w+\.__html\)/, '');
    if (without === code)
      throw new Error('Preact sets innerHTML in another way now: mend build/preact-without-inner-html.ts');
    return { code: without, map: null };
  },
};
