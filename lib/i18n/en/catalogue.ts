/** The English catalogue: the one that says which texts there are. */

import { assets } from './assets.ts';
import { card } from './card.ts';
import { evidence } from './evidence.ts';
import { indicators } from './indicators.ts';
import { notices } from './notices.ts';
import { options } from './options.ts';
import { past } from './past.ts';
import { popup } from './popup.ts';
import { reason } from './reason.ts';
import { series } from './series.ts';
import { state } from './state.ts';
import { units } from './units.ts';
import { warnings } from './warnings.ts';

export const en = {
  assets,
  card,
  evidence,
  indicators,
  notices,
  options,
  past,
  popup,
  reason,
  series,
  state,
  units,
  warnings,
} as const;
