/** Closes of the index that no source has, estimated by IWM's return since the last real one ("Estimated closes"). Pure. */

import { at } from './at.ts';
import type { Market, Series, SeriesId } from './series.ts';
import { lastAtOrBefore, upTo } from './value.ts';

/** The closes of a series that are real: of the index those before estimates begin. */
export function realPart({ series, estimatedFrom }: Market, id: SeriesId): Series | undefined {
  const own = series[id];
  return own && id === 'russell2000' && typeof estimatedFrom === 'number' ? upTo(own, estimatedFrom - 1) : own;
}

/** The market with the index carried on as far as IWM goes; the same object when IWM goes no further, or can't be tied to it. */
export function withEstimates(market: Market): Market {
  const { russell2000: index, iwm } = market.series;
  const last = index?.days.at(-1);
  if (!index || !iwm || last === undefined) return market;
  const tie = lastAtOrBefore(iwm.days, last);
  const [estimatedFrom] = iwm.days.slice(tie + 1);
  if (estimatedFrom === undefined || iwm.days[tie] !== last) return market;
  const unit = at(index.closes, index.closes.length - 1) / at(iwm.closes, tie);
  const days = Int32Array.of(...index.days, ...iwm.days.slice(tie + 1));
  const closes = Float64Array.of(...index.closes, ...iwm.closes.slice(tie + 1).map((close) => close * unit));
  return { ...market, series: { ...market.series, russell2000: { days, closes } }, estimatedFrom };
}
