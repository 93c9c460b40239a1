import type { StoreText } from './text.ts';

export const en: StoreText = (sites) => `\
A story says: “The Russell 2000 is at a record, classic risk-on, Bitcoin is next.” Is that so? Rest the pointer on the word and see.

WHAT THE POPOVER SAYS
• How risk appetite stands: in words, as a score from −100 to +100, and why
• Whether the index is at the top of its range, small caps lead, conditions are easy, and crypto agrees
• What followed each earlier breakout of the Russell 2000, for Bitcoin, Ether, altcoins and the index itself, beside what any day was followed by
• Which warnings are active, each with its value, its threshold and its date

MORE
• Toolbar popup: the same for Bitcoin, Ether and the Russell 2000, and what changed since the session before
• Report: charts, tables to copy as CSV, a test against chance, the track record, what analysts claimed and what came of it, and where every number comes from
• Settings: each indicator and warning can be switched off, and the score follows at once
• English, German, Spanish, Turkish and Japanese; light and dark; keyboard and screen reader

HONEST
Every figure has its date. Few cases are called few. Where the past was no better than chance, it says so.

PRIVATE
Tidemark collects nothing: no account, no analytics, no server of ours. What you read and hover stays in your browser. Closing prices are fetched on a schedule, never because of a hover, and kept, so that it also works offline.

WHERE IT READS
On ${sites} market and crypto-news sites from the start; on more only once you allow them. Nothing is marked where you sign in, order or trade, and no page is changed: words are marked by the browser's own highlights.

Not investment advice. Not affiliated with FTSE Russell, iShares or any data provider. “Russell 2000” is a trade mark of its owner, used here to name the index. Open source, Apache License 2.0.
`;
