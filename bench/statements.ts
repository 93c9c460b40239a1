/** How long a hovered sentence and a story of 5,000 words take, from text to statements; and a statement to its finding. */

import { readFileSync } from 'node:fs';
import { createDetector } from '../lib/detect/find.ts';
import { decodeSnapshot } from '../lib/market/snapshot.ts';
import { claimsOfBlock } from '../lib/statements/block.ts';
import { checkStatement } from '../lib/statements/check.ts';
import { compileLexicon } from '../lib/statements/lexicon.ts';
import { statementsOf } from '../lib/statements/read.ts';
import { EN } from '../lib/statements/words/en.ts';
import { bestOf } from './best-of.ts';
import { atMost, type Figure } from './figure.ts';

const SENTENCES = [
  'The Russell 2000 index of smaller companies rose 15.57 points, or 0.5%, to 2,068.42 on Friday.',
  'Bitcoin, the largest token by value, lost 12% this month, while Ethereum fell 20%.',
  'Traders expect the Federal Reserve to cut interest rates by a quarter of a point at its next meeting.',
  'For the week, the Russell 2000 is down 3.6%, lagging the S&P 500.',
  'Shares in Europe were little changed before the decision, said the bank’s strategist in a note to clients.',
];
const WORDS = 5_000;

export async function benchStatements(): Promise<Figure[]> {
  const { market } = await decodeSnapshot(new Uint8Array(readFileSync('public/snapshot.bin')));
  const lexicon = compileLexicon(EN);
  const { find } = createDetector({ host: 'www.example.com' });
  const paragraphs: string[] = [];
  for (let words = 0, i = 0; words < WORDS; i++) {
    const text = [0, 1, 2, 3].map((n) => SENTENCES[(i + n) % SENTENCES.length]).join(' ');
    paragraphs.push(text);
    words += text.split(' ').length;
  }
  const read = (text: string, place?: number) =>
    claimsOfBlock(text, find(text), null, lexicon, place).flatMap(statementsOf);
  const [first = ''] = paragraphs;
  const place = find(first)[0]?.start ?? 0;
  const statements = paragraphs.flatMap((text) => read(text));
  const moment = { day: 20_000, at: null };
  return [
    atMost(1, {
      name: 'the hovered sentence, from its paragraph to its statements',
      value: bestOf(50, () => read(first, place)),
      unit: 'ms',
      beside: { name: 'finding its mentions alone', value: bestOf(50, () => find(first)), unit: 'ms' },
    }),
    atMost(40, {
      name: 'statements of a story of 5,000 words',
      value: bestOf(9, () => paragraphs.map((text) => read(text))),
      unit: 'ms',
      beside: {
        name: 'finding its mentions alone',
        value: bestOf(9, () => paragraphs.map((text) => find(text))),
        unit: 'ms',
      },
    }),
    atMost(1, {
      name: 'a statement held against the closes, mean',
      value: bestOf(5, () => statements.map((each) => checkStatement(market, each, moment))) / statements.length,
      unit: 'ms',
    }),
  ];
}
