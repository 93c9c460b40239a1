import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { OPTIONAL_MATCHES } from './lib/sites/groups.ts';
import { REQUIRED_MATCHES } from './lib/sites/required.ts';

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

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preactWithoutInnerHtml] }),
  manifestVersion: 3,
  outDir: '.output',
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => ({
    name: 'Tidemark',
    description:
      'Hover BTC, ETH or IWM in a story: the Russell 2000 risk-on signal, what followed before, and which warnings are lit.',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: [...REQUIRED_MATCHES],
    optional_host_permissions: [...OPTIONAL_MATCHES],
    content_scripts: [
      {
        matches: [...REQUIRED_MATCHES],
        js: ['overlay.js'],
        css: ['overlay.css'],
        // Highlight styles that came later would cost the page a style pass; the script itself waits until it is idle.
        run_at: 'document_start' as const,
        all_frames: true,
      },
    ],
    action: { default_title: 'Tidemark' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: 'Go to the next mention and open its popover',
      },
    },
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
