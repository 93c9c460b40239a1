/** The asset and a namesake in one passage: each occurrence is told by what stands beside it and in its sentence. */

import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('a sentence of the coin beside one of its namesake', () => {
  test.each([
    '{E:ETH} lost 3%; the ETH in Zurich, for its part, gained two deans.',
    '{E:ETH} changed hands at $2,870. A lab at ETH Zurich printed a bridge.',
    'The BTC pipeline moves crude. {B:BTC} rose 2% to $88,200 by noon.',
    '{E:ETH} ETFs took in $80 million; ETH (the university) took in a new class.',
    '{B:BTC} sank below $71,000 while shares in Botswana’s BTC added a thebe.',
    'The ETH survey of 1,000 wallets asked who holds {E:ETH} and {B:Bitcoin}.',
    '{B:BTC} futures roll over on Friday; I want to BTC my covered calls by then.',
    'Small caps led, with {R:IWM} up 1.4%; in London’s IWM the lights stayed on for a late opening.',
    'The IWM’s new gallery has a donor who is short {R:IWM} and long QQQ.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('a namesake in a passage that names the coin', () => {
  test.each([
    'BTC, the Caribbean carrier, raised its fees on the day {bitcoin} fell.',
    'BTC, Gaborone’s listed operator, saw traffic rise as {bitcoin} apps spread.',
    'BTC, a rural lender, has never held any {bitcoin}.',
    'The district council (BTC) wants a tax on {bitcoin} miners.',
    'The island’s operator (BTC) lost power; {bitcoin} miners lost it, too.',
    'A development agency (BTC) paid no one in {bitcoin}.',
    'BTC Corp (TSX: BTC) sells drill bits and no {bitcoin}.',
    'BTC Holdings plc denied that it would buy {bitcoin}.',
    'BTC Co. owns pumps, pipes and not one {bitcoin}.',
  ])('%s', (marked) => expectMentions(marked.replace('{bitcoin}', '{B:bitcoin}')));
});

describe('what it is called right after it', () => {
  test.each([
    'In the Imperial War Museum (IWM) hangs a Spitfire; {R:IWM} the fund hangs on rates.',
    '{R:IWM} the ETF ended flat; the IWM in London ended its winter season.',
    '{B:BTC} the coin had a better year than BTC the company.',
    'Ask ten traders about {R:IWM}, the fund, and nine will show you a chart.',
  ])('%s', (marked) => expectMentions(marked));
});
