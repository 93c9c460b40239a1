import type { Plugin } from 'vite';

/** Scripts nearly all of which runs wherever they are put in, or as soon as the popup opens. */
const SCRIPTS = ['overlay.js', 'detection.js', 'marking.js', 'chunks/popup.js'];
/** The bundler names a chunk after what is in it, too. */
const HASH = /-[\w-]{8}(?=\.js$)/;
/**
 * V8 skims a function to find its end and reads it again at its first call, unless the file begins with this:
 * https://v8.dev/blog/explicit-compile-hints
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Has scripts compiled in one go, which takes a ninth less time than function by function. */
export const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const name = file.fileName.replace(HASH, '');
      if (file.type === 'chunk' && SCRIPTS.includes(name)) file.code = HINT + file.code;
    }
  },
};
