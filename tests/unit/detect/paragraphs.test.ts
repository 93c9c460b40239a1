/** Whole sentences about a company or a body that money is spoken of in, and what stands in for the word "coin". */

import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('a paragraph of money and sales that speaks of no coin', () => {
  test.each([
    'The two funds put in 90 million euros for a majority in BTC, the ministry said, while a Greek rival that had looked at the books for a month walked away from the talks.',
    'Nobody in the room would name the sum that the consultants had set for BTC, yet three people who saw the papers spoke of no less than $400 million for the whole of it.',
    'BTC had its best year since the war, when 48 million tons were loaded onto 511 ships in the harbour, and the sums that the three states earned by it were never higher.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('the coin in a paragraph of its own', () => {
  test.each([
    'Since its peak in March {B:BTC} has lost a fifth, and the options desk that saw it coming says that the market will need months, and a calmer bond market, to find its feet again.',
    '{B:BTC} was little moved: the futures that expire on Friday sit just under the price at which most of the calls were sold, and the desks expect no more than that until the Fed meets.',
    'He bought 3 {B:BTC} in 2013 and forgot about it; the heirs found the paper in a drawer last winter, beside a will that gave the house to the parish and the boat to a cousin.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('a part of it is a company’s', () => {
  test.each([
    'The party never said that it would sell 40% of BTC.',
    'A vote on 51 per cent of BTC',
    'Would you buy 2% of BTC?',
  ])('%s', (marked) => expectMentions(marked));
});

describe('a track record is no record price', () => {
  test.each([
    'The ministry found no track record in running networks, and gave BTC another year to name a partner that has one; the opposition asked for the papers and was told to wait.',
    'Staff say that the track record of BTC speaks for itself.',
    'On its track record alone the board of BTC would be sent home.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('what a company has: a seat, masts and cables', () => {
  test.each([
    'BTC headquarters were closed on Monday.',
    'Who pays for the old BTC infrastructure?',
    'They met at BTC’s headquarters by the harbour.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('to sell is no word of markets by itself', () => {
  test.each([
    'The cabinet wants to sell BTC to a cable firm',
    'BTC should have been sold off long ago, and the water works with it.',
    'Ministers sold BTC too soon, says the union',
    'Should I sell my {B:BTC} now?',
    'She sold {B:BTC} at $64,000 and bought it back at $58,000.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('a former name, a former monopoly, shares bought back', () => {
  test.each([
    'Lyta, formerly BTC, takes {B:bitcoin} for its phone cards.',
    'The island’s former monopoly BTC lost 4% of its lines.',
    'The council’s BTC buy-back comes to nothing',
    'Three groups answered the tender for BTC.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('cases and surgery are medicine', () => {
  test.each([
    'Most cases of BTC are found late.',
    'BTCs are rare, and surgery seldom helps.',
    'Two cases of BTC were sent on to the clinic.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('people and papers of the Swiss institute, on pages about coins', () => {
  test.each([
    'Zug wirbt um {B:Bitcoin}-Firmen, und ETH-Präsidentin Hug reist mit.',
    'Die Blockchain sei kein Allheilmittel, sagt ein ETH-Ökonom.',
    'Ein ETH-Team prüft Wallets auf Lücken.',
    'Der {E:ETH}-Kurs fällt, {B:Bitcoin} hält sich.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ether as a word from elsewhere', () => {
  test.each([
    'Muitos fundos apoiam o {E:ether} em silêncio.',
    'El banco guarda el {E:ether} de sus clientes.',
    'Chi custodisce l’{E:ether} della fondazione?',
    'Что такое {E:Ether}, объясняем за минуту',
    'Was ist los mit {E:Ether}?',
    'Cos’è {E:Ether}?',
    'Nobody can explain {E:Ether}’s resilience.',
    'Alle bisher geschürften {E:Ether}-Einheiten',
    '{E:Ether} zieht nach',
    'Nikdo neví, co s {E:etherem} dál.',
    'Cień {E:Ethera}',
    'Cú ngã của {E:ether} đêm qua',
    'Even {E:ether} traded lower.',
    'Hopes lift demand for {E:ether} from abroad.',
    'Three trades on {E:ether}',
    '{E:Ethereum}({E:イーサリアム})とは何か',
    '{B:Bitcoin}({B:ビットコイン})の歴史',
    '{B:Bitcoin}({B:비트코인})',
    'Propad je vidět i u {E:etherea}, druhé největší kryptoměny.',
    'ราคา{E:อีเธอเรียม}วันนี้',
  ])('%s', (marked) => expectMentions(marked));
});

describe('words of demand and of use in other languages', () => {
  test.each([
    'Fabryka nie widzi, skąd miałby się wziąć popyt na {E:ETH}.',
    'O hotel já não aceita {B:BTC} como pagamento.',
    'El museo de la moneda acepta {B:BTC} en la tienda.',
    'Giá {E:Ether} giảm mạnh trong đêm',
  ])('%s', (marked) => expectMentions(marked));
});

describe('the fund in headlines that ask and announce', () => {
  test.each([
    'Why {R:IWM} is worth a second look this autumn',
    '{R:IWM} met its target, yet no breakout so far',
    'A breakout in {R:IWM}, at last',
  ])('%s', (marked) => expectMentions(marked));
});
