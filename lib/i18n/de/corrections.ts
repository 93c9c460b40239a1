/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: 'An der Quelle falsche Schlusskurse, hier berichtigt',
  day: 'Tag',
  wrong: 'Falsch',
  right: 'Richtig',
  /** Of a series. */
  of: { title: 'Korrekturen', mended: '{{n}} berichtigt', revised: '{{n}} geändert', held: '{{n}} zurückgehalten' },
  /** Closes that were sent and are not believed. */
  held: { title: 'Zurückgehaltene Schlusskurse, die nicht zählen', said: 'Gesendet', kept: 'Behalten' },
} as const;
