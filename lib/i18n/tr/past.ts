/** What followed earlier breakouts. */
export const past = {
  line_one:
    '{{year}} yılından beri {{n}} kırılımdan sonra {{asset}} 90 günlük getirisi {{median}}; herhangi bir günden sonra {{base}}, rekora yakınken {{near}}: {{chance}}.',
  line_other:
    '{{year}} yılından beri {{n}} kırılımdan sonra {{asset}} 90 günlük medyanı {{median}}; herhangi bir günden sonra {{base}}, rekora yakınken {{near}}: {{chance}}.',
  /** The dots at rest. */
  strip: {
    title_other: '{{n}} kırılımdan 90 gün sonra {{asset}}:',
    anyDay: 'herhangi bir gün',
    nearRecord: 'rekora yakın',
  },
  none: 'Henüz sonucu bilinen kırılım yok.',
  title: 'Russell 2000’in her kırılımından sonra {{asset}}',
  nearest: 'En benzer günlerden sonra {{asset}}',
  column: {
    start: 'Kırılım',
    day: 'Gün',
    90: '90 gün',
    365: '365 gün',
    highest: 'En yüksek',
    deepestFall: 'En derin düşüş',
    alike: 'Benzerlik',
  },
  held: 'tuttu: {{date}}',
  failed: 'başarısız: {{date}}',
  open: 'henüz belirsiz',
  thin: 'sığ piyasa',
  base: {
    all: 'Her gün, medyan',
    nearRecord: 'Rekora yakın',
    note_other: 'Örtüşen {{days}} günün medyanı, {{n}} bağımsız dönem',
    nearNote: 'Endeksin rekoruna en çok %5 uzak olduğu {{days}} günün medyanı',
  },
  note: 'İlk satır: kırılımdan itibaren. İkinci: tuttuğunun anlaşıldığı günden itibaren. En yüksek kazanç ve en derin düşüş 365 gün içinde veya şimdiye kadardır.',
} as const;
