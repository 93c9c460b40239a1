/** Why the state is what it is: one clause for each indicator that pulls up or down, and how two are joined. */
export const reason = {
  'index-record': { up: 'the index is near its record', down: 'the index is far below its record' },
  'value-record': { up: 'small-cap value is near its record', down: 'small-cap value is far below its record' },
  breakout: {
    held: 'old resistance holds as support',
    fresh: 'the index has just broken out',
    testing: 'the breakout level is being tested',
    failed: 'the last breakout failed',
    lost: 'the breakout level was lost',
  },
  trend: { up: 'the index is above its 200-day average', down: 'the index is below its 200-day average' },
  'small-vs-large': { up: 'small caps lead the S&P 500', down: 'small caps lag the S&P 500' },
  liquidity: { up: 'liquidity is growing', down: 'liquidity is shrinking' },
  calm: { up: 'markets are calm', down: 'markets are nervous' },
  alone: '{{first}}.',
  together: '{{first}}, and {{second}}.',
  against: '{{first}}, but {{second}}.',
  nothing: 'Nothing pulls clearly either way.',
  unknown: 'Fewer than two of the three questions can be answered.',
} as const;
