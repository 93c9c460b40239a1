import type { StoreText } from './text.ts';

export const de: StoreText = {
  long: (sites) => `\
In einem Artikel steht: „Der Russell 2000 auf Rekord, klassisches Risk-on, jetzt kommt Bitcoin.“ Stimmt das? Zeiger auf das Wort legen und nachsehen.

WAS DIE KARTE SAGT
• Ob die Zahl im Satz zu den Tagesschlusskursen passt (bei englischen und deutschen Sätzen)
• Wo das Risk-on-Signal des Russell 2000 steht, seit wann und warum: in Worten, als Wert von −100 bis +100 und über die letzten zwölf Monate
• Wo es stand, als der Artikel geschrieben wurde, und was seitdem kam
• Was auf frühere Ausbrüche des Russell 2000 folgte, neben dem, was auf beliebige Tage folgte, und ob das auch Zufall sein kann
• Welche Warnungen aktiv sind, jede mit Datum, Schwelle und eigener Bilanz

MEHR
• Popup in der Symbolleiste: das Signal auf einen Blick, was sich seit dem vorigen Handelstag geändert hat, und die Zahlen des offenen Artikels
• Bericht zum Stand jedes Handelstags aus 39 Jahren: Diagramme, Tabellen zum Kopieren als CSV, ein Zufallstest, die Bilanz, Aussagen von Analysten und was daraus wurde, und woher jede Zahl kommt
• Einstellungen: Jeder Indikator und jede Warnung lässt sich abschalten, der Wert folgt sofort
• Benachrichtigungen, aus, bis man sie einschaltet: höchstens eine je Handelstag
• Deutsch, Englisch, Spanisch, Türkisch und Japanisch; hell und dunkel; mit Tastatur und Screenreader

EHRLICH
Jede Zahl hat ihr Datum. Wenige Fälle heißen wenige. Wo die Vergangenheit nicht besser war als der Zufall, steht das da.

PRIVAT
Tidemark sammelt nichts: kein Konto, keine Analyse, kein eigener Server. Was gelesen wird und worüber der Mauszeiger ruht, bleibt im Browser. Schlusskurse werden nach Plan geladen, nie wegen einer Berührung mit dem Zeiger, und aufbewahrt: So geht es auch offline.

WO ES LIEST
Von Anfang an auf ${sites} Börsen- und Kryptonachrichten-Websites; auf weiteren erst, wenn sie erlaubt werden. Wo man sich anmeldet, bestellt oder handelt, wird nichts markiert, und keine Seite wird verändert: Die Wörter markiert der Browser selbst.

Keine Anlageberatung. Nicht verbunden mit FTSE Russell, iShares oder einem Datenanbieter. „Russell 2000“ ist eine Marke ihres Inhabers und benennt hier den Index. Quelloffen, Apache-Lizenz 2.0.
`,
  captions: {
    popover: {
      title: 'Zeiger aufs Wort, Aussage geprüft',
      text: 'Die Zahl im Satz, an Tagesschlusskursen gemessen. Dann das Signal, was früher folgte und die Warnungen, jede mit Datum.',
    },
    story: {
      title: 'Damals und heute',
      text: 'Wo das Signal stand, als der Artikel geschrieben wurde, und was seitdem kam.',
    },
    popup: {
      title: 'Ein Blick am Tag',
      text: 'Das Signal in der Symbolleiste, und was sich seit dem vorigen Handelstag geändert hat. Hell oder dunkel.',
    },
    report: {
      title: 'Zum Stand jedes Tages',
      text: 'Der ganze Bericht zum Tag eines Artikels oder jedem Handelstag aus 39 Jahren. Basisraten, Zufallstest, Tabellen als CSV.',
    },
    privacy: {
      title: 'Gelesenes bleibt beim Leser',
      text: 'Kein Konto, keine Analyse, kein eigener Server. Jede weitere Website braucht eine Erlaubnis.',
    },
  },
};
