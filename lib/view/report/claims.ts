/** The claims ledger as finished text. */

import type { Words } from '../../i18n/words.ts';
import type { Reading } from '../../signal/types.ts';

export interface ClaimView {
  id: string;
  who: string;
  verdict: 'holds' | 'partly' | 'fails' | 'cannot-check';
  verdictText: string;
  parts: { label: string; text: string }[];
}

export function claimViews(_reading: Reading, _words: Words): ClaimView[] {
  return [];
}
