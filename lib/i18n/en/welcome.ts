/** The welcome page's own words. */
export const welcome = {
  title: 'Welcome to Tidemark',
  lead: 'See in any story where the Russell 2000 risk-\u2060on signal stands, and what followed before.',
  story: {
    title: 'Try it',
    how: 'Rest the pointer on an underlined word, tap it, or press Alt+Shift+M. Escape closes what opens.',
    headline: 'A record for small companies. And then?',
    text: 'On 13 November 2020 the Russell 2000 closed at its first record in more than two years. Bitcoin stood at $16,318 that day, and Ether at $475. Ninety days later both had more than doubled. But after the record of December 2014, Bitcoin had lost a quarter of its price in as many days.',
  },
  callouts: {
    title: 'What the popover says',
    signal: '1. Where the signal stands today, since when, and how it went over a year.',
    past: '2. What followed for the word you hover, beside any day. The words at its end say whether chance could do the same.',
    warnings: '3. What speaks against it: each warning with the date of its figure. Every row unfolds more.',
  },
  why: {
    title: 'Why small companies',
    text: 'Small companies borrow more and earn at home, so a change of mood shows in them first. Tidemark says how much, or how little, the past supports reading them that way.',
  },
  pin: {
    title: 'Keep it in sight',
    text: 'Open the browser’s extensions menu (the puzzle piece) and pin Tidemark: the shape of its icon shows the state.',
  },
  privacy: {
    title: 'What is fetched, and what never leaves',
    fetched: 'Closing prices and economic figures are fetched a few times a day, without cookies, from {{names}}.',
    same: 'They are the same whatever you read: a hover asks nothing of the network.',
    never: 'What you read, where you read it and what you hover stay in this browser; there is no account.',
  },
  permissions: {
    title: 'Where it reads',
    required:
      'It reads {{n}} market and crypto-news sites from the start. More is up to you, now or later in the settings.',
    data: 'More data',
    altcoins: { title: 'Altcoins', note: 'What all other coins are worth, from {{provider}}.' },
    on: 'Allowed.',
    refused: 'The browser did not allow it. All else works without.',
  },
  open: 'Welcome page',
} as const;
