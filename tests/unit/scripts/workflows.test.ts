import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
/** Each step of a workflow, from its dash to the next. */
const stepsOf = (file: string) =>
  textOf(file)
    .split(/^ {6}- /m)
    .slice(1);

describe.each(files)('%s', (file) => {
  it('pins each action to the hash of a commit', () => {
    for (const [, action] of textOf(file).matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('lets no package run a script when it is installed', () => {
    const installs = stepsOf(file).filter((step) => /npm (ci|i|install)\b/.test(step));
    expect(installs.length).toBeGreaterThan(0);
    for (const step of installs) expect(step).toContain('npm ci --ignore-scripts');
  });

  it('may do no more than it needs, and leaves no token behind', () => {
    expect(textOf(file)).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
    for (const step of stepsOf(file)) {
      if (step.includes('actions/checkout@')) expect(step).toContain('persist-credentials: false');
    }
  });
});

describe('the private key of the feed', () => {
  const signing = stepsOf('feed.yml').filter((step) => step.includes('TIDEMARK_FEED_KEY: ${{'));

  it('is in the environment of one step only, which does nothing but sign', () => {
    expect(signing).toHaveLength(1);
    expect([...(signing[0] ?? '').matchAll(/run: (.*)/g)].map(([, command]) => command)).toEqual([
      'node scripts/sign.ts --out site --public-key "$FEED_PUBLIC_KEY"',
    ]);
  });

  it('is on a machine on which nothing is installed', () => {
    const [, job = ''] = textOf('feed.yml').split(/^ {2}sign:$/m);
    expect(job).toContain('scripts/sign.ts');
    expect(job).not.toMatch(/npm |npx |cache:/);
  });

  it('meets no code but that of this project and of Node', () => {
    const seen = new Set<string>();
    const foreign: string[] = [];
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)) {
        if (name.startsWith('.')) follow(join(dirname(file), name));
        else if (!name.startsWith('node:')) foreign.push(`${file}: ${name}`);
      }
    };
    follow('scripts/sign.ts');
    expect(foreign).toEqual([]);
    expect([...seen].sort()).toEqual([
      'scripts/sign.ts',
      'tools/cli/input-error.ts',
      'tools/commands/sign.ts',
      'tools/feed/feed-key.ts',
    ]);
  });

  it('is asked for nowhere else but whether it is there', () => {
    const others = files.map((file) => textOf(file).replace(signing[0] ?? '', '')).join('\n');
    expect([...others.matchAll(/secrets\.(.*)\}\}/g)].map(([, use]) => use)).toEqual(["TIDEMARK_FEED_KEY != '' "]);
    expect(others).not.toMatch(/^ {4}env:|^env:/m);
  });
});
