/** English, as agencies, papers and crypto sites write it. */

import type { Words } from './words.ts';

export const EN: Words = {
  decimal: '.',
  adverbEnding: 'ly',
  genitives: ["'s", "'"],
  abbreviations:
    'u.s, u.k, e.u, inc, corp, co, ltd, llc, jr, sr, mr, mrs, ms, dr, st, vs, no, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, approx, est, p.m, a.m, i.e, e.g',
  tags: {
    det: 'the, a, an, its, their, this, it, another, some of its, some of the',
    filler: `
      key, psychological, psychologically, important, crucial, critical, significant, milestone, barrier, threshold,
      right, also, again, still, then, too, even, just, now, so far, thus far, alone, already, only, as well, however,
      meanwhile, elsewhere, overall, instead, once more, back, further, additional, extra, full, whole, entire, total,
      combined, cumulative, own, second, third, fourth, fifth, small cap, smaller cap, smallcap, small caps, small
      company, small capitalization, small stock, smaller, smaller company, smallercompany, small, companies, company,
      firms, stocks, stock, shares, capitalization, stocks of, cap centric, caps, centric, broader, broad, gauge,
      closely watched, domestically focused, u.s, us, as of, at press time, as of press time, at time of writing, at the time of writing, at time of publication, press time, last, american, wall street, market, world, leading, flagship,
      largest cryptocurrency, token, coin, cryptocurrency, crypto, digital, asset, volatile, sharp, big, strong,
      solid, modest, slight, slim, hefty, massive, huge, impressive, healthy, mild, steep, robust, stellar, whopping,
      cool, remarkable, tremendous, notable, respectable, tidy, dramatic, decent, net, daily, session, sessions,
      straight day, straight session, straight week, straight month, consecutive day, consecutive session, consecutive
      week, consecutive month, day in a row, week in a row, month in a row, for the second straight day, winning
      streak, losing streak, posted, posting, saw, seeing, seen, recorded, recording, logged, logging, notched,
      notching, scored, scoring, registered, registering, witnessed, witnessing, experienced, experiencing, enjoyed,
      enjoying, faced, suffered, suffering, showed, showing, managed, delivered, delivering, booked, booking, made,
      making, marked, marking, hard, fresh, new, brand new, latest, on a closing basis, in percentage terms,
      sharply, the most`,
    be: 'is, are, was, were, been, being, be, remains, remained, remaining, remans, stays, stayed',
    have: 'has, have, had, having',
    up: `
      up, higher, rose, risen, rising, rise, gained, gain, gaining, climbed, climb, climbing, jumped, jump, jumping,
      surged, surge, surging, advanced, advance, advancing, added, adding, picked up, picking up, soared, soar,
      soaring, rallied, rally, rallying, spiked, spike, spiking, popped, pop, popping, leapt, leaped, leap, leaping,
      vaulted, vaulting, grew, grown, growing, growth, increased, increase, increasing, appreciated, appreciation,
      appreciating, rebounded, rebound, rebounding, bounced, bounce, bouncing, recovered, strengthened, strengthening,
      improved, improving, ticked up, ticking up, ticked higher, edged up, edging up, edged higher, inched up, inched
      higher, nudged up, crept up, crept higher, moved up, moved higher, moving higher, went up, gone up, shot up,
      shot higher, ran up, powered, powered up, powered higher, roared, roaring, rocketed, skyrocketed, zoomed, put
      on, tacked on, tacking on, turned higher, pushed higher, pushed up, firmed, put in a gain, gains, uptick,
      upswing, run up, runup, climbed up, marched up, marched higher, swelled, ballooned, exploded, exploding,
      appreciates, blasted, launched, mounted, in the green, positive`,
    down: `
      down, lower, off, fell, fallen, falling, fall, declined, decline, declining, dropped, drop, dropping, lost,
      loss, losing, losses, slid, slide, sliding, slipped, slip, slipping, sank, sunk, sinking, tumbled, tumble,
      tumbling, plunged, plunge, plunging, dipped, dip, dipping, shed, shedding, gave up, given up, giving up, gave
      back, giving back, plummeted, plummet, plummeting, retreated, retreat, retreating, pulled back, pullback,
      pulling back, eased, easing, weakened, weakening, decreased, decrease, decreasing, depreciated, depreciation,
      crashed, crash, crashing, collapsed, collapse, collapsing, dived, dove, dive, diving, nosedived, skidded, skid,
      skidding, swooned, cratered, cratering, slumped, slump, slumping, cut, contracted, shrank, backslid, stumbled,
      stumbling, sagged, sagging, ticked down, ticked lower, edged down, edged lower, inched down, inched lower, crept
      lower, moved lower, went down, gone down, came down, headed lower, drifted lower, turned lower, retraced,
      retracing, reversed, pulled lower, dropped off, fallen off, backed off, backed up, sold off, selloff, sell off,
      correction, corrected, downturn, bled, in the red, negative, given back, trimmed`,
    rises: `
      rises, gains ground, climbs, jumps, surges, advances, adds, picks up, soars, rallies, spikes, pops, leaps,
      grows, increases, rebounds, bounces, ticks up, edges up, edges higher, inches up, rockets, skyrockets, moves
      higher, trades higher, moves up, shoots up`,
    falls: `
      falls, declines, drops, loses, slides, slips, sinks, tumbles, plunges, dips, sheds, gives up, plummets,
      retreats, pulls back, eases, weakens, decreases, crashes, collapses, dives, slumps, edges lower, edges down,
      trades lower, moves lower`,
    close: `
      closed, close, closes, closing, is closing, ended, end, ends, ending, finished, finish, finishes, finishing,
      settled, settle, settles, settling, closed out, ended the day, closed the day, finished the day, ended the
      session, closed the session, finished the session, wrapped up, concluded, closed trading`,
    trade: `
      moved, moves, moving, trades, trade, trading, traded, is trading, was trading, changing hands, changes hands, changed hands, priced,
      valued, worth, was worth, stood, stands, standing, sits, sat, sitting, hovers, hovered, hovering, quoted, price
      was, price is, bought, fetched, fetching, consolidating, currently`,
    reach: `
      hit, hits, hitting, reached, reaches, reaching, set, sets, setting, struck, achieved, marked a, clinched, hit on`,
    to: 'to',
    at: 'at, @',
    for: 'for',
    by: 'by',
    of: 'of',
    in: 'in, during, throughout, in the month of, for the month of, for the full month of, during the month of, over the course of',
    on: 'on',
    with: 'with',
    from: 'from, out of',
    since: 'since',
    than: 'than',
    versus: 'compared, compared with, compared to, versus, vs, against, relative to, respectively',
    or: 'or, representing, reflecting, equivalent to, equal to',
    and: 'and, but, yet',
    subordinate: `
      as, while, whereas, although, though, when, after, before, because, amid, amidst, despite, even as, even though,
      even after, even if, where, until, till, following, prior to, ahead of, between, thanks to, due to, driven by,
      helped by, led by, so that, once, since then, like, including, excluding, except, besides, among, so, for which,
      whose`,
    which: 'which, that, who',
    causing: `
      sent, sending, pushed, pushing, lifted, lifting, drove, driving, pulled, pulling, dragged, dragging, knocked,
      took, taking, brought, helped`,
    above: 'above, past, beyond, through, on top of, north of',
    below: 'below, beneath, south of',
    over: 'over',
    under: 'under',
    tops: `
      topped, topping, surpassed, surpassing, exceeded, exceeding, crossed, crossing, broke, breaking, cleared,
      clearing, eclipsed, eclipsing, reclaimed, reclaiming, breached, breaching, smashed, smashed through, broke
      through, breaking through, broken through, topped out above`,
    more: `
      more than, over a, at least, greater than, upwards of, upward of, in excess of, just over, slightly more than, a
      little more than, slightly over, a little over, well over`,
    less: 'less than, at most, fewer than, up to',
    about: `
      about, around, roughly, some, close to, approximately, an estimated, circa, c., ~, approx, approx., or so,
      nearer to, just about`,
    nearly: `
      nearly, almost, just under, just below, just shy of, slightly less than, a little less than, slightly under, not
      quite`,
    record: `
      record, all time, al time, all time high, ath, record high, record setting, record breaking, historic,
      historical`,
    high: 'high, highs, peak, peaks, level, levels, territory, top, mark',
    beats: `
      outperformed, outperforming, outpaced, outpacing, beat, beats, beating, topped the return of, outperforms,
      outstripped, outstripping, bested, besting, outshone, outgained, outrun, outran, has outperformed, trounced`,
    lags: `
      lagged, lagging, lags, trailed, trailing, trails, underperformed, underperforming, underperforms, lagged behind,
      trailed behind, lagging behind, fell behind`,
    sp500: `
      s&p 500, s&p500, s & p 500, s&p 500 index, s&p 500's, standard & poor's 500, standard and poor's 500, standard &
      poor's 500 index`,
    other: `
      dow, dow jones, dow jones industrial average, nasdaq, nasdaq composite, nasdaq 100, djia, s&p, s&p 600, s&p 400,
      s&p midcap 400, russell 1000, russell 3000, russell microcap, ftse, dax, nikkei, hang seng, gold, silver, oil,
      crude, yen, euro, treasury, treasurys, treasuries, yields, yield, vix, tesla, apple, nvidia, microsoft, amazon,
      microstrategy, strategy, coinbase, solana, sol, xrp, ripple, cardano, ada, dogecoin, doge, litecoin, ltc, bnb,
      binance coin, tether, usdt, usdc, polkadot, avalanche, chainlink, altcoins, altcoin, stablecoin, stablecoins,
      global dow, magnificent seven, bonds, copper, shiba inu, tron, toncoin, bitcoin cash, ethereum classic, monero,
      stellar lumens, eos, iota, dash, neo`,
    index: `
      small caps of,
      index, indexes, index's, price, prices, price of, the price of, value of, index of, benchmark, measure, barometer, price per, spot price, exchange rate, gauge of, basket of, list of, rate`,
    fund: 'etf, exchange traded fund, fund, trust',
    percent: '%, percent, per cent, pct, pc, percentage',
    basisPoints: 'basis points, basis point, bps, bp',
    points: 'points, point, pts, pt',
    dollars: 'dollars, usd, dollar',
    thousand: 'k, thousand',
    large: 'million, billion, trillion, m, bn, b, mln, tn, mn, t',
    doubled: 'doubled, doubling',
    tripled: 'tripled, tripling, trebled',
    quadrupled: 'quadrupled, quadrupling, quadruple',
    halved: 'halved, lost half its value, lost half of its value, fallen by half, fell by half',
    fold: `
      fold, twofold, threefold, fourfold, fivefold, sixfold, sevenfold, eightfold, ninefold, tenfold, elevenfold,
      twelvefold`,
    value: 'its value, in value, in price, its price, the value, value',
    superlative: `
      best, worst, biggest, largest, highest, lowest, longest, strongest, weakest, steepest, sharpest, fastest,
      smallest, first time, first, most, fewest, last time, heaviest, greatest, deepest, only time, not seen, unseen,
      levels last seen, level last seen, levels not seen`,
    partOf: `
      early, mid, late, beginning of, start of, end of, middle of, first half of, second half of, early in, late
      in, later in`,
    count: `
      one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, several, few, couple, dozen, many,
      multiple, consecutive, straight`,
    timeUnit: `
      day, days, week, weeks, month, months, quarter, quarters, year, years, decade, decades, weekend, half, first
      half, second half, half year, semester, century, fortnight, spring, summer, autumn, winter, christmas, lifetime,
      inception`,
    today: 'today, on the day, for the day, on the session, for the session, in the session',
    yesterday: 'yesterday',
    unclear: `
      pared, paring, erased, erasing, wiped out, wiping out, narrowed, narrowing, widened, widening, extended,
      extending, bringing, brings, cutting, putting, puts, leaving, leaves, taking its, took its, previous,
      previously, prior, former, earlier, later, began, begin, begins, beginning, started, starting, opened, opening,
      open, opens, low, lows, bottom, bottomed, trough, recent, recently, swung, swinging, ranged, ranging,
      fluctuated, seesawed, correlation, percentage points, percentage point, times, thirds, third of, quarter of,
      quarter points, two thirds, one third, near, nearing, approaching, approached, toward, towards, away from, close
      by, next, coming, upcoming, every, each, both, either, all, combined with, per, versus the, ever, dividend,
      worth of, sold, owned, holdings, spread, premium, discount, 200 day, 50 day, 100 day, halving, peak to trough,
      off its, last friday, last monday, last tuesday, last wednesday, last thursday, last saturday, last sunday, half
      of, weekly close, monthly close, ended the week, initially, originally, had been, nearly as, as many, as far as,
      a share, per share, per coin, apiece, leverage, leveraged`,
  },
  silences: {
    modal: `
      could, would, should, might, may, will, won't, can, cannot, can't, shall, must, 'll, it'll, they'll, 'd`,
    forecast: `
      expect, expects, expected, expecting, expectation, expectations, forecast, forecasts, forecasting, forecasted,
      predict, predicts, predicted, predicting, prediction, predictions, projected, projects, projection, projections,
      target, targets, targeting, price target, estimates, estimated, anticipate, anticipates, anticipated, likely,
      unlikely, poised, set for, in line for, bound for, on pace, on track, on course, set to, aims, aiming, potentially, possibly, outlook, goal,
      upside, downside, bullish target, by year end, year end target, seen at, seen reaching, plans to, needs to, need
      to, has to, have to, imminent, eventually, next year, next month, next week, next quarter, looks to, looking to,
      wants to, hopes to, hoping, on the way to, heading for, headed for, on its way`,
    condition: `
      if, unless, whether, were to, had it, in case, suppose, assuming, assume, provided that, hypothetical,
      otherwise, would've`,
    negation: `
      not, n't, isn't, wasn't, hasn't, haven't, hadn't, didn't, doesn't, don't, aren't, weren't, couldn't, wouldn't,
      never, neither, nor, no longer, failed to, fails to, failing to, rather than, instead of, without, barely
      missed, none, nothing, hardly`,
    intraday: `
      intraday, intra day, briefly, midday, mid day, noon, lunchtime, as high as, as low as, as much as, as little as,
      at one point, at its peak, at its low, session high, session low, session highs, session lows, high of the day,
      low of the day, day's high, day's low, premarket, pre market, after hours, overnight, early trading, morning,
      afternoon, evening, midnight, a.m., p.m., am, pm, a.m, p.m, et, edt, est, utc, gmt, hour, hours, 24h, 24hr,
      24hrs, 1h, 4h, minute, minutes, minutes after, near the open, at the open, opening bell, opening price, early
      gains, early losses, earlier in the day, earlier today, earlier in the session, earlier on, last up, last down,
      touched, touching, touches, wick, flash crash, spot market, futures contract, candle, candles, candlestick, high
      price, low price, momentarily, at the time`,
    average: `
      average, averages, averaged, averaging, median, mean return, typically, historically, historical average,
      annualized, annualised, annual, annually, per year, per annum, a year on average, compound, compounded, cagr, on
      average, usually, tends to, tend to, tended to, seasonal, seasonality, moving average, times out of,
      sharpe`,
    return: `
      returned, return, returns, returning, total return, total returns, including dividends, dividends, yielded,
      yield of, payback`,
  },
  periods: {
    week: `
      a volatile week, a choppy week, a turbulent week, a rough week, a tough week, a strong week, a wild week, a
      holiday shortened week, the holiday shortened week, the shortened week, this week, for the week, on the week, in the week, over the week, during the week, so far this week, thus far
      this week, week to date, wtd, for the trading week, the trading week, weekly, the week, its week, since the
      start of the week, since the beginning of the week`,
    'last-week': 'last week, the week before, last trading week',
    'past-week': `
      past week, the past week, over the past week, in the past week, past seven days, the past seven days, over the
      past seven days, in the past seven days, past 7 days, the past 7 days, over the past 7 days, in the past 7 days,
      last seven days, the last seven days, over the last seven days, in the last seven days, last 7 days, the last 7
      days, over the last 7 days, in the last 7 days, seven day, 7 day, over seven days, in seven days, in a week,
      over a week, from a week ago, from a week earlier, over the last week, in the last week, week over week, week on
      week`,
    month: `
      this month, for the month, on the month, in the month, over the month, during the month, so far this month, thus
      far this month, month to date, mtd, monthly, the month, since the start of the month, since the beginning of the
      month`,
    'last-month': 'last month',
    'past-month': `
      past month, the past month, over the past month, in the past month, past 30 days, the past 30 days, over the
      past 30 days, in the past 30 days, last 30 days, the last 30 days, over the last 30 days, in the last 30 days,
      past thirty days, 30 day, over 30 days, in 30 days, in a month, over a month, over one month, in one month, from
      a month ago, from a month earlier, over the last month, in the last month, month over month, month on month`,
    quarter: `
      this quarter, for the quarter, on the quarter, in the quarter, over the quarter, during the quarter, so far this
      quarter, thus far this quarter, quarter to date, qtd, quarterly, the quarter, since the start of the quarter`,
    'last-quarter': 'last quarter',
    year: `
      this year, for the year, on the year, so far this year, thus far this year, year to date, ytd, on a year to date
      basis, this calendar year, since the start of the year, since the beginning of the year, since the turn of the
      year, since the new year, since the year began, from the start of the year, from the beginning of the year,
      since new year, earlier this year to date`,
    'last-year': 'last year, the previous year',
    'past-year': `
      past year, the past year, over the past year, in the past year, past 12 months, the past 12 months, over the
      past 12 months, in the past 12 months, past twelve months, over the past twelve months, in the past twelve
      months, last 12 months, the last 12 months, over the last 12 months, in the last 12 months, last twelve months,
      over the last twelve months, past 365 days, last 365 days, over the past 365 days, 12 month, one year, 1 year,
      in a year, over a year, over the last year, in the last year, over one year, in one year, from a year ago, from
      a year earlier, year over year, year on year, since this time last year, since a year ago, compared with a year
      ago, compared to a year ago`,
  },
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  weekdays: [
    'sunday, sun',
    'monday, mon',
    'tuesday, tue, tues',
    'wednesday, wed',
    'thursday, thu, thurs',
    'friday, fri',
    'saturday, sat',
  ],
  quarters: [
    'first quarter, q1, 1q, 1st quarter',
    'second quarter, q2, 2q, 2nd quarter',
    'third quarter, q3, 3q, 3rd quarter',
    'fourth quarter, final quarter, q4, 4q, 4th quarter',
  ],
};
