/** `npm run store`: builds, and writes into `store/` what the extension stores ask for: texts, forms and pictures. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { LANGUAGE_IDS } from '../lib/i18n/languages.ts';
import { flags, runCommand } from '../tools/cli/input-error.ts';
import { form } from '../tools/store/forms.ts';
import { listing } from '../tools/store/listing.ts';
import { takePictures } from '../tools/store/pictures.ts';

const FOLDER = 'store';

await runCommand(async () => {
  flags([], 'npm run store');
  await build({ browser: 'chrome', manifestVersion: 3 });
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const paths: string[] = [];
  const write = (name: string, text: string) => {
    paths.push(join(FOLDER, name));
    writeFileSync(join(FOLDER, name), text);
  };
  for (const store of ['chrome', 'edge', 'firefox'] as const) write(`${store}.md`, form(store));
  for (const language of LANGUAGE_IDS) write(`description-${language}.txt`, listing(language).long);
  paths.push(...(await takePictures(FOLDER)));
  console.log(`\n${paths.join('\n')}`);
});
