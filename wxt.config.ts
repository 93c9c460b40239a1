import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { chartsWithoutLogo } from './build/charts-without-logo.ts';
import { compiledAtOnce } from './build/compiled-at-once.ts';
import { pageScriptsMinified } from './build/page-scripts-minified.ts';
import { polyfillAsModule } from './build/polyfill-as-module.ts';
import { popupCatalogue } from './build/popup-catalogue.ts';
import { popupStylesInline } from './build/popup-styles-inline.ts';
import { popupWithoutPolyfill } from './build/popup-without-polyfill.ts';
import { preactWithoutInnerHtml } from './build/preact-without-inner-html.ts';
import { scriptsUnwrapped } from './build/scripts-unwrapped.ts';
import { sharedWithOverlay } from './build/shared-with-overlay.ts';
import { OPTIONAL_MATCHES } from './lib/sites/groups.ts';
import { REQUIRED_MATCHES } from './lib/sites/required.ts';
import { DATA_HOSTS, OPTIONAL_DATA_HOSTS } from './lib/sources/hosts.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    'build:publicAssets': ({ config: { browser } }, files) => {
      // Firefox does not hand the styles of highlights down from the root.
      const styles = files.findIndex(({ relativeDest }) => relativeDest === 'overlay.css');
      const contents = readFileSync('public/overlay.css', 'utf8').replaceAll(':root::', '::');
      if (browser === 'firefox') files[styles] = { contents, relativeDest: 'overlay.css' };
      for (const name of ['LICENSE', 'NOTICE']) files.push({ absoluteSrc: resolve(name), relativeDest: `${name}.txt` });
    },
    // Every file of a page is a request of its own, which costs more than its bytes do: the popup, which has to be there
    // at once, is one file, and another that comes once it was painted.
    'entrypoints:grouped'(_, groups) {
      const pages = groups.find((group) => Array.isArray(group));
      const popup = pages?.findIndex(({ type }) => type === 'popup') ?? -1;
      if (pages && popup >= 0) groups.push(pages.splice(popup, 1));
    },
    'vite:build:extendConfig'(entrypoints, config) {
      const types = entrypoints.map(({ type }) => type);
      const tags: ['$initial'] = ['$initial'];
      const popup = [{ name: 'popup', tags }, { name: 'later' }];
      // What the other pages share is one file, too.
      const pages = [{ name: 'pages', minShareCount: 2, tags }];
      const groups = types.includes('popup') ? popup : types.includes('options') ? pages : null;
      if (!groups) return;
      const codeSplitting = { groups };
      config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output: { codeSplitting } } }, false);
    },
  },
  vite: () => ({
    // The oldest browsers below: what they know is not written around.
    build: { cssTarget: ['chrome134', 'firefox140'] },
    plugins: [
      preactWithoutInnerHtml,
      chartsWithoutLogo,
      polyfillAsModule,
      popupStylesInline(),
      popupCatalogue(),
      popupWithoutPolyfill(),
      scriptsUnwrapped,
      sharedWithOverlay(),
      pageScriptsMinified,
      compiledAtOnce,
    ],
  }),
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
    optional_permissions: ['notifications'],
    host_permissions: [...REQUIRED_MATCHES, ...DATA_HOSTS],
    optional_host_permissions: [...OPTIONAL_MATCHES, ...new Set(Object.values(OPTIONAL_DATA_HOSTS).flat())],
    content_scripts: [
      {
        matches: [...REQUIRED_MATCHES],
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
