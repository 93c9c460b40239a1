import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('ether the coin', () => {
  test.each([
    '{E:Ether} fell 3% to $1,612 in Asian trading.',
    '{B:Bitcoin} and {E:ether} futures both slipped.',
    'Validators must lock 32 {E:ether}.',
    'The second-largest token, {E:ether}, was little changed.',
    'Spot {E:ether} ETFs lost $73 million.',
    'Companies now hold {E:ether} in their treasuries.',
    'He sent the {E:ether} to a wallet he controlled.',
    'gas is paid in {E:ether}, priced in gwei',
    'investors poured money into the {E:ether} market',
    'L’{E:éther} gagne 4 %, le {B:bitcoin} 2 %.',
    'Auch {E:Ether} verlor, der Kurs fiel unter 2.000 Dollar.',
    'Seitdem hat {E:Ether} ein Fünftel an Wert abgegeben.',
    'Nobody has to lock {E:ether} to use the pool.',
    'the amount of {E:ether} the holder may withdraw',
    'require(msg.value >= fee); // {E:ether} sent with the transaction',
    'Buying {E:ether} through a broker costs more in fees.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ether before a percentage or an amount of money, whatever the verb', () => {
  test.each([
    '{E:Ether} ha ceduto il 3% in serata',
    'L’{E:éther} lâche 5 % avant le week-end',
    '{E:Ether} tappade 4 % under natten',
    'El {E:ether} abandona los 1.900 dólares',
    'ether 40%, ethanol 60%: the mixture was distilled',
    'The ether extract weighed 2% of the residue after the solvent was distilled.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ether the solvent, the class of compounds, the anaesthetic', () => {
  test.each([
    'The residue was washed with diethyl ether and dried.',
    'Extract twice with ether (2 × 30 mL) and dry over MgSO4.',
    'crown ethers bind potassium; an ether group does not',
    'Morton demonstrated ether anaesthesia in Boston in 1846.',
    'polybrominated diphenyl ether residues in fish',
    'The patient inhaled ether from a soaked sponge.',
    'An ether has an oxygen atom bonded to two alkyl groups.',
    'Petroleum ether is a light hydrocarbon fraction.',
    'ethylene glycol monobutyl ether in cleaning products',
    'Cellulose ether improves mortar.',
    'methyl tert-butyl ether in groundwater',
    'Ether is highly flammable; store away from heat and acids.',
    'cleavage of an ether bond by HI',
    'He was high on ether and nitrous oxide at the frolic.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ether the air, the medium and the prophet', () => {
  test.each([
    'The files vanished into the ether.',
    'Billions of dollars of crypto wealth vanished into the ether, traders said.',
    'Her voice came out of the ether, crackling.',
    'An idea floating in the digital ether.',
    'Nineteenth-century physicists believed light waves travelled through the luminiferous ether.',
    'Michelson and Morley sought the ether wind with an interferometer.',
    'The fifth element of Aristotle, ether, fills the heavens.',
    'The Book of Ether tells of the Jaredites; see Ether 12:27.',
    'My e-mail disappeared into the ether again.',
    'Einstein made the ether superfluous.',
    'Nobody could detect the ether, however hard they tried.',
    'The ether, they said, fills all of space.',
  ])('%s', (marked) => expectMentions(marked));
});
