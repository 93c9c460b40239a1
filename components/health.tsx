/** How the data are in a few words; without a connection it says of which day they are instead. */

import type { JSX } from 'preact';
import { MS_PER_HOUR } from '../lib/market/day.ts';
import type { FreshnessView } from '../lib/view/freshness.ts';
import { useOnline } from './use-online.ts';

/** A refresh that ended since then had a connection, whatever the browser says: on some machines it is mistaken. */
const RECENT = 6 * MS_PER_HOUR;

export function Health({ data }: { data: FreshnessView }): JSX.Element {
  const online = useOnline();
  const checked = data.refreshed !== null && Date.now() - data.refreshed.at < RECENT;
  return <>{online || checked ? data.health : data.offline}</>;
}
