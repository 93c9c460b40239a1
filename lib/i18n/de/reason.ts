/** How the clauses of two indicators, one on each side or both on one, make the sentence that says why. */
export const reason = {
  alone: '{{first}}.',
  together: '{{first}}, und {{second}}.',
  against: '{{first}}, aber {{second}}.',
  nothing: 'Nichts zieht klar in eine Richtung.',
  lingering:
    'Keine Frage zieht derzeit klar in eine Richtung; das Signal behält seinen Stand, bis sich der Gesamtwert weiter bewegt.',
  unknown: 'Weniger als zwei der drei Fragen lassen sich beantworten.',
} as const;
