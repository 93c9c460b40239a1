/** The German catalogue. */

import type { Catalogue } from '../catalogue.ts';
import { alerts } from './alerts.ts';
import { assets } from './assets.ts';
import { claims } from './claims.ts';
import { closes } from './closes.ts';
import { corrections } from './corrections.ts';
import { evidence } from './evidence.ts';
import { feed } from './feed.ts';
import { indicators } from './indicators.ts';
import { notices } from './notices.ts';
import { options } from './options.ts';
import { past } from './past.ts';
import { popover } from './popover.ts';
import { popup } from './popup.ts';
import { reason } from './reason.ts';
import { records } from './records.ts';
import { report } from './report.ts';
import { series } from './series.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { state } from './state.ts';
import { statements } from './statements.ts';
import { story } from './story.ts';
import { terms } from './terms.ts';
import { units } from './units.ts';
import { updates } from './updates.ts';
import { warnings } from './warnings.ts';
import { welcome } from './welcome.ts';

export const de: Catalogue = {
  alerts,
  assets,
  claims,
  closes,
  corrections,
  evidence,
  feed,
  indicators,
  notices,
  options,
  past,
  popover,
  popup,
  reason,
  records,
  report,
  series,
  settings,
  sources,
  state,
  statements,
  story,
  terms,
  units,
  updates,
  warnings,
  welcome,
};
