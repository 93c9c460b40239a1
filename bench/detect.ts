/** How fast detection reads, beside a plain keyword pattern over the same generated text. Alone: `node bench/detect.ts`. */

import { pathToFileURL } from 'node:url';
import { findMentions } from '../lib/detect/find.ts';
import { mayMention } from '../lib/detect/trigger.ts';

/** One measured figure: its bound in words, and what a peer or floor gave in the same run. */
export interface BenchRow {
  figure: string;
  value: number;
  unit: string;
  bound: string;
  peer: string;
  peerValue: number | null;
}

/** The least that marks the three assets: their words at word boundaries. */
const KEYWORDS = /\b(?:BTC|Bitcoins?|ETH|Ethereum|Ether|IWM|Russell 2000)\b/i;

const PLAIN =
  'The central bank kept its rates while together with other lenders it said that something whether in debt or in credit would ease in the method it had brought about'.split(
    ' ',
  );
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

/** Text nodes of one to twelve words without a candidate, as most of a page is; a fixed generator, so that runs compare. */
function plainNodes(count: number): string[] {
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(12) }, () => PLAIN[next(PLAIN.length)]).join(' '),
  );
}

/** The least time of several runs, ms: the machine's other work only ever adds. */
function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
const round = (value: number) => Math.round(value * 10) / 10;

/** Measures the pre-filter, the whole of detection on dense news text, and the worst growth over hostile text. */
export async function benchDetect(): Promise<BenchRow[]> {
  const nodes = plainNodes(40_000);
  const paragraphs = Array.from(
    { length: 2_000 },
    (_, i) => `${NEWS[i % 5]} ${NEWS[(i + 2) % 5]} ${NEWS[(i + 3) % 5]}`,
  );
  const perMs = (texts: readonly string[], read: (text: string) => unknown) =>
    round(lengthOf(texts) / best(9, () => texts.forEach(read)));
  const keywords = (text: string) => [...text.matchAll(new RegExp(KEYWORDS, 'gi'))].length;

  const growth = HOSTILE.map((unit) => {
    const of = (length: number) => unit.repeat(length / unit.length);
    const [short, long] = [of(100_000), of(1_000_000)];
    return best(3, () => findMentions(long)) / best(3, () => findMentions(short));
  });

  return [
    {
      figure: 'pre-filter, text nodes without a candidate',
      value: perMs(nodes, mayMention),
      unit: 'chars/ms',
      bound: 'at least 0.8 × the peer',
      peer: 'keyword pattern',
      peerValue: perMs(nodes, (text) => KEYWORDS.test(text)),
    },
    {
      figure: 'detection, news paragraphs dense with mentions',
      value: perMs(paragraphs, (text) => findMentions(text)),
      unit: 'chars/ms',
      bound: 'at least 0.005 × the peer',
      peer: 'keyword pattern',
      peerValue: perMs(paragraphs, keywords),
    },
    {
      figure: 'hostile text, 1 MB against 100 kB, worst of nine',
      value: round(Math.max(...growth)),
      unit: '× the time',
      bound: 'at most 100 (10 is linear)',
      peer: 'linear growth',
      peerValue: 10,
    },
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.table(await benchDetect());
