/** What followed a warning, in a sentence for each asset; no more is claimed than its record holds. */

import type { Words } from '../i18n/words.ts';
import { WARNED_ASSETS, type WarningRecord } from '../signal/warning-record.ts';
import { shareText } from './value.ts';

/** "Russell 2000: after 394 active sessions … the median of the next 90 days was +1.4%, …". */
export function warningRecordText(words: Words, record: WarningRecord): string[] {
  const { t } = words;
  return WARNED_ASSETS.map((id) => {
    const { active, other, tooFew } = record[id];
    const asset = t(`assets.${id}.name`);
    if (active.positive === null) return t('records.never', { asset });
    const counted = { asset, n: active.n, episodes: active.episodes, independent: active.independent };
    if (tooFew || other.positive === null) return t('records.tooFew', counted);
    return t('records.says', {
      ...counted,
      median: words.gain(active.median),
      up: shareText(words, active.positive * 100),
      otherMedian: words.gain(other.median),
      otherUp: shareText(words, other.positive * 100),
    });
  });
}
