/** What stands in a phrase with a ticker: who acts, what is had, what is said beside it, in passages as news writes them. */

import { describe, it } from 'vitest';
import { expectMentions } from './passages.ts';

const PASSAGES: Readonly<Record<string, readonly string[]>> = {
  'a body acts, also by verbs that no list holds': [
    'BTC invested $12 million in its mobile network last year and plans to reach the outer islands with fibre by 2027.',
    'BTC’s licence runs until 2029, and the regulator wants it to share its masts.',
    'ETH’s president, who took office in 2025, opened the new campus.',
    'The Bahamas regulator fined BTC $1.2 million.',
  ],
  'one is at a body, and things are done by it': [
    'The assets of the fund are held by BTC, acting as trustee for the plan’s participants.',
    'Passengers at BTC, the city’s bus terminal, waited for hours.',
    'Workers at BTC said they had not been consulted about the move to the new building.',
    'A team from ETH won the robotics final in Tokyo.',
  ],
  'a longer name goes on': [
    'The ETH Domain’s budget will be cut by CHF 78 million.',
    'He is an analyst at the brokerage BTC Research.',
    'The BTC Choir, founded in 1902, rehearses on Saturday.',
  ],
  'a name of its initials stands in the text': [
    'The Bicycle Transportation Coalition wants a protected lane. BTC volunteers counted 1,900 riders on Tuesday.',
    'The Belfast Telegraph Choir, or BTC for short, sang three pieces. Later BTC posed for photographs.',
    'The Eastern Textile House will close; ETH owes its tailors two wages.',
  ],
  'shares of a company, among others and at their price': [
    'Ethan Allen Interiors reported a 9% drop in orders. ETH closed at $26.40, down 3%.',
    'Home furnishings were weak: RH lost 4%, WSM 2.1%, ETH 1.8% and LZB 3.3%.',
    'Dividend stocks to watch: ETH yields 6.1%, WHR 4.4% and LEG 2.0%.',
  ],
  'who holds the rights in a picture': [
    'Photograph: copyright IWM, holder of the negative.',
    'rights_holder: IWM / Crown copyright',
    'Copyright of the poster lies with IWM.',
  ],
  'codes of countries': [
    'Medal table: KEN 4, ETH 3, UGA 2.',
    'Women’s marathon: 1. NED 2. ETH 3. KEN',
    'Athletes: 1. Tola (ETH) 2:04:31, 2. Kipruto (KEN) 2:05:02, 3. Bekele (ETH) 2:05:40.',
  ],
  'an option is bought to close': [
    'I usually STO the 45-delta put and BTC at half the credit.',
    'Sell two puts at $1.10, then BTC when they reach 30 cents.',
    'If assigned, I would rather BTC and roll to next month.',
  ],
  'the coin is held, paid in, voted on by companies and bodies': [
    'The pension fund’s trustees rejected a motion to invest 1% in {B:BTC}.',
    'Employees may take a tenth of their salary in {B:BTC}, the retailer said.',
    'Customers of the Zurich-based broker can pay in Swiss francs, euros or {B:BTC}.',
    '{E:ETH} developers said the fork would be delayed until the client teams complete an audit.',
    'He mined {B:BTC} in his dorm room at the university in 2011.',
  ],
  'it stands beside gold and money': [
    'Oil fell 2% on the pipeline news; gold, {B:BTC} and copper were little changed.',
    'Which would you rather own for ten years, {B:BTC} or gold?',
    'She keeps a third of it in cash and {E:ETH}.',
  ],
  'in other languages': [
    'El gestor vendió su posición en {R:IWM} y compró letras del Tesoro a tres meses.',
    'Цената на {E:етера} се понижи с 5% до 2880 долара.',
    '{E:Ether} odepsal čtyři procenta a obchodoval se za 2 900 dolarů.',
    'وخسرت {E:إيثر} نحو 20% من قيمتها خلال شهر.',
    '{E:Эфир} растёт четвёртый день подряд и стоит $3300.',
    '{E:Ether} : nouveau record en vue',
    'Beleggers haalden vorige week 900 miljoen dollar weg uit {B:bitcoinfondsen}.',
  ],
  'not, in other languages': [
    'Die BTC AG aus Oldenburg steigerte ihren Umsatz mit IT-Diensten um 8 Prozent.',
    'Mit Äther oder Ether betäubte man früher Insekten, bevor man sie aufspießte.',
    'Il Politecnico e l’ETH hanno firmato un accordo di ricerca sull’intelligenza artificiale.',
    'Le chercheur de l’ETH a reçu le prix pour ses travaux sur les glaciers.',
    'По нефтепроводу BTC экспорт вырос на 6 процентов, сообщил оператор.',
    'Гостът в ефира коментира бюджета за 2027 година.',
  ],
};

describe.each(Object.entries(PASSAGES))('%s', (_, passages) => {
  it.each(passages)('%s', (marked) => expectMentions(marked));
});
