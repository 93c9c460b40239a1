/** Every indicator: what it looks at, how its score is made, where it comes from, what it says, and why it pulls up or down. */
export const indicators = {
  'index-record': {
    title: 'Gap to record',
    describe: 'How far the Russell 2000 closed below its highest close.',
    explain: '+1 at the record, 0 at 10% below it, −1 at 20% below or more.',
    source: 'Russell 2000 index, daily closes',
    says: 'The index closed at {{close}}, {{value}} below its record of {{record}} ({{recordDate}}).',
    saysRecord: 'The index closed at {{close}}, its highest close ever.',
    reason: { up: 'the index is near its record', down: 'the index is far below its record' },
    saysNear: 'The index closed at {{close}}, just below its record of {{record}} ({{recordDate}}).',
    saysAbove:
      'The index’s close is estimated at {{close}}, above its record of {{record}} ({{recordDate}}); an estimate sets none.',
  },
  'value-record': {
    title: 'Value’s gap to record',
    describe: 'The same for small-cap value stocks, the cheaper half of the index.',
    explain: '+1 at the record, 0 at 10% below it, −1 at 20% below or more.',
    source: 'Russell 2000 Value (IWN), daily closes',
    says: 'Small-cap value closed at {{close}}, {{value}} below its record of {{record}} ({{recordDate}}).',
    saysRecord: 'Small-cap value closed at {{close}}, its highest close ever.',
    reason: { up: 'small-cap value is near its record', down: 'small-cap value is far below its record' },
    saysNear: 'Small-cap value closed at {{close}}, just below its record of {{record}} ({{recordDate}}).',
  },
  breakout: {
    title: 'Old resistance',
    describe: 'Whether the last record that took half a year or more to beat now holds as support.',
    explain:
      'A record after at least 126 sessions without one is a breakout; its level is the record it beat. Held +1, fresh +0.5, testing +0.25, fading or none 0, failed −0.5, lost −1.',
    source: 'Russell 2000 index, daily closes',
    says: {
      none: 'No breakout is under way: the last one, of {{date}}, failed and was let go.',
      never: 'No breakout so far.',
      fresh: 'Broke above {{level}} on {{date}} and stands {{distance}} that level: too fresh to call.',
      held: 'The level of {{level}}, broken on {{date}}, holds: the index stands {{distance}} it.',
      failed: 'The breakout of {{date}} failed: the index stands {{distance}} its level of {{level}}.',
      lost: 'The level of {{level}}, broken on {{date}}, held and was then lost: the index stands {{distance}} it.',
      testing: 'Back near its record, {{distance}} the level of {{level}} that it broke on {{date}}.',
      fading:
        'The level of {{level}}, broken on {{date}}, held, but the index has fallen more than 10% from its record.',
      heldBelow:
        'The level of {{level}}, broken on {{date}}, still counts as held: the index stands {{distance}} it, less than 5%.',
      failedAbove: 'The breakout of {{date}} failed, though the index is back {{distance}} its level of {{level}}.',
      lostAbove:
        'The level of {{level}}, broken on {{date}}, held and was then lost, though the index is back {{distance}} it.',
    },
    reason: {
      held: 'old resistance holds',
      fresh: 'the index has just broken out',
      testing: 'the index is back near its record',
      failed: 'the last breakout failed',
      lost: 'the breakout level was lost',
    },
  },
  trend: {
    title: '200-day trend',
    describe: 'How far the index stands from its average of 200 days.',
    explain: '+1 at 10% above the average, 0 on it, −1 at 10% below.',
    source: 'Russell 2000 index, daily closes',
    says: 'The index closed at {{close}}, {{distance}} its 200-day average of {{average}}.',
    reason: { up: 'the index is above its 200-day average', down: 'the index is below its 200-day average' },
  },
  'small-vs-large': {
    title: 'Against the S&P 500',
    describe: 'Whether small companies gain on large ones.',
    explain:
      'The ratio of the Russell 2000 to the S&P 500 against its own average of 200 sessions: +1 at 5% above, −1 at 5% below.',
    source: 'Russell 2000 index and S&P 500 (SPY), daily closes',
    says: 'The ratio of the Russell 2000 to the S&P 500 stands {{distance}} its 200-session average.',
    reason: { up: 'small caps lead the S&P 500', down: 'small caps lag the S&P 500' },
  },
  liquidity: {
    title: 'Dollar liquidity',
    describe: 'What the Fed supplies, less what the Treasury and overnight deposits hold back.',
    explain:
      'Fed assets less the Treasury’s account less reverse repos, against 91 days before: +1 at 5% more, −1 at 5% less.',
    source: 'Federal Reserve: WALCL, WTREGEN, RRPONTSYD, as revised to this day',
    reason: { up: 'liquidity is growing', down: 'liquidity is shrinking' },
    fell: 'Net liquidity fell {{value}} in 91 days, to {{net}}.',
    rose: 'Net liquidity rose {{value}} in 91 days, to {{net}}.',
    still: 'Net liquidity stood still over 91 days, at {{net}}.',
  },
  calm: {
    title: 'Calm (VIX)',
    describe: 'How much movement option prices expect of the S&P 500.',
    explain: '+1 at a VIX of 12 or less, 0 at 20, −1 at 28 or more.',
    source: 'Cboe VIX, daily closes',
    says: 'The VIX closed at {{value}}; 20 is where calm ends on this scale.',
    reason: { up: 'markets are calm', down: 'markets are nervous' },
  },
  'bitcoin-confirms': {
    title: 'Bitcoin’s trend',
    describe: 'How far Bitcoin stands from its average of 200 days.',
    explain: '+1 at 20% above the average, −1 at 20% below. Beside the score, not in it.',
    source: 'Bitcoin, daily closes at 00:00 UTC',
    says: 'Bitcoin closed at {{close}}, {{distance}} its 200-day average of {{average}}.',
  },
  'ether-confirms': {
    title: 'Ether’s trend',
    describe: 'How far Ether stands from its average of 200 days.',
    explain: '+1 at 25% above the average, −1 at 25% below. Beside the score, not in it.',
    source: 'Ether, daily closes at 00:00 UTC',
    says: 'Ether closed at {{close}}, {{distance}} its 200-day average of {{average}}.',
  },
  status: { ok: 'current', stale: 'stale', missing: 'no data', off: 'off' },
  asOf: 'As of {{date}}: {{says}} Too old to count.',
  missing: 'No data, so it does not count.',
  off: 'Switched off: it does not count.',
} as const;
