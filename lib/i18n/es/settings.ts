/** What becomes of settings, in whatever place they are changed. */
export const settings = {
  statements: 'Comprobar las cifras de las frases',
  alerts: 'Avisos',
  unreadable: 'El navegador no entrega sus ajustes; por ahora valen los predeterminados. Reinicie el navegador.',
  notStored: {
    full: 'No se ha cambiado nada: el navegador no tiene sitio para más ajustes. Vuelva a activar Tidemark en los sitios que ya no lee.',
    refused: 'No se ha cambiado nada: el navegador no lo ha guardado. Inténtelo de nuevo dentro de un minuto.',
  },
};
