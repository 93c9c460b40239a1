/** How far the signal can be trusted: chance, timing, days like today, the track record. */
export const evidence = {
  chance: {
    words: {
      'too-few': 'örnek çok az',
      unlikely: 'şans olması zor',
      suggestive: 'bir işaret',
      'no-better': 'şanstan iyi değil',
      worse: 'şanstan kötü',
    },
    says_other: '2013’ten beri sonucu bilinen {{n}} kırılım var: hüküm için çok az.',
    tested_one: 'O gün tüm geçmişte kaydırılınca, en az o kadar iyi konumların oranı {{share}}: {{words}}.',
    tested_other:
      'Bu {{n}} gün birlikte tüm geçmişte kaydırılınca, en az o kadar iyi konumların oranı {{share}}: {{words}}.',
  },
  timing: {
    none: 'anılmaya değer bir öncülük yok',
    later_other: 'Bitcoin iki yarıda da yaklaşık {{n}} seans sonra',
    earlier_other: 'Bitcoin iki yarıda da yaklaşık {{n}} seans önce',
    same: 'Bitcoin iki yarıda da aynı anda',
    differ: 'iki yarıda farklı ({{earlier}}, {{later}})',
    says: '{{from}} – {{to}} aylık getirileri: {{words}}. En yüksek korelasyon {{correlation}}, eşzamanlı {{atZero}}.',
    missing: 'Zamanlama için beş yıllık endeks ve Bitcoin kapanışları gerekir.',
  },
  nearest: {
    title: 'En benzer günler',
    alike: { alike: 'benzer', 'somewhat-alike': 'biraz benzer', 'not-alike': 'pek benzemez' },
    leftOut: 'O günün verisi olmadığından karşılaştırılmadı: {{features}}.',
    none: 'Bununla karşılaştırılabilecek gün yok.',
  },
  track: {
    says: { nothing: 'yok', little: 'az', something: 'bir miktar' },
    sentence_other:
      'Bugünü anlatır. 2014’ten beri {{months}} ayda ({{n}} bağımsız dönem) {{asset}} sonraki 90 günü için bilgi değeri: {{says}}.',
    unknown: 'Bugünü anlatır. {{asset}} sonraki 90 günü için ne söylediğini bilmeye yetecek ay yok.',
    correlation: 'Puan ile sonucun sıra korelasyonu {{spearman}}; %90 aralığı {{low}} ile {{high}} arası.',
    up: 'Böyle biten {{n}} ayın ardından yükselme oranı {{share}}; {{months}} ayın tümünde {{all}}.',
    half: '{{to}} tarihine kadar: böyle {{n}} ayın ardından yükselme oranı {{share}}; {{months}} ayın tümünde {{all}}.',
    halfNone: '{{to}} tarihine kadar: böyle bir ay yok.',
    caveat: 'Sınırlar ve ağırlıklar bu geçmiş bilinerek seçildi.',
  },
} as const;
