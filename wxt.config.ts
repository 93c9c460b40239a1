import { resolve } from 'node:path';
import { minify } from 'terser';
import { mergeConfig, type PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { OPTIONAL_MATCHES } from './lib/sites/groups.ts';
import { REQUIRED_MATCHES } from './lib/sites/required.ts';
import { sensitiveMatches } from './lib/sites/sensitive.ts';
import { DATA_HOSTS, OPTIONAL_DATA_HOSTS } from './lib/sources/hosts.ts';

/** Preact can set `innerHTML`, which we never ask for: without that line no build of ours can. */
const preactWithoutInnerHtml: PluginOption = {
  name: 'preact-without-inner-html',
  transform(code, id) {
    if (!id.endsWith('preact/dist/preact.mjs')) return null;
    const without = code.replace(/\|\|\(\w+\.innerHTML=\w+\.__html\)/, '');
    if (without === code) throw new Error('Preact sets innerHTML in another way now: mend wxt.config.ts');
    return { code: without, map: null };
  },
};

/** The chart library can show a logo, set by `innerHTML`, with a link that names the page. Ours is off; so its code goes too. */
const chartsWithoutLogo: PluginOption = {
  name: 'charts-without-logo',
  transform(code, id) {
    if (!id.endsWith('lightweight-charts.production.mjs')) return null;
    const without = code
      .replace(/this\.\w+\.innerHTML='<svg[^']*',/, '')
      .replace(/this\.\w+\.href=`https:\/\/www\.tradingview\.com\/\?utm_[^`]*`,/, '')
      .replace(/\w+\.hostname\?"&utm_source="\+[^:]*:""/, '""');
    if (/innerHTML|utm_/.test(without)) {
      throw new Error('lightweight-charts makes its logo in another way now: mend wxt.config.ts');
    }
    return { code: without, map: null };
  },
};

/** A bundler copies what a script in the old form exports, and to copy the browser's object sets up every API there is: 3 ms. */
const polyfillAsModule: PluginOption = {
  name: 'polyfill-as-module',
  transform(code, id) {
    if (!id.endsWith('webextension-polyfill/dist/browser-polyfill.js')) return null;
    return { code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`, map: null };
  },
};

const IN_PAGES = ['overlay.js', 'detection.js', 'card.js', 'news-page.js'];

/** Every page pays for the bytes of content scripts: a second pass makes them 3 % fewer than the bundler's own. */
const minifyTwice: PluginOption = {
  name: 'minify-twice',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !IN_PAGES.includes(chunk.fileName)) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      });
      if (code) chunk.code = code;
    }
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const name of ['LICENSE', 'NOTICE']) files.push({ absoluteSrc: resolve(name), relativeDest: `${name}.txt` });
    },
    // Every file of a page is a request of its own, which costs more than its bytes do: the popup, which has to be there
    // at once, is one file.
    'entrypoints:grouped'(_, groups) {
      const pages = groups.find((group) => Array.isArray(group));
      const popup = pages?.findIndex(({ type }) => type === 'popup') ?? -1;
      if (pages && popup >= 0) groups.push(pages.splice(popup, 1));
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ type }) => type === 'options')) return;
      // What the other pages share is one file, too.
      const codeSplitting = { groups: [{ name: 'pages', minShareCount: 2, tags: ['$initial' as const] }] };
      config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output: { codeSplitting } } }, false);
    },
  },
  vite: () => ({ plugins: [preactWithoutInnerHtml, chartsWithoutLogo, polyfillAsModule, minifyTwice] }),
  manifestVersion: 3,
  outDir: '.output',
  zip: { excludeSources: ['demo/**', 'store/**', 'docs/pictures/**'] },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => ({
    // The browser's own lists know only its language; all else speaks the one the reader chose.
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: [...REQUIRED_MATCHES, ...DATA_HOSTS],
    optional_host_permissions: [...OPTIONAL_MATCHES, ...new Set(Object.values(OPTIONAL_DATA_HOSTS).flat())],
    content_scripts: [
      {
        matches: [...REQUIRED_MATCHES],
        exclude_matches: sensitiveMatches(),
        js: ['overlay.js'],
        css: ['overlay.css'],
        // Highlight styles that came later would cost the page a style pass; the script itself waits until it is idle.
        run_at: 'document_start' as const,
        all_frames: true,
        // Frames that a page writes itself belong to it.
        match_about_blank: true,
        // Styles of the page's own kind don't reach into shadow roots there.
        ...(browser === 'firefox' && { css_origin: 'user' }),
      },
    ],
    action: { default_title: 'Tidemark' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_nextMention__',
      },
    },
    // From 134 on Chromium hands highlight styles down from the root.
    ...(browser !== 'firefox' && { minimum_chrome_version: '134' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tidemark@tidemark.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
