import type { StoreText } from './text.ts';

export const en: StoreText = {
  long: (sites) => `\
A story says: “The Russell 2000 is at a record, classic risk-on, Bitcoin is next.” Is that so? Rest the pointer on the word and see.

WHAT THE POPOVER SAYS
• Whether the figure in the sentence agrees with the daily closes (sentences in English and German)
• Where the Russell 2000 risk-on signal stands, since when and why: in words, as a score from −100 to +100, and over the last twelve months
• Where it stood when the story was written, and what came of it since
• What followed earlier breakouts of the Russell 2000, beside what any day was followed by, and whether chance could do that
• Which warnings are active, each with its date, its threshold and its own record

MORE
• Toolbar popup: the signal at a glance, what changed since the session before, and the figures of the story that is open
• Report, as of any session of 39 years: charts, tables to copy as CSV, a test against chance, the track record, what analysts claimed and what came of it, and where every number comes from
• Settings: each indicator and warning can be switched off, and the score follows at once
• Alerts, off until you switch them on: at most one a session
• English, German, Spanish, Turkish and Japanese; light and dark; keyboard and screen reader

HONEST
Every figure has its date. Few cases are called few. Where the past was no better than chance, it says so.

PRIVATE
Tidemark collects nothing: no account, no analytics, no server of ours. What you read and hover stays in your browser. Closing prices are fetched on a schedule, never because of a hover, and kept, so that it also works offline.

WHERE IT READS
On ${sites} market and crypto-news sites from the start; on more only once you allow them. Nothing is marked where you sign in, order or trade, and no page is changed: words are marked by the browser's own highlights.

Not investment advice. Not affiliated with FTSE Russell, iShares or any data provider. “Russell 2000” is a trade mark of its owner, used here to name the index. Open source, Apache License 2.0.
`,
  captions: {
    popover: {
      title: 'Hover the word, check the claim',
      text: 'The figure in the sentence, held against daily closes. Then the signal, what followed before, and the warnings, each with its date.',
    },
    story: {
      title: 'Then and now',
      text: 'Where the signal stood when the story was written, and what came of it since.',
    },
    popup: {
      title: 'A glance a day',
      text: 'The signal from the toolbar, and what changed since the session before. Light or dark.',
    },
    report: {
      title: 'As of any day',
      text: 'The whole report as of a story’s day, or any session of 39 years. Base rates, a test against chance, tables as CSV.',
    },
    privacy: {
      title: 'What you read stays yours',
      text: 'No account, no analytics, no server of ours. Each further site is your choice.',
    },
  },
};
