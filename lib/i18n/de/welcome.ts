/** The welcome page's own words. */
export const welcome = {
  title: 'Willkommen bei Tidemark',
  lead: 'In jedem Artikel sehen, wo das Risk-\u2060on-Signal des Russell 2000 steht und was früher folgte.',
  story: {
    title: 'Ausprobieren',
    how: 'Zeiger auf ein unterstrichenes Wort legen, es antippen oder Alt+Umschalt+M drücken. Escape schließt die Karte.',
    headline: 'Ein Rekord für kleine Unternehmen. Und dann?',
    text: 'Am 13. November 2020 schloss der Russell 2000 erstmals seit mehr als zwei Jahren auf Rekord. Bitcoin stand an dem Tag bei 16.318 $, Ether bei 475 $. Neunzig Tage später hatten sich beide mehr als verdoppelt. Doch nach dem Rekord vom Dezember 2014 hatte Bitcoin in ebenso vielen Tagen ein Viertel seines Werts verloren.',
  },
  callouts: {
    title: 'Was die Karte sagt',
    signal: '1. Wo das Signal heute steht, seit wann, und wie es übers Jahr verlief.',
    past: '2. Was für das Wort unter dem Zeiger folgte, neben beliebigen Tagen. Die Worte am Ende sagen, ob Zufall dasselbe könnte.',
    warnings: '3. Was dagegen spricht: jede Warnung mit dem Datum ihrer Zahl. Jede Zeile klappt mehr auf.',
  },
  why: {
    title: 'Warum kleine Unternehmen',
    text: 'Kleine Unternehmen leihen mehr und verdienen im Inland, daher zeigt sich ein Stimmungswechsel bei ihnen zuerst. Tidemark sagt, wie viel oder wie wenig die Vergangenheit für diese Lesart hergibt.',
  },
  pin: {
    title: 'Im Blick behalten',
    text: 'Das Erweiterungsmenü des Browsers öffnen (das Puzzleteil) und Tidemark anheften: Die Form des Symbols zeigt den Zustand.',
  },
  privacy: {
    title: 'Was geladen wird und was nie hinausgeht',
    fetched: 'Schlusskurse und Wirtschaftsdaten werden einige Male am Tag ohne Cookies geladen, von {{names}}.',
    same: 'Sie sind dieselben, was auch gelesen wird: Kein Überfahren fragt etwas aus dem Netz ab.',
    never: 'Was und wo gelesen wird und worüber der Mauszeiger ruht, bleibt in diesem Browser; es gibt kein Konto.',
  },
  permissions: {
    title: 'Wo es liest',
    required:
      'Von Anfang an liest es {{n}} Börsen- und Kryptonachrichten-Websites. Mehr nach Wunsch, jetzt oder später in den Einstellungen.',
    data: 'Mehr Daten',
    altcoins: { title: 'Altcoins', note: 'Was alle anderen Coins wert sind, von {{provider}}.' },
    on: 'Erlaubt.',
    refused: 'Der Browser hat es nicht erlaubt. Alles andere geht auch ohne.',
  },
  open: 'Willkommensseite',
} as const;
