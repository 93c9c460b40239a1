import type { Plugin } from 'vite';

/** Of each catalogue the popup's own script says so much; what its reading says comes as finished text. */
const SAID = ['assets', 'closes', 'popover', 'popup', 'series', 'settings', 'statements', 'story', 'units', 'updates'];

const CATALOGUE = /\/lib\/i18n\/\w+\/catalogue\.ts$/;
/** A line of a catalogue that names a part of it. */
const PART = /^(?:import \{ (\w+) \} from '.*';| {2}(\w+),)$/gm;

/** Leaves out of the popup, which has to be there at once, the texts that it never says: two thirds of its script. */
export function popupTexts(): Plugin {
  let isPopup = false;
  const left = new Set<string>();
  return {
    name: 'popup-texts',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build: { rolldownOptions } }) {
      isPopup = Object.keys(rolldownOptions.input ?? {}).join() === 'popup';
    },
    transform(code, id) {
      if (!isPopup || !CATALOGUE.test(id)) return null;
      return code.replace(PART, (line, imported?: string, named?: string) => {
        const part = imported ?? named ?? '';
        if (SAID.includes(part)) return line;
        left.add(part);
        return '';
      });
    },
    generateBundle(_, bundle) {
      if (!isPopup) return;
      const key = new RegExp(`["'\`](?:${[...left].join('|')})\\.[\\w$]`);
      for (const file of Object.values(bundle)) {
        const said = file.type === 'chunk' && key.exec(file.code);
        if (said) throw new Error(`the popup says ${said[0]}…, which build/popup-texts.ts leaves out`);
      }
    },
  };
}
