/** The state of risk appetite, its score, and the four questions. */
export const state = {
  topic: 'Risk iştahı',
  word: {
    'risk-on': 'yüksek',
    'leaning-on': 'yükseğe yakın',
    mixed: 'karışık',
    'leaning-off': 'düşüğe yakın',
    'risk-off': 'düşük',
    unknown: 'bilinmiyor',
  },
  was: '{{date}}: {{state}}',
  sentence: 'Risk iştahı: {{state}}',
  sentenceThen: 'Risk iştahı, {{date}}: {{state}}',
  gauge: 'Puan {{score}}; ölçek −100 ile +100 arası',
  noScore: 'Puan yok: verisi olan seri çok az',
  question: {
    level: { label: 'Aralığın tepesinde?', full: 'Endeks aralığının tepesinde mi?' },
    lead: { label: 'Küçükler önde?', full: 'Küçük şirketler önde mi?' },
    conditions: { label: 'Koşullar gevşek?', full: 'Koşullar gevşek mi?' },
    echo: { label: 'Kripto aynı yönde?', full: 'Kripto aynı yönde mi? (puanın dışında, yanında)' },
  },
  answer: {
    level: { yes: 'evet', between: 'kısmen', no: 'hayır' },
    lead: { yes: 'evet', between: 'ikisi de değil', no: 'hayır, geride' },
    conditions: { yes: 'evet', between: 'ikisi de değil', no: 'hayır, sıkı' },
    echo: { yes: 'evet', between: 'kararsız', no: 'hayır' },
    unknown: 'veri yok',
  },
  stage: {
    none: 'yok',
    fresh: 'yeni',
    held: 'tuttu',
    failed: 'başarısız',
    lost: 'yitirildi',
    testing: 'sınanıyor',
    fading: 'sönüyor',
  },
} as const;
