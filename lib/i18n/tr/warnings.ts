/** Every warning: what it watches, when it is lit, where it comes from, and what it says. They describe stress, no more. */
export const warnings = {
  'etf-outflows': {
    title: 'Fon akımları',
    describe: 'En büyük Russell 2000 fonuna (IWM) bir yılda giren ya da ondan çıkan para.',
    beside: 'Önceki kırılımların öncesindeki 252 seansta, varlıklara göre: {{flows}}.',
    flow: '{{flow}} ({{date}})',
    explain:
      '252 seanslık net akım, fonun öncesindeki varlıklarının yüzdesi olarak. İzleme: {{watch}} üzerinde çıkış. Etkin: en az {{active}} çıkış, endeks rekoruna en çok {{near}} uzakken.',
    source: 'iShares: pay sayısı değişimi çarpı net varlık değeri; varlıklar, sayılan paylardan ve kapanışlardan',
    says: 'Benzer birkaç fondan biri olan IWM’den {{from}} tarihinden beri varlıklarının {{value}} kadarı ({{flow}}) çıktı; {{year}} yılında şimdiye kadar {{yearToDate}}.',
    saysInflow:
      'Benzer birkaç fondan biri olan IWM’ye {{from}} tarihinden beri varlıklarının {{value}} kadarı ({{flow}}) girdi; {{year}} yılında şimdiye kadar {{yearToDate}}.',
    saysStill:
      'Benzer birkaç fondan biri olan IWM’ye {{from}} tarihinden beri çıktığı kadar para girdi; {{year}} yılında şimdiye kadar {{yearToDate}}.',
  },
  'unprofitable-share': {
    title: 'Zarar eden şirketler',
    describe: 'Endeks şirketlerinden on iki ayda zarar edenlerin oranı.',
    explain: 'İzleme eşiği {{watch}}, etkin eşiği {{active}}. Yayımlanan en yeni oran; kaynaklar ayrışırsa medyan.',
    source: 'Yayımlanmış tahminler: {{source}}',
    sources: 'Yayımlanmış tahminler',
    says: 'On iki ayda zarar eden şirketlerin oranı yaklaşık {{value}}; yayım tarihi {{published}}.',
    saysRange:
      'On iki ayda zarar eden şirketlerin oranı yaklaşık {{value}} (kaynağa göre {{low}} – {{high}}); yayım tarihi {{published}}.',
    saysNone: 'Kârı olmayan ya da zarar eden şirketlerin oranı yaklaşık {{value}}; yayım tarihi {{published}}.',
    saysNoneRange:
      'Kârı olmayan ya da zarar eden şirketlerin oranı yaklaşık {{value}} (kaynağa göre {{low}} – {{high}}); yayım tarihi {{published}}.',
  },
  'breakout-failed': {
    title: 'Kırılım seviyesi',
    describe: 'Endeksin kırdığı seviyenin altına geri düşüp düşmediği.',
    explain:
      'İzleme: kırılım başarısız oldu ya da tuttu ve yitirildi. Etkin: endeks ayrıca bunu izleyen {{sessions}} seans içinde seviyesinin altında kapandı.',
    source: 'Russell 2000 endeksi, günlük kapanışlar',
    says: 'Endeks, {{date}} tarihinde kırdığı {{level}} seviyesinin {{distance}}.',
    saysNever: 'Henüz kırılım olmadı.',
    saysFell: 'Endeks, {{date}} tarihinde kırdığı {{level}} seviyesinin %5 altına düşmüştü; şimdi onun {{distance}}.',
    saysLetGo: '{{date}} kırılımı başarısız oldu ve artık sayılmıyor; endeks {{level}} seviyesinin {{distance}}.',
  },
  overextended: {
    title: 'Eğilimin üzerindeki mesafe',
    describe: '200 günlük ortalamaya bugünkü uzaklığın ne kadar ender olduğu.',
    explain:
      'Ortalamanın bu kadar veya daha az üzerinde olan seansların oranı. İzleme eşiği {{watch}}, etkin eşiği {{active}}.',
    source: 'Russell 2000 endeksi, günlük kapanışlar',
    says: 'Endeks 200 günlük ortalamasının {{distance}}; bu düzeyde veya daha aşağıda olduğu seansların oranı {{value}}.',
  },
  volatility: {
    title: 'Oynaklık',
    describe: 'Opsiyon fiyatlarının beklediği oynaklık.',
    explain: 'İzleme: VIX, {{closes}} seanslık medyanının {{watch}} katını aşar. Etkin: en az {{active}}.',
    source: 'Cboe VIX, günlük kapanışlar',
    says: 'VIX {{value}} ile kapandı; 63 seanslık medyanı {{median}}.',
  },
  'credit-stress': {
    title: 'Kredi farkı',
    describe: 'Riskli şirketlerin Hazine tahvillerine göre ödediği fark, üç ay öncesine göre.',
    explain: 'İzleme: {{sessions}} seans öncesinden {{watch}} puan fazla. Etkin: {{active}} fazla.',
    source: 'ICE BofA US High Yield farkı, yalnız istek üzerine FRED’den: birlikte verilemez',
    saysMore: 'Yüksek getirili tahvil farkı {{spread}}; 63 seans öncesinden {{value}} fazla.',
    saysLess: 'Yüksek getirili tahvil farkı {{spread}}; 63 seans öncesinden {{value}} az.',
    saysSame: 'Yüksek getirili tahvil farkı {{spread}}; 63 seans öncesiyle aynı.',
  },
  'moving-apart': {
    title: 'Bitcoin’le birliktelik',
    describe: 'Bitcoin ile küçük şirketlerin günden güne birlikte hareket edip etmediği.',
    explain: '{{returns}} seanslık günlük getiri korelasyonu. İzleme {{watch}} altında, etkin {{active}} altında.',
    source: 'Russell 2000 endeksi ve Bitcoin, günlük kapanışlar',
    says: 'Bitcoin ile endeksin 126 seanslık günlük getirilerinin korelasyonu {{value}}.',
  },
  'bitcoin-diverges': {
    title: 'Bitcoin’in yıllık zirveye uzaklığı',
    describe: 'Küçük şirketler yüksekteyken Bitcoin’in düşüp düşmediği.',
    explain:
      'İzleme: endeks rekoruna en çok {{near}} uzak, Bitcoin 200 günlük ortalamasının altında. Etkin: Bitcoin ayrıca son bir yılın en yüksek kapanışının en az {{active}} altında.',
    source: 'Russell 2000 endeksi ve Bitcoin, günlük kapanışlar',
    says: 'Bitcoin, son bir yılın en yüksek kapanışının ({{high}}, {{highDate}}) {{value}} altında.',
    saysHigh: 'Bitcoin son bir yılın en yüksek kapanışında, {{high}}.',
    saysNear: 'Bitcoin, son bir yılın en yüksek kapanışının ({{high}}, {{highDate}}) hemen altında.',
  },
  'liquidity-shrinking': {
    title: '91 günde likidite',
    describe: 'Dolar likiditesinin üç ay öncesinden az olup olmadığı.',
    explain: 'İzleme: 91 günde {{watch}} üzerinde azalma. Etkin: en az {{active}} azalma.',
    source: 'Federal Reserve: WALCL, WTREGEN, RRPONTSYD, bugüne kadarki düzeltmelerle',
  },
  'value-lags': {
    title: 'Değer hisselerinin gecikmesi',
    describe: 'Endeks rekoruna yakınken ucuz yarısının uzak olup olmadığı.',
    explain:
      'Endeks rekoruna en çok {{near}} uzakken. İzleme: değer hisseleri kendi rekorlarının {{watch}} altında. Etkin: {{active}}.',
    source: 'Russell 2000 endeksi ve Russell 2000 Value (IWN), günlük kapanışlar',
    says: 'Küçük değer hisseleri {{record}} rekorunun ({{recordDate}}) {{value}} altında.',
    saysRecord: 'Küçük değer hisseleri rekor düzeyinde.',
    saysNear: 'Küçük değer hisseleri {{record}} rekorunun ({{recordDate}}) hemen altında.',
  },
  level: {
    active: 'etkin',
    watch: 'izlemede',
    clear: 'sakin',
    stale: 'eski',
    missing: 'veri yok',
    off: 'kapalı',
  },
  onlyNearAndBelow:
    '{{says}} Bu, yalnızca endeks rekoruna en çok {{near}} uzak ve Bitcoin 200 günlük ortalamasının altındayken sayılır.',
  activeOnlyNear: '{{says}} Uyarı, yalnızca endeks rekoruna en çok {{near}} uzakken etkindir.',
  onlyNear: '{{says}} Bu, yalnızca endeks rekoruna en çok {{near}} uzakken sayılır.',
  newSince: '{{date}} tarihinden beri etkin.',
  asOf: '{{date}} itibarıyla: {{says}} Bugün için hüküm verilemeyecek kadar eski.',
  missing: 'Veri yok, hüküm verilmez.',
  off: 'Kapalı: izlenmez.',
  summary: {
    active_other: '{{n}} uyarı etkin',
    watch_other: '{{n}} izlemede',
    none: 'Etkin uyarı yok',
  },
} as const;
