/** What an alert says. */
export const alerts = {
  state: 'La señal es ahora {{now}}; antes era {{before}}.',
  fresh: 'El índice rompió al alza {{level}}.',
  held: 'El nivel de ruptura de {{level}} aguanta.',
  failed: 'La ruptura sobre {{level}} falló.',
  warning: 'Aviso: {{says}} ({{date}}).',
  note: 'Como mucho una notificación por sesión: cambia el estado, una ruptura empieza, aguanta o falla, se enciende un aviso. Un clic abre el informe.',
  refused: 'El navegador no permitió las notificaciones.',
  withdrawn: 'Este navegador no permite notificaciones. Actívalo para que te pregunte.',
} as const;
