/** Schlusskurse, die zurückgehalten werden oder fehlen, und Quellen, die auf ein Wort der Leser warten. */
export const closes = {
  held: {
    revised: 'Zurückgehalten: {{provider}} nennt {{said}} für den {{date}}, wir haben {{kept}}.',
    apart: 'Zurückgehalten: {{provider}} nennt {{said}} für den {{date}}; das passt nicht zum Index und seinen Fonds.',
    repeated: 'Zurückgehalten: {{provider}} wiederholt für den {{date}} den Schlusskurs davor, {{said}}.',
    jump: 'Zurückgehalten: {{provider}} nennt {{said}} für den {{date}}; so weit bewegt sich kein Markt an einem Tag.',
    open: 'Der Wert zählt nicht, bis eine zweite Quelle dasselbe sagt.',
    against: '{{provider}} sagt etwas anderes, deshalb zählt der Wert nicht.',
  },
  span: { sessions: '{{n}} Handelstage', days: '{{n}} Tage' },
  missing_one: 'Keine Quelle, die wir fragen konnten, hat den Schlusskurs vom {{dates}}.',
  missing_other: 'Keine Quelle, die wir fragen konnten, hat {{n}} Schlusskurse, zuletzt den vom {{dates}}.',
  offer: 'Wird erst abgefragt, wenn Sie unten {{provider}} einschalten.',
  allow: '{{host}} erlauben',
  fault:
    'Dieser Browser konnte nicht speichern, was ankam. Was gespeichert war, bleibt; in einer Minute versucht Tidemark es erneut.',
} as const;
