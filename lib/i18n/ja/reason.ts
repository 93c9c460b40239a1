/** Why the state is what it is: one clause for each indicator that pulls up or down, and how two are joined. */
export const reason = {
  'index-record': { up: '指数は最高値に近い水準です', down: '指数は最高値を大きく下回ります' },
  'value-record': { up: '小型バリュー株は最高値に近い水準です', down: '小型バリュー株は最高値を大きく下回ります' },
  breakout: {
    held: '以前の抵抗線が支持線として維持されています',
    fresh: '指数はブレイクアウトした直後です',
    testing: 'ブレイクアウト水準が試されています',
    failed: '直近のブレイクアウトは失敗しました',
    lost: 'ブレイクアウト水準は失われました',
  },
  trend: { up: '指数は200日平均を上回ります', down: '指数は200日平均を下回ります' },
  'small-vs-large': { up: '小型株はS&P 500に先行しています', down: '小型株はS&P 500に出遅れています' },
  liquidity: { up: '流動性は増えています', down: '流動性は減っています' },
  calm: { up: '市場は落ち着いています', down: '市場は神経質です' },
  alone: '{{first}}。',
  together: '{{first}}。また、{{second}}。',
  against: '{{first}}。一方、{{second}}。',
  nothing: 'どちらかに明確に傾ける要因はありません。',
  unknown: '三つの問いのうち、答えられるものが二つに足りません。',
} as const;
