/** Which letters are the symbol of a coin, an index or a fund. */

import { expect, test } from 'vitest';
import { isMarketSymbol } from '../../../lib/detect/signs.ts';

test.each(['BTC', 'ETH', 'RUT', 'SOL', 'SPY'])('%s is one', (letters) => expect(isMarketSymbol(letters)).toBe(true));
test.each(['ET', 'TC', 'RU', 'LZB', 'C X'])('%s is none', (letters) => expect(isMarketSymbol(letters)).toBe(false));
