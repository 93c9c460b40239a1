/** What becomes of settings, in whatever place they are changed. */
export const settings = {
  statements: 'Zahlen in Sätzen prüfen',
  alerts: 'Meldungen',
  unreadable:
    'Der Browser gibt Ihre Einstellungen nicht heraus; vorerst gelten die Vorgaben. Starten Sie den Browser neu.',
  notStored: {
    full: 'Nichts wurde geändert: Der Browser hat für weitere Einstellungen keinen Platz. Schalten Sie Tidemark auf Websites wieder ein, die Sie nicht mehr lesen.',
    refused:
      'Nichts wurde geändert: Der Browser hat es nicht gespeichert. Versuchen Sie es in einer Minute noch einmal.',
  },
};
