/** Everything that is fuzzed. */

import { CODEC } from './codec.ts';
import { DETECTION } from './detection.ts';
import { FEED } from './feed.ts';
import { MESSAGING } from './messages.ts';
import { READERS } from './providers.ts';
import { SETTINGS } from './settings.ts';
import { STORY } from './story.ts';
import type { Target } from './target.ts';

export const TARGETS: readonly Target[] = [
  ...DETECTION,
  ...READERS,
  ...CODEC,
  ...FEED,
  ...SETTINGS,
  ...MESSAGING,
  ...STORY,
];
