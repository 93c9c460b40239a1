/** The ledger: what was claimed, what the data say (a lead for the verdict, then the figures), and how it was checked. */
export const claims = {
  verdict: { holds: 'holds', partly: 'partly', fails: 'fails', 'cannot-check': 'can’t be checked' },
  later: 'Said in {{when}}, later than the day read.',
  none: 'no day',
  answer: { yes: 'yes', no: 'no', unknown: 'no other source gives a figure' },
  case: '{{value}} ({{day}})',

  'value-ath': {
    claimed: 'The Russell 2000 Value spiked to a new all-time high; the past guarantees nothing.',
    holds: 'It did; record closes in January 2026: {{records}}.',
    partly: 'Nearly: no record close in January 2026, but at most 1% was missing.',
    fails: 'No record close in January 2026, and more than 1% was missing.',
    found:
      'Its highest close that month was {{highest}} on {{highestDay}}, {{against}} from the record of {{before}} set on {{beforeDay}}; from there to {{to}} it moved {{since}}.',
    how: 'Closes of the ETF IWN, without dividends: those of January 2026 against the highest before.',
    needs: 'Needed: closes of IWN for a year before 2026 and to the end of January.',
  },
  'breakout-risk-on': {
    claimed: 'Breaking long-term resistance is a classic risk-on signal.',
    holds: 'The signal was there, and small caps, Bitcoin and Ether all rose since.',
    partly: 'The signal was there, but not all three rose since.',
    fails: 'Either the signal was not there, or none of the three rose since.',
    found:
      'On {{from}} the breakout read “{{stage}}” and the risk-on signal “{{state}}”; to {{to}} the index moved {{index}}, Bitcoin {{bitcoin}} and Ether {{ether}}.',
    how: 'Stage and state in the middle of January 2026, and closes from then to the day read.',
    needs: 'Needed: closes of the index, Bitcoin and Ether for 30 days after mid-January 2026.',
  },
  'flip-2020': {
    claimed: 'After resistance became support in late 2020 Bitcoin rose about 380%; elsewhere, over 390%.',
    holds: 'That much could be had from the day the level was known to hold.',
    partly:
      'From the breakout Bitcoin did rise a lot; from the day the level was known to hold, not as much as claimed.',
    fails: 'Neither from the breakout nor from the day the level was known to hold was there such a rise.',
    found:
      'From the breakout of {{breakout}} its highest close was {{breakout180}} within 180 days and {{breakout365}} within 365; from {{held}}, when the level held, {{held180}} and {{held365}}. For 380% by {{peak}} the last day to start was {{start380}}, for 390% {{start390}}.',
    how: 'Bitcoin’s close on the day of the breakout, and on the day it was held, against the highest close that followed.',
    needs: 'Needed: a breakout of late 2020 that held, and Bitcoin’s closes for a year after it.',
  },
  'liquidity-ahead': {
    claimed: 'Today’s structure differs: positioning ahead of a liquidity expansion.',
    holds: 'Liquidity did expand afterwards.',
    partly: 'Liquidity expanded for a time, not throughout.',
    fails: 'Liquidity did not expand afterwards.',
    found:
      'From {{before}} on {{from}} net dollar liquidity moved {{after91}} in 91 days and {{after182}} in 182; Bitcoin moved {{bitcoin182}} in the same 182 days.',
    how: 'Fed assets less the Treasury’s account less reverse repos, from mid-January 2026; 1% counts as an expansion.',
    needs: 'Needed: WALCL, WTREGEN and RRPONTSYD for 182 days after mid-January 2026.',
  },
  'three-highs': {
    claimed: 'Three times the index made new highs, and Bitcoin then rallied.',
    holds: 'Bitcoin was higher a year after every breakout that held.',
    partly: 'Bitcoin was higher a year after most breakouts that held, not after all.',
    fails: 'Bitcoin was not higher a year after most breakouts that held.',
    found:
      'From the day each held: {{cases}}, so {{up}} of {{n}} up, median {{median}}, and {{open}} not yet a year old; from any day {{base}}, and {{basePositive}} up. From all {{allN}} breakouts, failed ones included: {{allUp}} up, median {{allMedian}}.',
    how: 'Bitcoin 365 days after each breakout that held before 2026, from the day it held; few cases, and before 2013 a thin market.',
    needs: 'Needed: at least three breakouts that held, and Bitcoin’s closes for a year after each.',
  },
  'ether-follows': {
    claimed: 'The index’s last all-time high pointed to a rise in Ethereum.',
    holds: 'Ether rose more often than it fell, and did better than on other days.',
    partly: 'Ether either rose more often than it fell or did better than on other days, not both.',
    fails: 'Ether neither rose more often than it fell nor did better than on other days.',
    found: '90 days after each: {{cases}}, so {{up}} of {{n}} up, median {{median}}; from any day {{base}}.',
    how: 'Ether 90 days after every breakout since 2016, failed ones included.',
    needs: 'Needed: at least three breakouts since 2016 with Ether’s closes 90 days later.',
  },
  'altcoins-follow': {
    claimed: 'The altcoin cap without BTC and ETH rises when IWM passes its former peaks, as in 2017 and 2021.',
    holds: 'It rose after both breakouts named, and after most others.',
    partly: 'Either only the breakouts named were followed by a rise, or only most of the others.',
    fails: 'It rose neither after both breakouts named nor after most others.',
    found:
      'A year after the breakouts of 2016 and 2020 it stood {{after2016}} and {{after2020}}. 90 days after all of them: {{cases}}, so {{up}} of {{n}} up, median {{median}}.',
    how: 'The altcoin index without stablecoins after every breakout it covers, failed ones included.',
    needs: 'Needed: the altcoin index after at least three breakouts, those of 2016 and 2020 among them.',
  },
  outflows: {
    claimed: 'Small-cap ETFs lost about $19.5bn in 2025 while the index rose, unlike in earlier rallies.',
    holds: 'IWM lost money in 2025 while the index rose, and took money in before every earlier breakout.',
    partly: 'IWM lost money in 2025 while the index rose, but so it had before some earlier breakouts.',
    fails: 'It was not so that IWM lost money in 2025 while the index rose.',
    found:
      'Flow in 2025 {{flow}}, the index {{index}}. Flows over the 252 days before earlier breakouts: {{cases}}, so {{withOutflow}} of {{n}} with outflows.',
    how: 'Shares outstanding of IWM times its value. IWM is one fund of the category, so the $19.5bn of all can’t be checked.',
    needs: 'Needed: IWM’s flows for all of 2025 and before at least three earlier breakouts.',
  },
  'forty-percent': {
    claimed:
      'About 40% of the index’s companies lost money over 12 months to the third quarter of 2025, near a record and double 2007.',
    holds: 'Others put it at about 40%, near the highest figure before and double that of 2007.',
    partly: 'Others put it at about 40%, but not all the rest is borne out.',
    fails: 'Others do not put it at about 40%.',
    found:
      'In the second half of 2025: {{share}} ({{sources}}); the highest before, {{highest}} for {{highestDay}}. Double 2007: {{double}}. Sources differ: from {{low}} to {{high}} for {{apartDay}}.',
    how: 'Published shares of other sources, each with its date and its own definition of a loss.',
    needs: 'Needed: a share for the second half of 2025 and an earlier one, published by others.',
  },
  timing: {
    claimed: 'Both rise with liquidity and appetite; timing matters more than correlation.',
    holds: 'Shifted in time they fit clearly better, by much the same shift in both halves.',
    partly: 'They move together, but no shift in time fits clearly better.',
    fails: 'They neither move together nor fit clearly better when shifted.',
    found:
      'Monthly returns from {{from}} to {{to}}: correlation {{atZero}} at the same time, at best {{best}} with Bitcoin shifted by {{lag}} sessions ({{earlier}} and {{later}} in the halves). Daily returns of the last 126 sessions: {{daily}}.',
    how: 'Correlations at shifts of up to 60 sessions over 1,260, and in each half.',
    needs: 'Needed: five years of closes of the index and Bitcoin up to the day read.',
  },
} as const;
