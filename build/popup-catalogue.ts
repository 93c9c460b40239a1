import type { Plugin } from 'vite';
import { isPopup } from './is-popup.ts';

/** Of each catalogue the popup's own scripts say so much; what its reading says comes as finished text. */
const SAID = ['assets', 'closes', 'popover', 'popup', 'series', 'settings', 'statements', 'story', 'units', 'updates'];

const CATALOGUE = /\/lib\/i18n\/\w+\/catalogue\.ts$/;
/** A line of a catalogue that names a part of it. */
const PART = /^(?:import \{ (\w+) \} from '.*';| {2}(\w+),)$/gm;

/** Leaves out of the popup's words, which are loaded each time it opens, the texts that it never says. */
export function popupCatalogue(): Plugin {
  let applies = false;
  const left = new Set<string>();
  return {
    name: 'popup-catalogue',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      applies = isPopup(config);
    },
    transform(code, id) {
      if (!applies || !CATALOGUE.test(id)) return null;
      return code.replace(PART, (line, imported?: string, named?: string) => {
        const part = imported ?? named ?? '';
        if (SAID.includes(part)) return line;
        left.add(part);
        return '';
      });
    },
    generateBundle(_, bundle) {
      if (!applies) return;
      const key = new RegExp(`["'\`](?:${[...left].join('|')})\\.[\\w$]`);
      for (const file of Object.values(bundle)) {
        const said = file.type === 'chunk' && key.exec(file.code);
        if (said) throw new Error(`the popup says ${said[0]}…, which build/popup-catalogue.ts leaves out`);
      }
    },
  };
}
