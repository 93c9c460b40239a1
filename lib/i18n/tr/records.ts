/** What followed each warning, in sentences and as a table. */
export const records = {
  says_other:
    '{{asset}}: etkin olduğu {{n}} seanstan sonra (evre: {{episodes}}, bağımsız dönem: {{independent}}) sonraki 90 günün medyanı {{median}}, yükselme oranı {{up}}; öteki seanslardan sonra {{otherMedian}} ve {{otherUp}}.',
  tooFew_other:
    '{{asset}}: etkin olduğu {{n}} seans (evre: {{episodes}}, bağımsız dönem: {{independent}}) hüküm için çok az.',
  never: '{{asset}}: sonraki 90 günü bilinen bir günde hiç etkin olmadı.',
  table: {
    title: 'Her uyarıdan sonra ne oldu',
    note: '2003’ten (Bitcoin: 2013’ten) beri seansları izleyen 90 günün getirileri: uyarının etkin olduğu seanslar, sakin veya izlemede olduklarına karşı. Beşten az evre ya da bağımsız dönem hüküm için çok azdır.',
    active: 'Etkin',
    episodes: 'Evre',
    other: 'Ötekiler',
    otherMedian: 'Ötekilerin medyanı',
    otherPositive: 'Ötekilerde yükselme',
    tooFew: 'hüküm için çok az',
  },
} as const;
