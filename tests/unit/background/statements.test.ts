import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createStatements } from '../../../lib/background/statements.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { day } from '../signal/build-market.ts';
import { claimsIn } from '../statements/said.ts';
import { background } from './build-background.ts';

const { keeper } = await background(Date.now);

/** The source that is named for a text of June 2022. */
async function source({ language }: Pick<Settings, 'language'>): Promise<string | undefined> {
  const answer = createStatements({ keeper, settings: async () => ({ ...DEFAULT_SETTINGS, language }) });
  const claims = claimsIn('The Russell 2000 tumbled 7.5% for the week.');
  const [views] = await answer({ claims, moment: { day: day('2022-06-18'), at: null } });
  return views?.[0]?.rows.at(-1)?.value;
}

it('the closes that a statement is measured by come from the extension itself, until a provider has sent some', async () => {
  expect(await source({ language: 'en' })).toBe('embedded snapshot');
  expect(await source({ language: 'de' })).toBe('mitgelieferte Daten');
  const { database } = await keeper.get();
  await database?.delete('refreshes', 'russell2000');
  expect(await source({ language: 'en' })).toBe('embedded snapshot');
  await database?.put('refreshes', { id: 'russell2000', source: 'yahoo', at: 0 });
  expect(await source({ language: 'en' })).toBe('yahoo');
});
