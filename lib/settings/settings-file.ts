/** Settings as a file that a reader saves and takes in again. Pure. */

import * as v from 'valibot';
import { nestingOf } from '../json-nesting.ts';
import { complete } from './setting.ts';
import { DEFAULT_SETTINGS, isSame, SETTINGS, type Settings, withoutDefaults } from './settings.ts';

const VERSION = 1;
export const MOST_BYTES = 100_000;
const DEEPEST = 8;
const LONGEST_NAME = 40;

export type FileFault =
  | 'too-large'
  | 'not-json'
  /** JSON, but no settings of ours. */
  | 'not-settings'
  /** Of a format that came after this Tidemark. */
  | 'too-new'
  /** A setting that does not exist. */
  | 'unknown'
  /** A value that its setting does not take. */
  | 'invalid';

/** Why a file was not taken in; `setting` is the name it stumbled over, if it was one. */
export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';
  readonly fault: FileFault;
  readonly setting: string;

  constructor(fault: FileFault, setting = '') {
    super(`settings file: ${fault} ${setting}`);
    this.fault = fault;
    this.setting = setting.slice(0, LONGEST_NAME);
  }
}

const envelope = v.strictObject({
  tidemark: v.literal('settings'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.pipe(
    v.unknown(),
    v.check((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  ),
});

/** The file's text. As in storage, only what differs from the defaults is in it. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ tidemark: 'settings', version: VERSION, settings: withoutDefaults(settings) }, null, 2)}\n`;
}

/** Reads a file; what it does not name is as by default. Throws a `SettingsFileError` when anything in it doesn't fit. */
export function parseSettingsFile(bytes: Uint8Array): Settings {
  const file = v.safeParse(envelope, parseJson(bytes));
  if (!file.success) throw new SettingsFileError('not-settings');
  const { version, settings } = file.output;
  if (version > VERSION) throw new SettingsFileError('too-new');
  for (const [name, value] of Object.entries(settings as object)) {
    if (!Object.hasOwn(SETTINGS, name)) throw new SettingsFileError('unknown', name);
    if (!isSame(SETTINGS[name as keyof Settings].read(value), value)) throw new SettingsFileError('invalid', name);
  }
  return complete(SETTINGS, settings);
}

/** The names of the settings that differ. */
export function changedSettings(before: Settings, after: Settings): (keyof Settings)[] {
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return names.filter((name) => !isSame(before[name], after[name]));
}

/** Bounded before it is parsed. */
function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > MOST_BYTES) throw new SettingsFileError('too-large');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return nestingOf(text) > DEEPEST ? null : JSON.parse(text);
  } catch {
    throw new SettingsFileError('not-json');
  }
}
