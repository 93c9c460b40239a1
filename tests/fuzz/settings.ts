/** Settings from a file or from storage: whole and valid, whatever was there. */

import fc from 'fast-check';
import { pageSettings } from '../../lib/settings/page-settings.ts';
import { complete } from '../../lib/settings/setting.ts';
import { isSame, type Settings, SETTINGS as TABLE, withoutDefaults } from '../../lib/settings/settings.ts';
import { parseSettingsFile, SettingsFileError, settingsFile } from '../../lib/settings/settings-file.ts';
import { bytesOf } from '../unit/feed/build-feed.ts';
import { anySettings } from '../unit/settings/any-settings.ts';
import { same, type Target, target } from './target.ts';

const NAMES = Object.keys(TABLE);

function mustBeWhole(settings: Settings): void {
  if (Object.keys(settings).join() !== NAMES.join()) throw new Error(`settings ${Object.keys(settings)}`);
  if (!isSame(complete(TABLE, settings), settings)) throw new Error('settings that are not valid');
}

const harmful = fc.constantFrom('__proto__', 'constructor', 'toString');
/** Something under the names of settings, as storage may hand it back. */
const stored = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, harmful), fc.anything()),
  anySettings.chain((settings) =>
    fc.record({ name: fc.constantFrom(...NAMES), value: fc.jsonValue() }).map(({ name, value }) => ({
      ...settings,
      [name]: value,
    })),
  ),
);
/** A file whose settings are nearly right. */
const file = stored
  .filter((value) => JSON.stringify(value, plain) !== undefined)
  .map((settings) => `{"tidemark":"settings","version":1,"settings":${JSON.stringify(settings, plain)}}`);

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}` : value;
}

export const SETTINGS: readonly Target[] = [
  target('settings file: any settings come back', 20, anySettings, (settings) => {
    const back = parseSettingsFile(bytesOf(settingsFile(settings)));
    if (!same(back, settings)) throw new Error('other settings came back');
  }),
  target('settings file: any content', 60, fc.oneof(fc.json(), fc.string({ unit: 'binary' }), file), (text) => {
    try {
      mustBeWhole(parseSettingsFile(bytesOf(text)));
    } catch (error) {
      if (!(error instanceof SettingsFileError)) throw error;
    }
    if (({} as Record<string, unknown>).delay !== undefined) throw new Error('a prototype was changed');
  }),
  target('stored settings: anything', 60, stored, (value) => {
    const settings = complete(TABLE, value);
    mustBeWhole(settings);
    mustBeWhole(complete(TABLE, withoutDefaults(settings)));
  }),
  target('stored settings, as pages read them', 40, stored, (value) => {
    const settings = pageSettings({ settings: value }, 'story.example');
    if (!settings) return;
    const { assets, delay } = settings;
    if (!isSame(TABLE.assets.read(assets), assets)) throw new Error(`assets ${assets}`);
    if (!(delay >= 0 && delay <= 2000)) throw new Error(`a delay of ${delay}`);
  }),
];
