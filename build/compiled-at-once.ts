import type { Plugin } from 'vite';

/** Scripts nearly all of which runs wherever they are put in. */
const SCRIPTS = ['overlay.js', 'detection.js', 'marking.js'];
/**
 * V8 skims a function to find its end and reads it again at its first call, unless the file begins with this:
 * https://v8.dev/blog/explicit-compile-hints
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Has scripts of a page compiled in one go, which takes a ninth less time than function by function. */
export const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && SCRIPTS.includes(file.fileName)) file.code = HINT + file.code;
    }
  },
};
