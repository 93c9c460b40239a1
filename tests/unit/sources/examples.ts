/** A sound answer of every provider, in its format, with invented figures; what hostile tests start from. */

import type { SeriesId } from '../../../lib/market/series.ts';
import type { Carry } from '../../../lib/sources/provider.ts';
import { day, seconds } from './reading.ts';

export interface Example {
  readonly provider: string;
  readonly series: SeriesId;
  readonly bodies: readonly string[];
  readonly carry?: Carry;
}

const monday = seconds('2026-10-05T00:00:00Z');
const tuesday = seconds('2026-10-06T00:00:00Z');

export const EXAMPLES: readonly Example[] = [
  {
    provider: 'yahoo',
    series: 'iwm',
    bodies: [
      JSON.stringify({
        chart: {
          result: [
            {
              meta: {
                symbol: 'IWM',
                exchangeTimezoneName: 'America/New_York',
                regularMarketTime: seconds('2026-10-06T20:00:00Z'),
                currentTradingPeriod: { regular: { end: seconds('2026-10-06T20:00:00Z') } },
                dataGranularity: '1d',
              },
              timestamp: [seconds('2026-10-05T13:30:00Z'), seconds('2026-10-06T13:30:00Z')],
              indicators: { quote: [{ close: [281.5, 282.25] }] },
            },
          ],
          error: null,
        },
      }),
    ],
  },
  {
    provider: 'cboe-chart',
    series: 'sp500',
    bodies: ['{"symbol":"SPY","data":[{"date":"2026-10-05","close":"700.5"},{"date":"2026-10-06","close":701}]}'],
  },
  {
    provider: 'cboe-vix',
    series: 'vix',
    bodies: ['DATE,OPEN,HIGH,LOW,CLOSE\r\n10/05/2026,1,2,3,17.5\r\n10/06/2026,1,2,3,18\r\n'],
  },
  { provider: 'coinbase', series: 'bitcoin', bodies: [`[[${tuesday},1,9,2,80000.5,3],[${monday},1,9,2,79000,3]]`] },
  {
    provider: 'kraken',
    series: 'ether',
    bodies: [`{"error":[],"result":{"XETHZUSD":[[${monday},"1","9","1","2600.5","2","3",4]],"last":${monday}}}`],
  },
  {
    provider: 'binance',
    series: 'bitcoin',
    bodies: [
      `[[${monday}000,"1","9","1","79000.10","5",0,"6",7,"8","9","0"],[${tuesday}000,"1","9","1","80000.10","5",0,"6",7,"8","9","0"]]`,
    ],
  },
  { provider: 'fred', series: 'reverse-repo', bodies: ['observation_date,RRPONTSYD\n2026-10-05,0\n2026-10-06,\n'] },
  {
    provider: 'ishares',
    series: 'iwm-flow',
    bodies: [
      '{"componentsByNameMap":{"fundDownload":{"containersByNameMap":{"historical":{"dataPointsByNameMap":{"asof":{"value":[20261006,20261005]},"nav":{"value":[280,"275.5"]},"sharesOutstanding":{"value":[250000000,249000000]}}}}}}}',
    ],
  },
  {
    provider: 'ishares',
    series: 'iwm-flow',
    bodies: [
      '{"componentsByNameMap":{"keyFundFacts":{"containersByNameMap":{"default":{"dataPointsByNameMap":{"sharesOutstanding":{"value":250000000,"asOfDate":20261006},"totalNetAssetsFundLevel":{"value":70000000000,"asOfDate":20261006}}}}}}}',
    ],
    carry: { day: day('2026-10-05'), value: 249_000_000 },
  },
  {
    provider: 'nasdaq',
    series: 'sp500',
    bodies: [
      '{"data":{"symbol":"SPY","tradesTable":{"rows":[{"date":"10/06/2026","close":"$701.25"},{"date":"10/05/2026","close":"N/A"}]}},"status":{"rCode":200}}',
    ],
  },
  {
    provider: 'coinmarketcap',
    series: 'altcoins',
    bodies: [
      `{"data":{"points":[{"marketCap":9,"btcValue":4,"ethValue":2,"stableValue":1,"otherValue":2,"timestamp":"${tuesday}"},{"otherValue":3,"timestamp":"${tuesday + 40_000}"}]},"status":{"error_code":"0"}}`,
    ],
  },
  {
    provider: 'crypto-caps',
    series: 'altcoins',
    bodies: [
      '{"data":[{"asset":"btc","time":"2026-10-05T00:00:00.000000000Z","CapMrktCurUSD":"50"},{"asset":"eth","time":"2026-10-05T00:00:00.000000000Z","CapMrktCurUSD":"20"}]}',
      `[{"date":"${monday}","totalCirculatingUSD":{"peggedUSD":9,"peggedEUR":1}}]`,
      '{"data":{"quotes":[{"timestamp":"2026-10-05T23:59:59.999Z","quote":[{"name":"2781","totalMarketCap":100}]}]},"status":{"error_code":"0"}}',
    ],
  },
];
