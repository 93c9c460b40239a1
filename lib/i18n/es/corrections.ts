/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: 'Cierres erróneos en su fuente, corregidos aquí',
  day: 'Día',
  wrong: 'Erróneo',
  right: 'Correcto',
  /** Of a series. */
  of: { title: 'Correcciones', mended: 'corregidos: {{n}}', revised: 'revisados: {{n}}', held: 'retenidos: {{n}}' },
  /** Closes that were sent and are not believed. */
  held: { title: 'Cierres retenidos, que no cuentan', said: 'Enviado', kept: 'Conservado' },
} as const;
