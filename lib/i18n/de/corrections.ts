/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: 'An der Quelle falsche Schlusskurse, hier berichtigt',
  day: 'Tag',
  wrong: 'Falsch',
  right: 'Richtig',
} as const;
