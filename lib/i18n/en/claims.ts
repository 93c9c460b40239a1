/** The ledger: what was claimed, what the data say (a lead for the verdict, then the figures), and how it was checked. */
export const claims = {
  verdict: { holds: 'holds', partly: 'partly', fails: 'fails', 'cannot-check': 'can’t be checked' },
  later: 'Said in {{when}}, later than the day read.',
  lacks: { cases: 'Too few cases to tell.', opinion: 'An opinion, which figures can’t decide; this can be measured.' },
  none: 'no day',
  answer: { yes: 'yes', no: 'no', unknown: 'not checked, for no other source gives a figure' },
  case: '{{value}} ({{day}})',
  waited_one: '{{n}} day ({{day}})',
  waited_other: '{{n}} days ({{day}})',
  waitsStill: 'none yet ({{day}})',
  flow: '{{flow}}, {{percent}} ({{day}})',

  'value-ath': {
    claimed: 'The Russell 2000 Value spiked to a new all-time high; the past guarantees nothing.',
    holds: 'It did; record closes in January 2026: {{records}}.',
    partly: { nearly: 'Nearly: no record close in January 2026, but at most 1% was missing.' },
    fails: 'No record close in January 2026, and more than 1% was missing.',
    found:
      'Its highest close that month was {{highest}} on {{highestDay}}, {{against}} from the record of {{before}} set on {{beforeDay}}; from there to {{to}} it moved {{since}}.',
    how: 'Closes of the ETF IWN, without dividends: those of January 2026 against the highest before; within 1% of it is nearly.',
    needs: 'Needed: closes of IWN for a year before 2026 and to the end of January.',
  },
  'breakout-risk-on': {
    claimed: 'Breaking long-term resistance is a classic risk-on signal.',
    holds: 'The breakout and the risk-on state were there, and small caps, Bitcoin and Ether all rose.',
    partly: {
      'some-rose': 'The breakout and the risk-on state were there, but not all three rose.',
      'all-rose': 'The breakout was there and all three rose, but the state was not high.',
      breakout: 'The breakout was there, but the state was not high and not all three rose.',
    },
    fails: 'Either there was no standing breakout, or none of the three rose.',
    found:
      'On {{from}} the breakout read “{{stage}}” and the Russell 2000 risk-on signal “{{state}}”; over the next {{days}} days the index moved {{index}}, Bitcoin {{bitcoin}} and Ether {{ether}}.',
    how: 'Stage (fresh or held) and state (high or fairly high) on 16 January 2026, and the closes 90 and 365 days later: the later one that is over decides.',
    needs: 'Needed: closes of the index, Bitcoin and Ether for 90 days after 16 January 2026.',
  },
  'flip-2020': {
    claimed: 'After resistance became support in late 2020 Bitcoin rose about 380%; elsewhere, over 390%.',
    holds: 'That much could be had from the day the level was known to hold.',
    partly: {
      breakout:
        'From the breakout Bitcoin did rise a lot; from the day the level was known to hold, not as much as claimed.',
    },
    fails: 'Neither from the breakout nor from the day the level was known to hold was there such a rise.',
    found:
      'From the breakout of {{breakout}} its highest close was {{breakout180}} within 180 days and {{breakout365}} within 365; from {{held}}, when the level held, {{held180}} and {{held365}}. For 380% by {{peak}} the last day to start was {{start380}}, for 390% {{start390}}.',
    how: 'Bitcoin’s close on the day of the breakout, and on the day it was held, against the highest close within a year. “About” allows a tenth less than 380%; half of it from the breakout is still a large rise.',
    needs: 'Needed: a breakout of late 2020 that held, and Bitcoin’s closes for a year after it.',
  },
  'liquidity-ahead': {
    claimed: 'Today’s structure differs: positioning ahead of a liquidity expansion.',
    holds: 'Liquidity did expand afterwards, whichever day it was said.',
    partly: {
      soon: 'Liquidity expanded in the first 91 days, not over all 182.',
      later: 'Liquidity expanded over 182 days, not in the first 91.',
      depends: 'It depends on the day it was said, which is not known exactly.',
    },
    fails: 'Liquidity did not expand afterwards, whichever day it was said.',
    found:
      'Net dollar liquidity moved {{firstSoon}} in 91 days and {{firstLater}} in 182, counted from {{from}}; counted from {{to}}, {{lastSoon}} and {{lastLater}}.',
    how: 'Fed assets less the Treasury’s account less reverse repos, from each session of 2 to 16 January 2026; 1% counts as an expansion.',
    needs: 'Needed: WALCL, WTREGEN and RRPONTSYD for 182 days after 16 January 2026.',
  },
  'three-highs': {
    claimed: 'Three times the index made new highs, and Bitcoin then rallied.',
    holds: 'Bitcoin set a record soon after most of its breakouts, and did better a year later than after any day.',
    partly: {
      records:
        'Bitcoin set a record soon after most breakouts, but a year later it had not done better than after any day.',
      year: 'A year later Bitcoin had done better than after any day, but a record came soon after too few breakouts.',
    },
    fails:
      'A record came soon after too few breakouts, and a year later Bitcoin had not done better than after any day.',
    found:
      'Days to Bitcoin’s next record close: {{waits}}, so within 180 days after {{soon}} of {{of}}. A year after each: {{cases}}, so {{up}} of {{n}} up, median {{median}}; after any day {{base}}, and {{basePositive}} up. The deepest fall within those years was {{deepest}}; from the day a breakout held, the median of {{heldN}} was {{heldMedian}}.',
    how: 'Every breakout before 2026, those that failed included: a record close of Bitcoin within 180 days after two thirds of them, and its 365 days against those after any day. Before 2013 its market was thin.',
    needs: 'Needed: breakouts before 2026 with Bitcoin’s closes for a year after each.',
  },
  'ether-follows': {
    claimed: 'The index’s last all-time high pointed to a rise in Ethereum.',
    holds: 'Ether rose more often than it fell, and did better than after any day.',
    partly: {
      up: 'Ether rose more often than it fell, but did no better than after any day.',
      better: 'Ether did better than after any day, but did not rise more often than it fell.',
    },
    fails: 'Ether neither rose more often than it fell nor did better than after any day.',
    found: '90 days after each: {{cases}}, so {{up}} of {{n}} up, median {{median}}; after any day {{base}}.',
    how: 'Ether 90 days after every breakout since 2016, those that failed included; fewer than five are too few.',
    needs: 'Needed: breakouts since 2016 with Ether’s closes 90 days later.',
  },
  'altcoins-follow': {
    claimed: 'The altcoin cap without BTC and ETH rises when IWM passes its former peaks, as in 2017 and 2021.',
    holds: 'It rose after both breakouts named, and after most others.',
    partly: {
      named: 'It rose after both breakouts named, but not after most of them all.',
      most: 'It rose after most breakouts, but not after both that were named.',
    },
    fails: 'It rose neither after both breakouts named nor after most others.',
    found:
      'A year after the breakouts of 2016 and 2020 it stood {{after2016}} and {{after2020}}. 90 days after all of them: {{cases}}, so {{up}} of {{n}} up, median {{median}}.',
    how: 'The market value of altcoins without stablecoins after every breakout it covers, those that failed included; fewer than five are too few. It is a market value: new coins count as gains.',
    needs: 'Needed: the altcoins’ market value after breakouts, those of 2016 and 2020 among them.',
  },
  outflows: {
    claimed: 'Small-cap ETFs lost about $19.5bn in 2025 while the index rose, unlike in earlier rallies.',
    holds: 'Money left IWM in 2025 while the index rose, as it had before no earlier breakout.',
    partly: {
      'before-too': 'Money left IWM in 2025 while the index rose; but so it had before some earlier breakouts.',
    },
    fails: 'It was not so that money left IWM in 2025 while the index rose.',
    found:
      'Flow in 2025 {{flow}} ({{percent}} of what the fund held), the index {{index}}. Over the 252 days before earlier breakouts: {{cases}}, so {{withOutflow}} of {{n}} with outflows.',
    how: 'The fund’s own figures, not closes: shares outstanding of IWM times its value. An outflow counts from 1% of what the fund held. IWM is one fund of the category, so the $19.5bn of all can’t be checked.',
    needs: 'Needed: IWM’s flows for all of 2025 and before at least three earlier breakouts.',
  },
  'forty-percent': {
    claimed:
      'About 40% of the index’s companies lost money over 12 months to the third quarter of 2025, near a record and double 2007.',
    holds: 'Others put it at about 40%, near the highest figure before; nobody’s figure speaks against double 2007.',
    partly: {
      'not-double': 'Others put it at about 40%, near the highest figure before; but that is not double 2007.',
      'not-near': 'Others put it at about 40%, double 2007; but that is not near the highest figure before.',
      share: 'Others put it at about 40%; but that is not near the highest figure before.',
    },
    fails: 'Others do not put it at about 40%.',
    found:
      'In the second half of 2025: {{share}} ({{sources}}); the highest before, {{highest}} for {{highestDay}}. Double 2007: {{double}}. Sources differ: from {{low}} to {{high}} for {{apartDay}}.',
    how: 'Published shares of other sources, not closes; each has its date and its own definition, some “no or negative earnings”. “About” and “near” allow 5 percentage points; “double” is 1.8 times.',
    needs: 'Needed: a share for the second half of 2025 and an earlier one, published by others.',
  },
  timing: {
    claimed: 'Both rise with liquidity and appetite; timing matters more than correlation.',
    found:
      'Over 91 days to each month-end since 2014 the index moved with net liquidity at a correlation of {{index}}, Bitcoin at {{bitcoin}}. Monthly returns of both from {{from}} to {{to}}: {{atZero}} at the same time, at best {{best}} with Bitcoin shifted by {{lag}} sessions ({{earlier}} and {{later}} in the halves). Daily returns of the last 126 sessions: {{daily}}.',
    how: 'Correlations: 91-day changes with those of net liquidity; shifts of up to 60 sessions over 1,260, and in each half.',
    needs: 'Needed: five years of closes of the index and Bitcoin up to the day read.',
  },
  coincided: {
    claimed: 'Strength in small caps often coincided with upward periods of Bitcoin and altcoins.',
    holds: 'In strong months of the index both rose clearly more often than in others.',
    partly: {
      bitcoin: 'In strong months of the index Bitcoin rose clearly more often than in others, altcoins did not.',
      altcoins: 'In strong months of the index altcoins rose clearly more often than in others, Bitcoin did not.',
    },
    fails: 'In strong months of the index neither rose clearly more often than in others.',
    found:
      'Bitcoin rose in {{bitcoin}} of {{n}} strong months and in {{bitcoinOther}} of the others; altcoins in {{altcoins}} of {{altcoinN}}, and in {{altcoinsOther}} of the others.',
    how: 'Calendar months since 2013 that are over, from first to last close; strong: the index up 3% or more. Clearly: at least 10 percentage points. Altcoins are a market value: new coins count as gains.',
    needs: 'Needed: closes of the index, Bitcoin and altcoins for some months since 2013.',
  },
  'before-rallies': {
    claimed: 'Such rises of small caps typically came before major crypto rallies.',
    holds: 'A rally followed at least two thirds of the breakouts, more than after any day.',
    partly: { above: 'A rally followed more often than after any day, but fewer than two thirds of the breakouts.' },
    fails: 'A rally did not follow more often than after any day.',
    found:
      'Bitcoin’s highest close within 180 days: {{cases}}, so a rally after {{rallied}} of {{n}}; after any day since {{from}}, in {{any}} of all cases.',
    how: 'Breakouts since 2013; a rally is a close 50% or more above the start within 180 days.',
    needs: 'Needed: breakouts since 2013 with Bitcoin’s closes for 180 days after each.',
  },
  'no-bear-market': {
    claimed: 'A Bitcoin bear market never began while small caps made new highs.',
    holds: 'The index set no record while any of them went on.',
    fails: 'The index did set records while Bitcoin fell.',
    found:
      'Record closes of Bitcoin that were followed by a fall of 50% or more, with the records the index set meanwhile: {{cases}}; so against the claim {{against}} of {{n}}.',
    how: 'Bitcoin’s record closes since 2013 that were followed by a halving before the next record; records of the index in the 365 days after each, up to Bitcoin’s lowest close.',
    needs: 'Needed: closes of Bitcoin since 2013.',
  },
} as const;
