/** A figure as it is read, and bare. */

import { expect, it } from 'vitest';
import { createWords } from '../../../../lib/i18n/words.ts';
import { createCells } from '../../../../lib/view/report/cells.ts';

const cells = createCells(createWords('en'));

it.each([
  ['a share', cells.share(0.666), '67%', 66.6],
  ['a share with a digit', cells.share(0.666, 1), '66.6%', 66.6],
  ['no share', cells.share(null), '–', null],
  ['a count', cells.count(1234), '1,234', 1234],
  ['a sign', cells.signed(-3), '−3', -3],
  ['a text', cells.text('All'), 'All', 'All'],
  ['nothing', cells.none, '', null],
])('%s', (_, cell, text, raw) => {
  expect(cell).toEqual({ text, raw: typeof raw === 'number' ? expect.closeTo(raw, 9) : raw });
});
