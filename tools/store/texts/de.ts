import type { StoreText } from './text.ts';

export const de: StoreText = (sites) => `\
In einem Artikel steht: „Der Russell 2000 auf Rekord, klassisches Risk-on, jetzt kommt Bitcoin.“ Stimmt das? Zeiger auf das Wort legen und nachsehen.

WAS DIE KARTE SAGT
• Wie es um die Risikoneigung steht: in Worten, als Wert von −100 bis +100, und warum
• Ob der Index oben in seiner Spanne steht, kleine Werte führen, die Bedingungen locker sind und Krypto mitgeht
• Was auf jeden früheren Ausbruch des Russell 2000 folgte, bei Bitcoin, Ether, Altcoins und dem Index selbst, neben dem, was auf beliebige Tage folgte
• Welche Warnungen aktiv sind, jede mit Wert, Schwelle und Datum

MEHR
• Popup in der Symbolleiste: dasselbe für Bitcoin, Ether und den Russell 2000, und was sich seit dem vorigen Handelstag geändert hat
• Bericht: Diagramme, Tabellen zum Kopieren als CSV, ein Zufallstest, die Bilanz, Aussagen von Analysten und was daraus wurde, und woher jede Zahl kommt
• Einstellungen: Jeder Indikator und jede Warnung lässt sich abschalten, der Wert folgt sofort
• Deutsch, Englisch, Spanisch, Türkisch und Japanisch; hell und dunkel; mit Tastatur und Screenreader

EHRLICH
Jede Zahl hat ihr Datum. Wenige Fälle heißen wenige. Wo die Vergangenheit nicht besser war als der Zufall, steht das da.

PRIVAT
Tidemark sammelt nichts: kein Konto, keine Analyse, kein eigener Server. Was gelesen wird und worüber der Mauszeiger ruht, bleibt im Browser. Schlusskurse werden nach Plan geladen, nie wegen einer Berührung mit dem Zeiger, und aufbewahrt: So geht es auch offline.

WO ES LIEST
Von Anfang an auf ${sites} Börsen- und Kryptonachrichten-Websites; auf weiteren erst, wenn sie erlaubt werden. Wo man sich anmeldet, bestellt oder handelt, wird nichts markiert, und keine Seite wird verändert: Die Wörter markiert der Browser selbst.

Keine Anlageberatung. Nicht verbunden mit FTSE Russell, iShares oder einem Datenanbieter. „Russell 2000“ ist eine Marke ihres Inhabers und benennt hier den Index. Quelloffen, Apache-Lizenz 2.0.
`;
