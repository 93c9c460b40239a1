/** What the words mean, in a line each; the words themselves stand where they are used. */
export const terms = {
  title: 'Was diese Wörter bedeuten',
  names: {
    session: 'Handelstag',
    correlation: 'Korrelation',
  },
  state: {
    appetite:
      'Der Gesamtwert in einem Wort: wie Small Caps und Umfeld heute stehen. Er beschreibt und sagt nichts voraus.',
    score: 'Das Mittel der ersten drei Fragen, von −100 bis +100; das Wort dafür wechselt bei {{bounds}}.',
    level: 'Wie nahe Small Caps ihren Rekorden sind, ob alter Widerstand hält und wie sie zum 200-Tage-Schnitt stehen.',
    lead: 'Ob kleine Unternehmen gegenüber den großen des S&P 500 aufholen.',
    conditions: 'Ob mehr Dollar verfügbar werden und ob Optionspreise Ruhe erwarten.',
    echo: 'Ob Bitcoin und Ether über ihrem 200-Tage-Schnitt stehen. Neben dem Gesamtwert, nicht darin.',
    record: 'Der bisher höchste Schlusskurs.',
    breakoutLevel:
      'Der Rekord, den der letzte Ausbruch übertraf: alter Widerstand, und Unterstützung, solange er hält.',
    independent: 'Abschnitte, die sich nicht überlappen: so viele Fälle sind es wirklich.',
    stale: 'Der letzte Stand ist zu alt, um zu zählen: er wird gezeigt, nicht bewertet.',
  },
  past: {
    breakout: 'Ein Rekord des Russell 2000 nach mindestens 126 Handelstagen ohne einen.',
    held: '60 Handelstage ohne Schlusskurs 5 % unter der Marke, oder der Index kam zu ihr zurück und stieg dann auf einen Rekord.',
    failed: 'Ein Schlusskurs 5 % unter der Marke, bevor sie bestätigt war.',
    lost: 'Ein Schlusskurs 5 % unter der Marke, nachdem sie bestätigt war.',
    fresh: 'Noch weder bestätigt noch gescheitert.',
    testing: 'Gescheitert oder verloren, aber höchstens 5 % unter dem Rekord.',
    fading: 'Bestätigt, aber der Index liegt mehr als 10 % unter seinem Rekord.',
    days: 'Die Veränderung vom ersten Schlusskurs bis zu dem so viele Kalendertage später.',
    highest: 'Der höchste Schlusskurs binnen 365 Tagen oder bisher, gegen den ersten.',
    deepestFall: 'Der größte Rückgang von einem Hoch zu einem späteren Schlusskurs in dieser Zeit.',
    chance:
      'Wie oft dieselben Abstände von Tagen, durch die ganze Historie geschoben, so gut waren: unter 5 % kaum Zufall, unter 10 % ein Hinweis, über 95 % schlechter als Zufall; unter 5 Fällen zu wenige.',
    thin: 'Bitcoins Schlusskurse vor 2013 stammen von einem kleinen Handelsplatz.',
    times: 'Ein Vielfaches des Anfangs, so geschrieben bei Gewinnen über 1000 %.',
  },
  warnings: {
    active: 'Die Schwelle für aktiv ist erreicht.',
    watch: 'Die Schwelle für Beobachtung ist erreicht, die für aktiv nicht.',
    clear: 'Keine von beiden ist erreicht.',
    missing: 'Es gibt keine Zahlen, also kein Urteil.',
  },
  checks: {
    alike: 'Nach Abstand in Standardabweichungen: bis 0,5 ähnlich, bis 1 einigermaßen, darüber kaum.',
    verdict:
      'Aus den Schlusskursen berechnet, nach der Regel, die jede Aussage nennt; mit anderen Kursen käme ein anderes heraus.',
  },
  report: {
    session: 'Ein Handelstag der US-Aktienbörsen.',
    median: 'Der mittlere Wert: die Hälfte lag höher, die Hälfte niedriger.',
    percentile: 'Anteil aller Tage, deren folgende 90 Tage nicht besser waren.',
    correlation: 'Wie sehr zwei Reihen gemeinsam laufen: +1 im Gleichschritt, 0 gar nicht, −1 gegeneinander.',
  },
} as const;
