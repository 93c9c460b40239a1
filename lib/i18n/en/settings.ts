/** What becomes of settings, in whatever place they are changed. */
export const settings = {
  statements: 'Check figures in sentences',
  alerts: 'Alerts',
  unreadable: 'The browser does not hand out your settings, so the defaults hold for now. Restart the browser.',
  notStored: {
    full: 'Nothing was changed: the browser has no room for more settings. Switch Tidemark on again on sites you no longer read.',
    refused: 'Nothing was changed: the browser did not keep it. Try again in a minute.',
  },
} as const;
