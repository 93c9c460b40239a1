import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Modules of the overlay that detection and marking need, too, with what they take of them. */
const MODULES: Readonly<Record<string, string>> = {
  'lib/lower-bound.ts': 'lowerBound',
  'lib/page/parent.ts': 'parentOf',
  'lib/page/skipped.ts': 'NO_TEXT_NAMES, SKIPPED_SELECTOR',
  'lib/page/reader/block.ts': 'BLOCK_NAMES, blockOf, isBlock',
  'lib/page/reader/invisible.ts': 'visibleText',
};

/** As it stands in a script: a path may hold backslashes. */
const SHARED = JSON.stringify(resolve('lib/page/shared.ts'));

/**
 * Both are put only where the overlay already is, into the same world: they take what both need from there
 * (`parts` in `lib/page/shared.ts`) instead of carrying it once more. One plugin for each script that is built.
 */
export function sharedWithOverlay(): Plugin {
  let isPutIn = false;
  return {
    name: 'shared-with-overlay',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build: { lib, rolldownOptions } }) {
      isPutIn = /entrypoints\/(?:detection|marking)\//.test(JSON.stringify([lib, rolldownOptions.input]));
    },
    load(id) {
      const names = isPutIn && MODULES[relative(process.cwd(), id)];
      return names ? `import { shared } from ${SHARED};\nexport const { ${names} } = shared.parts;` : null;
    },
  };
}
