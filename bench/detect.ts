/** How fast detection reads text that is full of mentions, and that hostile text takes it no longer than its length says. */

import { findMentions } from '../lib/detect/find-mentions.ts';
import { bestOf } from './best-of.ts';
import { atMost, type Figure, told } from './figure.ts';

/** The least that marks the three assets: their words at word boundaries. */
const KEYWORDS = /\b(?:BTC|Bitcoins?|ETH|Ethereum|Ether|IWM|Russell 2000)\b/i;

const NEWS = [
  'Bitcoin fell 3% to $60,412 as traders sold into the close.',
  'The small-cap Russell 2000 rose for a fourth day, and IWM took in $900 million.',
  'ETH lagged; analysts at ETH Zurich, who study blockchains, saw no reason.',
  'Shares in Europe were little changed before the decision, said the bank’s strategist.',
  'Ether futures and options expire on Friday, with open interest near a record.',
];
const HOSTILE = [
  'ETH ',
  'BTC/',
  'Russell 2000 ',
  '(BTC(',
  'BTC-',
  'btc-eth-',
  '#bitcoin',
  'the ether ',
  'b t c (BTC) ',
];

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

/** Detection on dense news text beside a keyword pattern, and the worst growth over hostile text. */
export function benchDetect(): Figure[] {
  const paragraphs = Array.from(
    { length: 2_000 },
    (_, i) => `${NEWS[i % 5]} ${NEWS[(i + 2) % 5]} ${NEWS[(i + 3) % 5]}`,
  );
  const perMs = (read: (text: string) => unknown) => lengthOf(paragraphs) / bestOf(9, () => paragraphs.forEach(read));
  const keywords = (text: string) => [...text.matchAll(new RegExp(KEYWORDS, 'gi'))].length;

  const growth = HOSTILE.map((unit) => {
    const of = (length: number) => unit.repeat(length / unit.length);
    const [short, long] = [of(100_000), of(1_000_000)];
    return bestOf(3, () => findMentions(long)) / bestOf(3, () => findMentions(short));
  });

  const beside = { name: 'keyword pattern', value: perMs(keywords), unit: 'chars/ms' };
  const detection = perMs((text) => findMentions(text));
  return [
    told({ name: 'detection, news dense with mentions', value: detection, unit: 'chars/ms', beside }),
    atMost(40, { name: 'that pattern against it', value: beside.value / detection, unit: '×', beside }),
    atMost(100, {
      name: 'hostile text, 1 MB against 100 kB, worst of nine',
      value: Math.max(...growth),
      unit: '×',
      beside: { name: 'linear', value: 10, unit: '×' },
    }),
  ];
}
