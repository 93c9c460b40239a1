/** ETH in Swiss economics and politics, without the town, and the coin beside it. */

import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('ETH, the institute', () => {
  test.each([
    'Der KOF-Beschäftigungsindikator der ETH stieg im dritten Quartal leicht an.',
    'Die Konjunkturforscher der ETH erwarten für 2025 ein Wachstum von 1,4 Prozent.',
    'Die Prognosen der ETH-Ökonomen liegen über jenen des Seco.',
    'KOF/ETH: Konsumentenpreise steigen 2024 um 1,5 Prozent',
    'According to the KOF at ETH, Swiss GDP will grow by 1.6 percent this year.',
    'ETH economist Jan-Egbert Sturm expects the SNB to cut rates in March.',
    'Die ETH-Konjunkturforschungsstelle senkt ihre Prognose für die Schweizer Wirtschaft',
    "The Swiss National Bank's move surprised economists at UBS, Credit Suisse and ETH.",
    'Laut einer Umfrage von ETH und Avenir Suisse sorgen sich die Firmen um Zölle.',
    "Les économistes de l'ETH prévoient une inflation de 0,6% en Suisse.",
    'Seco +1,3; BAK +1,5; KOF ETH +1,6; UBS +1,2',
    'Der Bund kürzt das Budget der ETH um 100 Millionen Franken.',
    'ETH und EPF Lausanne warnen vor Sparpaket',
    'Sparen bei der ETH: Bundesrat will höhere Studiengebühren',
    'ETH-Präsident Joël Mesot fordert mehr Geld vom Bund',
    'The start-up, founded at ETH, raised CHF 20 million from venture investors.',
    'Das ETH-Spin-off Climeworks holt 162 Millionen Dollar',
    'Swiss stocks fell; an ETH study says the franc costs exporters 2% of sales.',
    'Eine Studie der ETH misst, wie viel Strom {B:Bitcoin} braucht.',
    'Seco und KOF, das Institut der ETH, senken die Prognose; {B:Bitcoin} kostet 81 000 Dollar.',
    'ETH-Ökonomin Meier nennt {B:Bitcoin} eine Wette.',
    'Laut ETH wird der Strom teurer',
    'Selon ETH, les loyers vont monter',
    'Der {E:ETH}-Kurs stieg am Montag um vier Prozent.',
    'Die {E:ETH} steigt um 3 Prozent auf 2.900 Dollar, {B:Bitcoin} gewinnt ebenfalls.',
  ])('%s', (marked) => expectMentions(marked));
});
