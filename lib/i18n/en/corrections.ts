/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: 'Closes that were wrong at their source, mended here',
  day: 'Day',
  wrong: 'Wrong',
  right: 'Right',
} as const;
