/** The popover's own words. */
export const card = {
  label: '{{asset}}. {{sentence}}',
  price: { note: '{{date}} kapanışı', day: '1 gün', month: '30 gün' },
  control: {
    pin: 'Sabitle',
    unpin: 'Bırak',
    move: 'Sonraki köşeye taşı',
    close: 'Kapat',
    report: 'Raporu aç',
    settings: 'Ayarlar',
  },
  claims: 'Analistlerin sözleri, kapanışlarla sınandı',
  checks_other: 'En benzer günler ve sınanan {{n}} iddia',
  reload: 'Tidemark güncellendi. Devam etmek için bu sekme yeniden yüklenmeli.',
  data: {
    through: 'Son veri: {{date}}',
    refreshed: '{{age}} yenilendi',
    late_other: '{{n}} eski',
    absent_other: '{{n}} eksik',
    complete: 'Gösterilen her şey {{date}} kapanışlarından veya öncesindeki son kapanışlardan hesaplandı.',
    stale: 'Eldeki son seans {{date}}, {{age}}: her şey o günü anlatır.',
    lateNote: '{{title}}: son veri {{date}}, sayılamayacak kadar eski.',
    absentNote: '{{title}}: veri yok.',
    offNote: 'Kapalı: {{titles}}.',
    disclaimer: 'Yatırım tavsiyesi değildir',
  },
  chart: {
    record: 'Rekor {{value}}',
    level: 'Kırılım seviyesi {{value}}',
    text: 'Russell 2000, {{from}} – {{to}}: son kapanış {{close}}, rekor {{record}}.',
    textLevel: 'Russell 2000, {{from}} – {{to}}: son kapanış {{close}}, rekor {{record}}, kırılım seviyesi {{level}}.',
  },
} as const;
