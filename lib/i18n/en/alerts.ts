/** What an alert says. */
export const alerts = {
  state: 'The signal is {{now}} now; it was {{before}}.',
  fresh: 'The index broke out above {{level}}.',
  held: 'The breakout level of {{level}} holds.',
  failed: 'The breakout above {{level}} failed.',
  warning: 'Warning: {{says}} ({{date}}).',
  note: 'At most one notification a session: the state changes, a breakout begins, holds or fails, a warning is lit. A click opens the report.',
  refused: 'The browser did not allow notifications.',
  withdrawn: 'This browser does not allow notifications. Switch it on to be asked.',
} as const;
