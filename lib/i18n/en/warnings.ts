/** Every warning: what it watches, when it is lit, where it comes from, and what it says. They describe stress, no more. */
export const warnings = {
  'etf-outflows': {
    title: 'Fund flows',
    describe: 'What came into or left the largest Russell 2000 fund (IWM) over a year.',
    beside: 'Over the 252 days before earlier breakouts: {{flows}} of its assets.',
    flow: '{{flow}} ({{date}})',
    explain:
      'Net flow over 252 trading days, in percent of what the fund held before. Watch: more than {{watch}} left. Active: {{active}} or more, with the index within {{near}} of its record.',
    source: 'iShares: change in shares times net asset value; assets from counted shares and closes',
    says: 'Since {{from}}, {{value}} of IWM’s assets ({{flow}}) left the fund, one of several of its kind; in {{year}} so far {{yearToDate}}.',
    saysInflow:
      'Since {{from}}, {{value}} of IWM’s assets ({{flow}}) came into the fund, one of several of its kind; in {{year}} so far {{yearToDate}}.',
    saysStill:
      'Since {{from}}, as much came into IWM, one of several such funds, as left it; in {{year}} so far {{yearToDate}}.',
  },
  'unprofitable-share': {
    title: 'Loss-making members',
    describe: 'Share of the index’s companies that lost money over twelve months.',
    explain:
      'Watch from {{watch}}, active from {{active}}. The newest published figure; the median where sources differ.',
    source: 'Published estimates: {{source}}',
    sources: 'Published estimates',
    says: 'About {{value}} of the companies lost money over twelve months, published on {{published}}.',
    saysRange:
      'About {{value}} of the companies lost money over twelve months ({{low}} to {{high}}, by source), published on {{published}}.',
    saysNone: 'About {{value}} of the companies had no or negative earnings, published on {{published}}.',
    saysNoneRange:
      'About {{value}} of the companies had no or negative earnings ({{low}} to {{high}}, by source), published on {{published}}.',
  },
  'breakout-failed': {
    title: 'Breakout level',
    describe: 'Whether the index fell back below the level it had broken.',
    explain:
      'Watch: the breakout failed, or held and was lost. Active: the index also closed below its level, within {{sessions}} sessions of that.',
    source: 'Russell 2000 index, daily closes',
    says: 'The index stands {{distance}} the level of {{level}} that it broke on {{date}}.',
    saysNever: 'There has been no breakout yet.',
    saysFell:
      'The index had fallen 5% below the level of {{level}} that it broke on {{date}}; it now stands {{distance}} it.',
    saysLetGo:
      'The breakout of {{date}} failed and no longer counts; the index stands {{distance}} its level of {{level}}.',
  },
  overextended: {
    title: 'Stretch above trend',
    describe: 'How rare today’s distance from the 200-day average is.',
    explain:
      'The share of all sessions that stood as far above the average or less. Watch from {{watch}}, active from {{active}}.',
    source: 'Russell 2000 index, daily closes',
    says: 'The index stands {{distance}} its 200-day average; on {{value}} of all sessions it stood there or lower.',
  },
  volatility: {
    title: 'Volatility',
    describe: 'How much movement option prices expect.',
    explain: 'Watch: VIX above {{watch}} times its median of {{closes}} sessions. Active: from {{active}}.',
    source: 'Cboe VIX, daily closes',
    says: 'The VIX closed at {{value}}; its median of 63 sessions is {{median}}.',
  },
  'credit-stress': {
    title: 'Credit spread',
    describe: 'What risky companies pay over Treasuries, against three months before.',
    explain: 'Watch: {{watch}} points more than {{sessions}} sessions before. Active: {{active}} more.',
    source: 'ICE BofA US High Yield spread, from FRED on your own request: it may not be shipped',
    saysMore: 'The high-yield spread is {{spread}}, {{value}} more than 63 sessions before.',
    saysLess: 'The high-yield spread is {{spread}}, {{value}} less than 63 sessions before.',
    saysSame: 'The high-yield spread is {{spread}}, as 63 sessions before.',
  },
  'moving-apart': {
    title: 'Link with Bitcoin',
    describe: 'Whether Bitcoin and small caps still move together from day to day.',
    explain: 'Correlation of daily returns over {{returns}} sessions. Watch below {{watch}}, active below {{active}}.',
    source: 'Russell 2000 index and Bitcoin, daily closes',
    says: 'The daily returns of Bitcoin and the index over 126 sessions have a correlation of {{value}}.',
  },
  'bitcoin-diverges': {
    title: 'Bitcoin’s gap to its high',
    describe: 'Whether Bitcoin has fallen while small caps stand high.',
    explain:
      'Watch: the index is within {{near}} of its record and Bitcoin below its 200-day average. Active: Bitcoin is also {{active}} or more below its highest close of the past year.',
    source: 'Russell 2000 index and Bitcoin, daily closes',
    says: 'Bitcoin stands {{value}} below its highest close of the past year, {{high}} on {{highDate}}.',
    saysHigh: 'Bitcoin stands at its highest close of the past year, {{high}}.',
    saysNear: 'Bitcoin stands just below its highest close of the past year, {{high}} on {{highDate}}.',
  },
  'liquidity-shrinking': {
    title: 'Liquidity in 91 days',
    describe: 'Whether dollar liquidity is less than three months before.',
    explain: 'Watch: more than {{watch}} less over 91 days. Active: {{active}} less or more.',
    source: 'Federal Reserve: WALCL, WTREGEN, RRPONTSYD, as revised to this day',
  },
  'value-lags': {
    title: 'Value stocks’ lag',
    describe: 'Whether the index is near its record while its cheaper half is not.',
    explain:
      'With the index within {{near}} of its record. Watch: value stocks {{watch}} below theirs. Active: {{active}}.',
    source: 'Russell 2000 index and Russell 2000 Value (IWN), daily closes',
    says: 'Small-cap value stands {{value}} below its record of {{record}} ({{recordDate}}).',
    saysRecord: 'Small-cap value stands at its record.',
    saysNear: 'Small-cap value stands just below its record of {{record}} ({{recordDate}}).',
  },
  level: {
    active: 'active',
    watch: 'watch',
    clear: 'clear',
    stale: 'stale',
    missing: 'no data',
    off: 'off',
  },
  onlyNearAndBelow:
    '{{says}} This counts only while the index is within {{near}} of its record and Bitcoin below its 200-day average.',
  activeOnlyNear: '{{says}} It is active only while the index is within {{near}} of its record.',
  onlyNear: '{{says}} This counts only while the index is within {{near}} of its record.',
  newSince: 'Active since {{date}}.',
  asOf: 'As of {{date}}: {{says}} Too old to be judged today.',
  missing: 'No data, so it is not judged.',
  off: 'Switched off: it is not watched.',
  summary: {
    active_one: '{{n}} warning active',
    active_other: '{{n}} warnings active',
    watch_one: '{{n}} on watch',
    watch_other: '{{n}} on watch',
    none: 'No warning is active',
  },
} as const;
