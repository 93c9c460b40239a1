/** The pre-filter: most text holds no candidate, and must cost next to nothing. */

/**
 * Beginnings of everything `candidates.ts` looks for. One flat alternation without a leading assertion, so that the
 * engine skips ahead; on one-byte strings V8 drops the other scripts when it compiles it.
 */
const TRIGGER = new RegExp(
  [
    // Latin: bitcoin, BTC, XBT, Ether…; letters before a ticker make it part of a word ("method").
    'bi?tc|xbt|eth(?<![a-z]...)|éth?er|iwm|russell|(?:rut|rty)(?<![a-z]...)(?![a-z])',
    'ビットコ|イーサ|ラッセル|比特|以太|[罗羅]素|비트코|이더|러셀',
    '[ＢＥＩ][ＴＷ][ＣＨＭ]',
    'б[иіi][тц]к|[эеє][фт][еиіi]р|расс?ел',
    'ب[يی]?ت[ \\u200c]?[كک]و|[إاأ][يی]?[ثت][يی]?ر[يی]|راسل|ביטק|תריו|ראסל',
    'บ[ิี][ตท]ค|อีเ[ธท]อ|รัสเซ|बि[टत]|थे?रि?[यए]म|বিটক|ইথেরি|பிட்க|μπ[ιί]τκ|εθ[εέ]ρ|ბიტკ|բի[թտ]ք',
  ].join('|'),
  'i',
);

/** Whether a text could hold a mention. False is certain; true is worth a call of `findMentions`. */
export function mayMention(text: string): boolean {
  return text.length > 2 && TRIGGER.test(text);
}
