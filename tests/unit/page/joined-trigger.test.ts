import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { triggerPlaces } from '../../../lib/page/reader/joined-trigger.ts';

const PIECES = [
  ...['Bitcoin', 'BTC', '$BTC', 'BTC-USD', 'XBTUSD', 'Ethereum', 'Ether', 'ETH', 'ETH/BTC', 'btc$62.7k', '#Bitcoin'],
  ...[
    'Russell 2000',
    'RUSSELL 2,000',
    'Russell\u00a02000',
    'IWM',
    'NYSEARCA:IWM',
    'RUT',
    'RTY',
    'iShares Russell 2000 ETF',
  ],
  ...[
    'ビットコイン',
    '比特币',
    'биткоин',
    '비트코인',
    'イーサリアム',
    '以太坊',
    'эфириум',
    '이더리움',
    'bitcóin',
    'Eter',
    'Russel 2000',
    'R2K',
    'R2K +1% SPX',
    'ефіру',
    'етерът',
    'Расселл 2000',
    'Рассела 2000',
    'عملة إيثر',
    'एथेरियम',
    'इथेरियम',
    'ईथर',
    'راسل 2000',
    'रसेल 2000',
    'r2k +1% SPX',
    'Rusell 2000',
    'Rusel 2000',
    'BITCÓIN',
    '乙太幣',
    'বিটকয়েন',
    'ইথেরিয়াম',
    'ইথার',
    'બિટકોઈન',
    'ઈથેરિયમ',
    'பிட்காயின்',
    'எத்தேரியம்',
    'బిట్‌కాయిన్',
    'ബിറ്റ് കോയിൻ',
    'บิทคอยน์',
    'อีเธอเรียม',
    'รัสเซล 2000',
    'μπιτκόιν',
    'εθέριουμ',
    'ביטקוין',
    'אתריום',
    'ראסל 2000',
    'إيثوريوم',
    'إثريوم',
    'بٹ کوائن',
    'ایتھیریم',
    'ईथऱ',
    'цена',
    'the',
    'price',
    'of',
    'rose',
    '.',
    ', ',
  ],
];

describe('the search over joined text', () => {
  it('stops at or before every mention, also where a block before is glued to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
        fc.constantFrom('', 'News', '12'),
        (pieces, before) => {
          const text = pieces.join(' ');
          const places = triggerPlaces(before + text);
          for (const { start, end } of findMentions(text, { host: 'www.coindesk.com' })) {
            const hit = places.find((place) => place >= before.length + start) ?? -1;
            expect(hit).toBeGreaterThanOrEqual(0);
            expect(hit).toBeLessThan(before.length + end);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
  it('passes over text without a trigger', () => {
    expect(triggerPlaces('Nothing of the kind is said here, in 2000 words.')).toEqual([]);
  });
});
