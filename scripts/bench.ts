/** `npm run bench -- [--only PART] [--json FILE]`: builds, measures, and prints every figure beside its bound. */

import { rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildExtension } from '../bench/build.ts';
import { benchDetect } from '../bench/detect.ts';
import type { Figure } from '../bench/figure.ts';
import { figureTable } from '../bench/figure-table.ts';
import { benchFirstMark } from '../bench/first-mark.ts';
import { benchLoaded } from '../bench/loaded.ts';
import { benchPlaces } from '../bench/places.ts';
import { benchPopover } from '../bench/popover.ts';
import { benchReading } from '../bench/reading.ts';
import { benchScan } from '../bench/scan.ts';
import { benchSize } from '../bench/size.ts';
import { benchStatementRow } from '../bench/statement-row.ts';
import { benchStatements } from '../bench/statements.ts';
import { benchStorm } from '../bench/storm.ts';
import { benchStory } from '../bench/story.ts';
import { benchSwitch } from '../bench/switch.ts';
import { benchWorker } from '../bench/worker.ts';
import { InputError, parsed, runCommand } from '../tools/cli/input-error.ts';

type Measure = (extension: string) => Figure[] | Promise<Figure[]>;

/** In the order in which they run; the reading goes first, while nothing of it is compiled yet. */
const PARTS: Record<string, readonly Measure[]> = {
  reading: [benchReading],
  detect: [benchDetect],
  statements: [benchStatements, benchStatementRow],
  size: [benchSize],
  page: [benchScan, benchLoaded, benchFirstMark, benchStorm],
  answer: [benchPopover, benchPlaces, benchSwitch, benchStory, benchWorker],
};

await runCommand(async () => {
  const { only, json } = options();
  const extension = await buildExtension();
  const figures: (Figure & { part: string })[] = [];
  try {
    for (const [part, measures] of Object.entries(PARTS)) {
      if (only !== undefined && only !== part) continue;
      console.log(`\n${part}`);
      for (const measure of measures) {
        const found = await measure(extension);
        // At once: the whole takes the better part of an hour, and a run that is broken off has then shown something.
        console.log(figureTable(found));
        figures.push(...found.map((figure) => ({ part, ...figure })));
      }
    }
  } finally {
    rmSync(dirname(extension), { recursive: true, force: true });
  }
  const short = figures.filter(({ holds }) => holds === false).length;
  console.log(`\n${figures.length} figures, ${short === 0 ? 'none' : short} short of the bound`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
});

function options(): { only: string | undefined; json: string | undefined } {
  const usage = `npm run bench -- [--only ${Object.keys(PARTS).join('|')}] [--json FILE]`;
  const { only, json } = parsed({ options: { only: { type: 'string' }, json: { type: 'string' } } }, usage);
  if (only !== undefined && !(only in PARTS)) {
    throw new InputError(`--only ${only} is no part of the bench; name one of ${Object.keys(PARTS).join(', ')}`);
  }
  return { only, json };
}
