import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that take long. */
const LONG = /(firefox|kills|refresh|network|report|large-page|asked-again|storm)[\w-]*\.test\.ts$/;

/** What takes long comes first, so that nobody waits for it at the end; then the others, by what is known of them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/**
 * Tests that share one load of the modules in a worker, since they count on nothing that another may have left; but not
 * those that time what they test, which what others left in memory would slow, and those in a browser of their own making.
 */
const ALONE = 'linear-time|properties|moment|http|refresh-feed|skew';
const ROOMS =
  'detect,feed,fuzz,i18n,market,refresh,scripts,signal,sites,snapshot,sources,statements,store,story,tools,view';
const TOGETHER = `tests/unit/{${ROOMS}}/**/!(${ALONE}).test.ts`;
const UNIT = 'tests/unit/**/*.test.ts';
const alone = { environment: 'node', testTimeout: 120_000 } as const;

const inBrowsers = {
  environment: 'node',
  // Two browsers on two cores may starve one another for seconds: what is waited for has limits of its own.
  testTimeout: 400_000,
  hookTimeout: 400_000,
  expect: { poll: { timeout: 60_000 } },
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...alone, name: 'together', include: [TOGETHER], isolate: false } },
      { test: { ...alone, name: 'unit', include: [UNIT], exclude: [TOGETHER] } },
      // What drives browsers is loaded once a worker, with the browser that files share; nothing else is kept of a file that has ended.
      {
        test: {
          ...inBrowsers,
          name: 'browser',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
        },
      },
    ],
  },
});
