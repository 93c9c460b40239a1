/**
 * Part of `npm run check`: which file imports which, types included. Fails where files import one another in a circle,
 * or a lower room takes from a higher one.
 */

import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** From the bottom up: a room takes from those before it. A room is a folder with all below it, or a file. */
const ROOMS = [
  ...[
    'lib/json-nesting.ts',
    'lib/storage-keys.ts',
    'lib/lower-bound.ts',
    'lib/market',
    'lib/assets.ts',
    'lib/signal',
    'lib/detect',
  ],
  ...['lib/story', 'lib/statements', 'lib/sources', 'lib/feed', 'lib/store', 'lib/i18n', 'lib/settings', 'lib/sites'],
  ...['lib/page', 'lib/refresh', 'lib/view', 'lib/messages', 'lib/background', 'components', 'entrypoints'],
  ...['build', 'wxt.config.ts', 'tools', 'scripts'],
];

const files = globSync('{lib,components,entrypoints,build,tools,scripts}/**/*.{ts,tsx}').concat('wxt.config.ts');
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const faults = [...circles(), ...upwardArrows()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\(|^import) ?'(\.[^'?]+)/gm);
  return [...named].map(([, path = '']) => join(dirname(file), path)).filter((path) => files.includes(path));
}

function upwardArrows(): string[] {
  return [...imports].flatMap(([file, taken]) => {
    const room = roomOf(file);
    if (room < 0) return [`${file} lies in no room: name it in scripts/imports.ts`];
    return taken.filter((each) => roomOf(each) > room).map((each) => `${file} takes from ${each}, in a higher room`);
  });
}

function roomOf(file: string): number {
  return ROOMS.findIndex((room) => file === room || file.startsWith(`${room}/`));
}

/** A circle through each file that lies on one, each told once. */
function circles(): string[] {
  const found = new Map<string, string>();
  for (const file of files) {
    const circle = wayBack(file);
    if (circle) found.set(circle.toSorted().join(), `a circle: ${[...circle, file].join(' → ')}`);
  }
  return [...found.values()];
}

/** The shortest way from a file over its imports back to it. */
function wayBack(file: string): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [file];
  for (const at of queue) {
    for (const next of imports.get(at) ?? []) {
      if (next === file) return way(at, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
}

function way(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const before = cameFrom.get(end);
  return before === undefined ? [end] : [...way(before, cameFrom), end];
}
