/** Names in other scripts and in other languages' spelling, in folded text (`letters.ts`). */

import { type Candidate, candidateOf } from '../candidate.ts';
import { LATIN, THOUSANDS } from '../lexicon.ts';

/** Scripts that write our names in letters of their own. */
export const OTHER_SCRIPT = /[\u0370-\u1fff\u3000-\ud7ff]/;

/**
 * Bitcoin in Japanese, Chinese, Korean, Cyrillic, Arabic and Persian, Urdu, Hebrew, Thai, Greek, and in
 * scripts of India; cut short where a point parts it from another.
 */
const BITCOIN =
  'ビットコイン|比特[币幣]|비트(?:코인|(?=·))|б[иіi]тко[ийіїј]+н[а-яії]{0,4}|(?<!ق[او]?م )ب[يی]?ت[ \\u200c]?[كک]و[يی]ن|بِ?ٹ ?کوائن|ביטקוין|บิ[ตท]คอยน์|μπ[ιί]τκ[οό][ιίϊ]ν|बिटक[^ ]{2,5}न|বিট ?ক[^ ]{2,5}ন|பிட்க[^ ]{2,5}ன்|బిట్[^ ]{3,6}న్|બિ[^ ]{1,2}ક[^ ]{2,5}ન|ബിറ്റ് ?കോയി[^ ]{1,6}';

/** Ethereum likewise, and in Bulgarian, Serbian and Ukrainian; Chinese also by the coin's own name (以太币). */
const ETHEREUM =
  "イーサリアム|[以乙]太[坊币幣]|이더리움|[эеє][фт][еиі]р[иіiеј]{0,2}ум[а-яії]{0,3}|[إاأ][يی]?[ثت]ھ?[يیو]?ر(?:[يی]?و|[يی]ئ?)م|אי?ת['׳’]?ריום|อ[ีิ]เ[ทธ]อ(?:ร์)?เ?รีย?ม|(?:ε|αι)θ[έε]ρ[ιί]?ουμ|[एइई]थ[ेीि]?र[िीे]?[यअ]म|[ইএ]থ[^ ]{2,6}াম|[ઈઇ]થ[^ ]{2,6}મ|எ[^ ]{1,4}ரியம்";

/** Ether, the coin, in words that also mean air or begin Ethernet: they need company. */
const ETHER =
  "イーサー?(?![ァ-ヿ])|[以乙]太(?![网網])|이더(?!넷|(?![만에로는가를])[가-힣]{2})|อ[ีิ]เ[ทธ]อร์|את['׳’]ר|(?:эфир|етер|ефір)(?:а|у|ом|е|і|ів|ът)?(?![а-яёіїєґ])|[إا]يثر(?![ء-ي])|ইথার|[ईइ]थ[रऱ](?!न|ि)";

/** In Latin letters with accents and cases, of which "ether" alone is English; the plural is chemistry's, but behind a Romance article. */
const ETHER_LATIN = `(?!ether(?![${LATIN}]))(?:[eé]th?er(?:u|a|[eo]m|ami|ze|owi|ů|ea|ul|t|rel|[ei]n)?|(?:é|(?<=\\b(?:[ld]?[oe]s |d['’]))e)thers)(?![${LATIN}_])`;

/** The index abroad. */
const RUSSELL = 'ラッセル|[罗羅]素|러셀|расс?елл?а?|راسل|रस[ेै]?ल|ראסל|รัสเซลล?์?';

/** Our own names as they stand beside a bracket that declares a ticker. */
export const OURS_ABROAD = { BTC: BITCOIN, ETH: `${ETHEREUM}|${ETHER}`, IWM: RUSSELL };

const NAMES = new RegExp(
  `(${BITCOIN})|(${ETHEREUM})|(?<![а-яёіїєґ${LATIN}_가-힣])(?:${ETHER})|((?:${RUSSELL})${THOUSANDS})`,
  'g',
);

const ETHERS = new RegExp(`(?<![${LATIN}_])${ETHER_LATIN}`, 'g');

export function namesAbroad(folded: string): Candidate[] {
  const names = [...folded.matchAll(ETHERS)].map(({ 0: whole, index }) =>
    candidateOf(index, index + whole.length, 'ether', 'name'),
  );
  if (!OTHER_SCRIPT.test(folded)) return names;
  for (const { 0: whole, 1: coin, 2: net, 3: russell, index } of folded.matchAll(NAMES)) {
    const word = coin ? 'bitcoin' : net ? 'ethereum' : russell ? 'russell' : 'ether';
    names.push(candidateOf(index, index + whole.length, word, 'name'));
  }
  return names;
}
