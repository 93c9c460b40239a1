/** The picture of a story's later days: each asset as a line from 0 % on its day, as SVG geometry. */

import type { Words } from '../i18n/words.ts';
import type { Followed, FollowedAsset } from '../story/then-and-now.ts';
import { tenth } from './tenth.ts';

const WIDTH = 328;
const HEIGHT = 110;
/** Room for the stroke at the edges. */
const MARGIN = 4;
/** A gain above which a line on an even scale would leave the others flat. */
const LOG_ABOVE = 300;

export interface PictureView {
  width: number;
  height: number;
  /** Height of 0 %. */
  zero: number;
  /** The hovered asset first. */
  lines: { asset: FollowedAsset; path: string; name: string; gain: string }[];
  from: string;
  to: string;
  /** Said when the scale is logarithmic. */
  log: string | null;
  /** The picture in words. */
  text: string;
}

/** Null without a line. */
export function pictureView(
  followed: readonly ({ asset: FollowedAsset } & Followed)[],
  words: Words,
): PictureView | null {
  const [first] = followed;
  if (!first) return null;
  const { t } = words;
  const gains = followed.flatMap(({ path }) => path.gains);
  const isLog = Math.max(...gains) > LOG_ABOVE;
  const scaled = (gain: number) => (isLog ? Math.log(1 + gain / 100) : gain);
  const [low, high] = [scaled(Math.min(0, ...gains)), scaled(Math.max(0, ...gains))];
  const lastDay = Math.max(...followed.map(({ path }) => path.days.at(-1) ?? 0), 1);
  const x = (day: number) => tenth(MARGIN + (day / lastDay) * (WIDTH - 2 * MARGIN));
  const y = (gain: number) => tenth(MARGIN + ((high - scaled(gain)) / (high - low || 1)) * (HEIGHT - 2 * MARGIN));
  const lines = followed.map(({ asset, path, toDate }) => ({
    asset,
    path: `M${path.days.map((day, i) => `${x(day)} ${y(path.gains[i] ?? 0)}`).join('L')}`,
    name: t(`assets.${asset}.name`),
    gain: words.gain(toDate.gain),
  }));
  const [from, to] = [words.day(first.from.date), words.day(first.toDate.date)];
  return {
    width: WIDTH,
    height: HEIGHT,
    zero: y(0),
    lines,
    from,
    to,
    log: isLog ? t('story.picture.log') : null,
    text: t('story.picture.text', {
      lines: lines.map(({ name, gain }) => `${name} ${gain}`).join(t('units.comma')),
      from,
      to,
    }),
  };
}
