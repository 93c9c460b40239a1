/** How far the signal can be trusted: chance, timing, days like today, the track record. */
export const evidence = {
  chance: {
    words: {
      'too-few': 'örnek çok az',
      unlikely: 'rastlantı olması zor',
      suggestive: 'bir işaret',
      'no-better': 'rastlantıdan iyi değil',
      worse: 'rastlantıdan kötü',
    },
    outcome: '2013’ten beri tek sonuç {{lowest}}.',
    outcomes: '2013’ten beri {{n}} sonuçtan {{up}} tanesi artıda; {{lowest}} ile {{highest}} arasında.',
    says: 'Beşten az sonuç, hüküm için çok az.',
    tested: 'Kırılımlar birlikte tüm geçmişte kaydırılınca, en az o kadar iyi konumların oranı {{share}}: {{words}}.',
    needed: 'Yalnızca {{needed}} veya üzeri bir medyan sınamayı geçebilirdi.',
    neededNone: 'Bu geçmişte hiçbir medyan sınamayı geçemezdi.',
  },
  rules: {
    says: 'Başka kurallarla (rekorsuz 63–252 seans, 90 ve 180 gün) en az o kadar iyi konumların oranı {{lowest}} ile {{highest}} arasında; {{n}} sınamadan {{passed}} tanesi rastlantıyı olası görmüyor.',
    none: 'Başka kurallarla da örnek çok az.',
    chosen: '126 seans, 90 gün, %5’lik bant ve 60 seans bu geçmiş bilinerek seçildi.',
    title: 'Başka kurallarla {{asset}}',
    base: 'Rekorsuz seans',
  },
  altcoins: 'Altcoinler bir piyasa değeridir: yeni coinler kazanç sayılır.',
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
    says: {
      nothing: 'rastlantıdan ayırt edilebilecek bir şey söylemedi',
      little: 'az şey söyledi',
      littleWrong: 'az şey, onu da ters yönde söyledi',
      something: 'bir şeyler söyledi',
      somethingWrong: 'bir şeyler, ama ters yönde söyledi',
    },
    sentence_other:
      '{{from}} ayından beri {{months}} ayda ({{n}} bağımsız dönem) puan, {{asset}} sonraki 90 günü hakkında {{says}}.',
    tooShort:
      '{{from}} ayından beri geçen süre (ay: {{months}}, bağımsız dönem: {{n}}), puanın {{asset}} sonraki 90 günü hakkında ne söylediğini anlamaya yetmez.',
    none: 'Puanın {{asset}} sonraki 90 günü hakkında ne söylediğini gösteren bir ay henüz yok.',
    correlation: 'Puan ile sonucun sıra korelasyonu {{spearman}}; %90 aralığı {{low}} ile {{high}} arası.',
    up: 'Böyle biten {{n}} ayın ardından yükselme oranı {{share}}; {{months}} ayın tümünde {{all}}.',
    half: '{{to}} tarihine kadar: böyle {{n}} ayın ardından yükselme oranı {{share}}; {{months}} ayın tümünde {{all}}.',
    halfNone: '{{to}} tarihine kadar: böyle bir ay yok.',
    caveat: 'Puanın sınırları ve ağırlıkları ile kırılım kuralları bu geçmiş bilinerek seçildi.',
    survived: 'Bitcoin ve Ether’e ayakta kaldıkları için bakılıyor.',
  },
} as const;
