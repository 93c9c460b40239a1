import type { Plugin } from 'vite';

/** The popup has to be there at once, and a style sheet of its own is one more request before anything can be drawn. */
export function popupStylesInline(): Plugin {
  return {
    name: 'popup-styles-inline',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (!bundle || !path.includes('/popup/')) return html;
        const inlined = html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/, (link, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') return link;
          delete bundle[file];
          return `<style>${sheet.source}</style>`;
        });
        if (inlined === html)
          throw new Error('Vite links style sheets in another way now: mend build/popup-styles-inline.ts');
        return inlined;
      },
    },
  };
}
