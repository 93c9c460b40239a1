import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../lib/detect/find.ts';
import { expectMentions } from './passages.ts';

describe('a meaning declared in a text holds for its bare ticker', () => {
  test.each([
    'The Imperial War Museum (IWM) reopened. IWM sold 9,000 tickets on the first day and raised prices by 4%.',
    'An extraterrestrial hypothesis (ETH) needs evidence; the ETH has none.',
    'BTC (biliary tract cancer) is rare, and BTC trials are small.',
    'BTC stands for Business Tax Credit. Claim BTC in box 4.',
    'IWM – internal working model – is a term of attachment theory; an IWM can be revised.',
    'Institut für die Wissenschaften vom Menschen (IWM): the IWM invites fellows.',
    'Leaders of the “Bonn Training Centre” (“BTC”) met the BTC board.',
  ])('%s', (marked) => expectMentions(marked));

  test.each([
    'The coin ({B:BTC}) is old; one of its first buyers at the university sold {B:BTC} for pizza.',
    '{B:Bitcoin} ({B:BTC}) was studied by professors and students of medicine; {B:BTC} was their subject.',
    '{E:Ether} ({E:ETH}) is a coin. Researchers and students of history like {E:ETH} too.',
    'A professor of history at the school holds iShares {R:Russell 2000} ETF ({R:IWM}); students hold {R:IWM} too.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('words before a bracket are no long form unless each begins with its letter', () => {
  test('the biggest token by market cap', () => {
    expectMentions('The biggest token by market cap ({B:BTC}) fell; {B:BTC} is down 4%.');
  });
});

describe('a page remembers', () => {
  const found = (detector: ReturnType<typeof createDetector>, text: string) =>
    detector.find(text).map(({ start, end }) => text.slice(start, end));

  test('the museum it declared in an earlier block', () => {
    const page = createDetector();
    expect(found(page, 'The Imperial War Museum (IWM) is in London.')).toEqual([]);
    expect(found(page, 'IWM shares rose in esteem; its fund returned 5%.')).toEqual([]);
    expect(found(createDetector(), 'IWM shares rose; the fund returned 5%.')).toEqual(['IWM']);
  });

  test('the coin it declared in an earlier block', () => {
    const page = createDetector();
    expect(found(page, 'Ether (ETH) is the second-largest coin.')).toEqual(['Ether', 'ETH']);
    expect(found(page, 'ETH was discussed by students at the conference.')).toEqual(['ETH']);
    expect(found(createDetector(), 'ETH was discussed by students at the conference.')).toEqual([]);
  });

  test('the university behind a ticker, but not against a cashtag or a pair', () => {
    const page = createDetector();
    found(page, 'She teaches at ETH Zürich.');
    expect(found(page, 'ETH opened a building.')).toEqual([]);
    expect(found(page, 'She also trades $ETH and ETH/USDT.')).toEqual(['$ETH', 'ETH/USDT']);
  });

  test('the coin it declared, whatever else it calls so once', () => {
    const page = createDetector();
    expect(found(page, 'Bitcoin (BTC) rallied.')).toEqual(['Bitcoin', 'BTC']);
    expect(found(page, 'The BTC pipeline was shut.')).toEqual([]);
    expect(found(page, 'Why BTC again?')).toEqual(['BTC']);
  });

  test('nothing from another page', () => {
    createDetector().find('The Imperial War Museum (IWM) is in London.');
    expect(found(createDetector(), 'IWM and SPY closed higher.')).toEqual(['IWM']);
  });
});

describe('the host tips the scales', () => {
  test('a bare ticker on a market site', () => expectMentions('Why {R:IWM}?', { host: 'www.marketwatch.com' }));
  test('a bare ticker on a museum’s site', () => expectMentions('Why IWM?', { host: 'shop.iwm.org.uk' }));
  test('a bare ticker on a university’s site', () => expectMentions('ETH', { host: 'inf.ethz.ch' }));
  test('a bare ticker on no particular site', () => expectMentions('Why {R:IWM}?'));
});
