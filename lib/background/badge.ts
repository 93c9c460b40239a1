/** The toolbar button: a count of warnings that became active lately, and a shape for the state. */

import { browser } from 'wxt/browser';
import type { Reading } from '../signal/reading.ts';
import type { State } from '../signal/state.ts';

/** Five sessions ago or less: `newSince` is set by the signal just for these. */
export async function showBadge(reading: Reading, title: string): Promise<void> {
  const lit = reading.warnings.filter((warning) => warning.level === 'active' && warning.newSince !== null).length;
  await Promise.all([
    browser.action.setBadgeText({ text: lit === 0 ? '' : String(lit) }),
    browser.action.setBadgeBackgroundColor({ color: '#3d4757' }),
    browser.action.setTitle({ title }),
    browser.action.setIcon({ path: iconOf(reading.state) }),
  ]);
}

function iconOf(state: State): Record<string, string> {
  return { 16: `/icon/${state}-16.png`, 32: `/icon/${state}-32.png` };
}
