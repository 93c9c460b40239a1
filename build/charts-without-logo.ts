import type { PluginOption } from 'vite';

/** The chart library can show a logo, set by `innerHTML`, with a link that names the page. Ours is off; so its code goes too. */
export const chartsWithoutLogo: PluginOption = {
  name: 'charts-without-logo',
  transform(code, id) {
    if (!id.endsWith('lightweight-charts.production.mjs')) return null;
    const without = code
      .replace(/this\.\w+\.innerHTML='<svg[^']*',/, '')
      .replace(/this\.\w+\.href=`https:\/\/www\.tradingview\.com\/\?utm_[^`]*`,/, '')
      .replace(/\w+\.hostname\?"&utm_source="\+[^:]*:""/, '""');
    if (/innerHTML|utm_/.test(without)) {
      throw new Error('lightweight-charts makes its logo in another way now: mend build/charts-without-logo.ts');
    }
    return { code: without, map: null };
  },
};
