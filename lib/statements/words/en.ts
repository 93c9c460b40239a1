/** English, as agencies, papers and crypto sites write it. */

import type { Words } from './words.ts';

export const EN: Words = {
  decimal: '.',
  units: [
    'k|\\s?thousand',
    'm|bn?|tn?|mln|\\s?(?:m|b|tr)illion',
    '%|per ?cent|pct|pc',
    'basis points?|bps',
    'points?|pts',
    'dollars|usd',
  ],
  ordinal: 'st|nd|rd|th',
  endings: [
    [/(?:ies|ied|ying)$/, 'y'],
    [/(.)(?:\1ed|\1ing)$/, '$1'],
    [/(?:ed|ing)$/, 'e'],
    [/(?:e?d|ing|s)$/, ''],
    [/es$/, ''],
  ],
  adverb: /^..{2,}ly$/,
  past: /ed$/,
  abbreviations:
    /^(?:u\.[sk]|e\.u|inc|corp|co|ltd|llc|[jsmd]rs?|ms|st|vs|no|jan|feb|mar|apr|ju[nl]|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun|approx|[ap]\.m|i\.e|e\.g)$/,
  silent:
    / (?:could|would|should|might|may|will|can|cannot|shall|must|\S+n't|\S+'ll|(?:expect|forecast|predict|target|anticipat|potential|possib|eventual|assum|touch|typical|historical|annuali|compound|seasonal|hour)\S*|project(?:s|ed|ions?)|(?<!an )estimate[sd]?|(?:un)?likely|poised|outlook|goal|upside|downside|seen (?:at|reaching)|plans to|needs? to|ha(?:s|ve) to|imminent|next (?:week|month|quarter|year)|look(?:s|ing) to|wants to|hop(?:es|ing) to|aim(?:s|ing)?|in line for|the way to|its way to|if|unless|whether|were to|in case|suppose|provided that|otherwise|not|never|neither|nor|no longer|fail(?:s|ed|ing)? to|rather than|instead of|without|none|nothing|hardly|intra ?day|briefly|mid ?day|noon|lunchtime|as (?:high|low|much|little) as|at one point|at its (?:peak|low)|session (?:high|low)s?|(?:high|low) of the day|day (?:high|low)|pre ?market|overnight|early (?:trading|gains|losses)|morning|afternoon|evening|midnight|[ap]\.?m|e[sd]?t|utc|gmt|\d+hr?s?|minutes?|(?:near|at) the open|opening (?:bell|price)|earlier (?:today|in the (?:day|session))|last (?:up|down)|candles?|(?:high|low) price|momentarily|at th(?:e|is) time(?! of)|(?<!industrial )averag(?:es?|ed|ing)|median|annually|per (?:year|annum)|usually|tend(?:s|ed)? to|return(?:s|ed|ing)?|dividends?|yielded) /u,
  tags: {
    '': `
      the, a, an, its, their, this, it, another, key, psychological, important, crucial, critical, significant, milestone,
      right, also, again, still, then, too, even, just, now, so|thus far, alone, already, as well, however,
      meanwhile, elsewhere, overall, once more, back, further, additional, extra, full, whole, own, second, third, fourth,
      fifth, only, smallcap, centric, broader, broad, u.s, us, as of, american, world, leading, flagship, token, coin,
      small|smaller _|cap|caps|company|companies|capitalization|stock _|stocks|companies|firms|shares, shares,
      cryptocurrency, crypto, digital, asset, at-_|as-of|_ press time, at-_|the time of writing|publication, last,
      volatile, shortened, choppy, sharp, big, strong, solid, modest, slight, huge, massive, steep, net, daily, session,
      fresh, new, latest, on a closing basis, in percentage terms, continue, continued`,
    b: 'is, are, was, were, be, been, being, remain, stay',
    h: 'has, have, had, having',
    u: `
      up, higher, rise, rose, risen, gain, climb, jump, surge, advance, add, pick|picked|picking|put|tacked up|on, soar,
      rally, spike, pop, leap, leapt, vault, grow, grew, grown, growth, increase, appreciate, appreciation, rebound,
      bounce, recover, strengthen, improve, moved up|higher, roar, rocket, skyrocket, zoom, firm, uptick, upswing, swell,
      balloon, explode, blast, launch`,
    v: `
      down, lower, off, fall, fell, fallen, decline, drop, lose, lost, loss, losses, slide, slid, slip, sink, sank, sunk,
      tumble, plunge, dip, shed, give|gave|given|giving up|back, plummet, retreat, pull|pulled|pulling back, pullback,
      ease, weaken, decrease, depreciate, depreciation, crash, collapse, dive, dove, nosedive, skid, swoon, crater,
      slump, contract, shrank, stumble, sag, moved lower, retrace, selloff, sell|sold off, correction, correct,
      downturn, bled`,
    c: `
      close, end, finish, settle, closed out|trading, ended|closed|finished the day|session, wrapped up, conclude`,
    t: `
      move, trade, changed|changing|changes hands, priced, valued, worth, stood, stand, sit, sat, hover, quoted, bought,
      fetch, currently`,
    g: `
      post, saw, see, seen, log, notch, score, register, witness, experience, enjoy, faced, suffer, show, managed,
      deliver, book, made, make, marked, marking, recorded, recording, endured, tick, edge, inch, creep, crept, nudge,
      shot, march, head, drift, turn, went, gone, ran, come, came, power`,
    r: 'hit, reach, set, struck, clinch',
    q: 'sent, send, push, lift, drove, driving, pull, drag, knock, took, taking, brought, leave, left',
    T: 'to',
    '@': 'at, @',
    F: 'for',
    y: 'by',
    o: 'of',
    i: 'in, during, throughout, in|for|during the _|full month of, over the course of',
    n: 'on',
    w: 'with',
    m: 'from',
    s: 'since',
    l: 'than',
    e: 'compared _|with|to, versus, vs, against, relative to',
    a: 'or, represent, reflect, equivalent|equal to',
    '&': 'and, but, yet',
    j: `
      as, while, whereas, although, though, when, after, because, amid, despite, even as|though|after|if, where,
      following, ahead of, thanks|due to, driven|helped|led by, once, like, including, excluding, except, besides, among,
      so, whose, alongside, together`,
    k: 'which, that, who',
    '>': 'above, past, beyond, through',
    '<': 'below, beneath',
    A: 'over',
    B: 'under',
    X: `
      topped, topping, tops, surpass, exceed, cross, broke|breaking|broken|break|blew|smashed _|through|past, cleared,
      eclipse, reclaim, breach`,
    '+': `
      more than, at least, greater than, upward|upwards of, in excess of, just|well|slightly|a-little over|more-than`,
    '-': 'less than, at most, fewer than, up to',
    '~': 'about, around, roughly, some, close to, approximately, an estimated, circa, c, ~, approx, or so, near',
    '=': 'nearly, almost, just under|below, just shy of, slightly|a-little under|less-than',
    R: 'record, all time _|high, ath, record high|setting|breaking, historic, first record',
    '^': 'high, peak, level, territory, top, mark, threshold, barrier',
    z: 'outperform, outpace, beat, outstrip, bested, trounce, outrunning',
    Z: 'lag, trail, underperform, lagged|trailed|fell behind',
    5: 's&p 500 _|index, s&p500, standard &|and poor 500',
    O: 'dow _|jones, dow jones industrial average, nasdaq _|composite|100, s&p, gold, oil, yield, altcoin',
    I: 'index, indices, price, price|value|index|small-caps of, benchmark, measure, barometer, gauge, spot price',
    L: 'in value|price, value',
    f: 'etf, exchange traded fund, fund, trust',
    2: 'double',
    3: 'triple',
    4: 'quadruple',
    0: 'halve',
    '!': `
      best, worst, biggest, largest, highest, lowest, longest, strongest, weakest, steepest, sharpest, fastest, smallest,
      first, most, fewest, greatest, deepest, unseen, consecutive, straight, straight|consecutive day|session,
      day in a row, on pace|track|course, set|bound|heading|headed for|to`,
    K: 'early, mid, late, later in, beginning|start|end|middle of, first|second half of',
    C: `
      one, two, three, four, five, six, seven, eight, nine, ten, several, few, couple, many, day, week, month, quarter,
      year, decade, weekend, _|first|second half, spring, summer, autumn, winter, inception`,
    D: 'today|on-the-day|for-the-day|on-the-session|for-the-session, yesterday',
    '?': `
      previous, prior, earlier, percentage point|points, last sunday|monday|tuesday|wednesday|thursday|friday|saturday,
      before, until, till, between, in total|all, altogether, combined, peaked, annual, terms,
      the week|month|quarter|year after|before|of|following|since|when, per, each, every, ever, low, recent, had been,
      half of`,
    x: 'supply, double digit, triple digit',
  },
  periods: {
    week: `
      this|the|its|trading week, so|thus far this week, week to date, wtd, weekly,
      a|the volatile|choppy|turbulent|rough|tough|strong|wild|shortened|holiday-shortened week,
      since the start|beginning of the week`,
    'last-week': 'last week, the week before',
    'past-week': `
      past week, past|last 7|seven days, 7|seven day|days, in|over a|the-last week, from a week ago|earlier,
      week over|on week`,
    month:
      'this|the month, so|thus far this month, month to date, mtd, monthly, since the start|beginning of the month',
    'last-month': 'last month',
    'past-month': `
      past month, past|last 30|thirty days, 30 day|days, in|over a|one|the-last month, from a month ago|earlier,
      month over|on month`,
    quarter: `
      this|the quarter, so|thus far this quarter, quarter to date, qtd, quarterly,
      since the start|beginning of the quarter`,
    'last-quarter': 'last quarter',
    year: `
      this _|calendar year, on|for the year, so|thus far this year, year to date, ytd,
      since|from the start|beginning|turn of the year, since _|the new year, since the year began,
      ended|ending|finished|finishing|closed|closing _|out the year`,
    'last-year': 'last year',
    'past-year': `
      past year, past|last 12|twelve months, past|last 365 days, 12 month, one|1 year, in|over a|one|the-last year,
      from a year ago|earlier, since a year ago, compared with|to a year ago, year over|on year,
      since this time last year`,
  },
  months:
    'January|Jan, February|Feb, March|Mar, April|Apr, May, June|Jun, July|Jul, August|Aug, September|Sep|Sept, October|Oct, November|Nov, December|Dec',
  weekdays: 'Sunday|Sun, Monday|Mon, Tuesday|Tue|Tues, Wednesday|Wed, Thursday|Thu|Thurs, Friday|Fri, Saturday|Sat',
  quarters:
    'q1|first-quarter|1st-quarter, q2|second-quarter|2nd-quarter, q3|third-quarter|3rd-quarter, q4|fourth-quarter|final-quarter|4th-quarter',
};
