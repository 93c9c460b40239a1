/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: 'Cierres erróneos en su fuente, corregidos aquí',
  day: 'Día',
  wrong: 'Erróneo',
  right: 'Correcto',
} as const;
