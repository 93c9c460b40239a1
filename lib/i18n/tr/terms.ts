/** What the words mean, in a line each; the words themselves stand where they are used. */
export const terms = {
  title: 'Bu sözcükler ne demek',
  names: {
    session: 'Seans',
    correlation: 'Korelasyon',
  },
  state: {
    appetite: 'Puanın sözle karşılığı: küçük şirketler ve koşullar bugün nasıl. Betimler, öngörmez.',
    score: 'İlk üç sorunun ortalaması, −100 ile +100 arası; sözcük şu puanlarda değişir: {{bounds}}.',
    level: 'Küçük şirketler rekorlarına ne kadar yakın, eski direnç tutuyor mu, 200 günlük ortalamaya göre neredeler.',
    lead: 'Küçük şirketler S&P 500’ün büyüklerine göre öne geçiyor mu.',
    conditions: 'Dolar bollaşıyor mu, opsiyon fiyatları sakinlik bekliyor mu.',
    echo: 'Bitcoin ve Ether 200 günlük ortalamalarının üstünde mi. Puanın dışında, yanında.',
    record: 'Şimdiye kadarki en yüksek kapanış.',
    breakoutLevel: 'Son kırılımın geçtiği rekor: eski direnç, tuttuğu sürece destek.',
    independent: 'Örtüşmeyen dönemler: gerçek örnek sayısı.',
    stale: 'Son rakam sayılamayacak kadar eski: gösterilir, değerlendirilmez.',
  },
  past: {
    breakout: 'Russell 2000’in en az 126 seans rekorsuz kaldıktan sonraki rekoru.',
    held: '60 seans boyunca seviyenin %5 altında kapanış olmadı ya da endeks seviyeye dönüp sonra rekor kırdı.',
    failed: 'Tutmadan önce seviyenin %5 altında kapanış.',
    lost: 'Tuttuktan sonra seviyenin %5 altında kapanış.',
    fresh: 'Henüz ne tuttu ne başarısız oldu.',
    testing: 'Başarısız ya da yitirilmiş, ama rekora %5’ten yakın.',
    fading: 'Tuttu, ama endeks rekorunun %10’dan fazla altında.',
    days: 'İlk kapanıştan bu kadar takvim günü sonraki kapanışa değişim.',
    highest: '365 gün içinde veya şimdiye kadar en yüksek kapanış, ilkine göre.',
    deepestFall: 'Bu günlerde bir zirveden sonraki bir kapanışa en büyük düşüş.',
    chance:
      'Aynı aralıktaki günler tüm geçmişte kaydırılınca ne sıklıkta o kadar iyi: %5’in altında rastlantı olması zor, %10’un altı bir işaret, %95’in üstü rastlantıdan kötü; 5’ten az örnek çok azdır.',
    thin: 'Bitcoin’in 2013 öncesi kapanışları tek bir küçük borsadandır.',
    times: 'Başlangıcın katı; kazanç %1000’i aşınca böyle yazılır.',
  },
  warnings: {
    active: 'Etkin eşiğine ulaşıldı.',
    watch: 'İzleme eşiğine ulaşıldı, etkin eşiğine ulaşılmadı.',
    clear: 'Hiçbirine ulaşılmadı.',
    missing: 'Rakam yok, o yüzden değerlendirilmez.',
  },
  checks: {
    alike: 'Standart sapma cinsinden uzaklığa göre: 0,5’e kadar benzer, 1’e kadar biraz benzer, ötesi pek değil.',
    verdict: 'Her iddianın andığı kuralla kapanışlardan hesaplanır; başka kapanışlarla başka çıkardı.',
  },
  report: {
    session: 'ABD borsasında bir işlem günü.',
    median: 'Ortadaki değer: yarısı daha yüksek, yarısı daha düşük.',
    percentile: 'Sonraki 90 günü daha iyi olmayan günlerin oranı.',
    correlation: 'İki serinin ne kadar birlikte yürüdüğü: +1 aynı, 0 ilişkisiz, −1 ters.',
  },
} as const;
