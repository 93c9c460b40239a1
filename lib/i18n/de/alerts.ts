/** What an alert says. */
export const alerts = {
  state: 'Das Signal ist jetzt {{now}}; zuvor war es {{before}}.',
  fresh: 'Der Index ist über {{level}} ausgebrochen.',
  held: 'Die Ausbruchsmarke {{level}} hält.',
  failed: 'Der Ausbruch über {{level}} ist gescheitert.',
  warning: 'Warnung: {{says}} ({{date}}).',
  note: 'Höchstens eine Benachrichtigung je Handelstag: Der Zustand wechselt, ein Ausbruch beginnt, hält oder scheitert, eine Warnung leuchtet auf. Ein Klick öffnet den Bericht.',
  refused: 'Der Browser hat Benachrichtigungen nicht erlaubt.',
  withdrawn: 'Dieser Browser erlaubt keine Benachrichtigungen. Beim Einschalten wird gefragt.',
} as const;
