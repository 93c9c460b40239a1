/** All settings at once: what is said of a change, and of one that the browser does not keep. */

import { h } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { click, createPlace } from './draw.ts';

const draw = createPlace();
const { FileSettings } = await import('../../../components/options/file-settings.tsx');
const { createWords } = await import('../../../lib/i18n/words.ts');
const { DEFAULT_SETTINGS } = await import('../../../lib/settings/settings.ts');

const words = createWords('en');
const onReplace = vi.fn(async () => ({ ...DEFAULT_SETTINGS, delay: 700 }));
const page = () => draw(h(FileSettings, { words, settings: DEFAULT_SETTINGS, onReplace }));
const said = (root: HTMLElement) => root.querySelector('[role=status]')?.textContent;

beforeEach(async () => {
  await draw(null);
  onReplace.mockReset().mockResolvedValue({ ...DEFAULT_SETTINGS, delay: 700 });
});

it('a reset says which settings changed, and is undone by one click', async () => {
  const root = await page();
  await click(root, words.t('options.file.reset'));
  expect(said(root)).toBe(words.t('options.file.wasReset', { names: words.t('options.delay.title') }));
  await click(root, words.t('options.file.undo'));
  expect(onReplace).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, delay: 700 });
  expect(said(root)).toBe(words.t('options.file.undone'));
  expect(root.textContent).not.toContain(words.t('options.file.undo'));
});

it('a reset that changes nothing says so, and there is nothing to undo', async () => {
  onReplace.mockResolvedValue(DEFAULT_SETTINGS);
  const root = await page();
  await click(root, words.t('options.file.reset'));
  expect(said(root)).toBe(words.t('options.file.same'));
  expect(root.textContent).not.toContain(words.t('options.file.undo'));
});

it('what the browser does not keep is said, and an undo that failed can be tried again', async () => {
  const root = await page();
  onReplace.mockRejectedValueOnce(new Error('full'));
  await click(root, words.t('options.file.reset'));
  expect(said(root)).toBe(words.t('options.file.refused.storage'));
  await click(root, words.t('options.file.reset'));
  onReplace.mockRejectedValueOnce(new Error('full'));
  await click(root, words.t('options.file.undo'));
  expect(said(root)).toBe(words.t('options.file.refused.storage'));
  await click(root, words.t('options.file.undo'));
  expect(said(root)).toBe(words.t('options.file.undone'));
});
