/** The ledger: what was claimed, what the data say (a lead for the verdict, then the figures), and how it was checked. */
export const claims = {
  verdict: { holds: 'doğru', partly: 'kısmen', fails: 'yanlış', 'cannot-check': 'sınanamaz' },
  later: '{{when}} tarihinde söylendi, okunan günden sonra.',
  none: 'gün yok',
  answer: { yes: 'evet', no: 'hayır', unknown: 'başka kaynak rakam vermiyor' },
  case: '{{value}} ({{day}})',

  'value-ath': {
    claimed: 'Russell 2000 Value yeni bir tüm zamanlar zirvesine sıçradı; geçmiş hiçbir şeyi garanti etmez.',
    holds: 'Öyle oldu; Ocak 2026’daki rekor kapanış sayısı: {{records}}.',
    partly: 'Neredeyse: Ocak 2026’da rekor kapanış yok, ama eksik en çok %1.',
    fails: 'Ocak 2026’da rekor kapanış yok, eksik %1’den fazla.',
    found:
      'O ayın en yüksek kapanışı {{highest}} ({{highestDay}}), {{before}} rekoruna ({{beforeDay}}) göre {{against}}; oradan {{to}} tarihine kadar {{since}}.',
    how: 'IWN fonunun temettüsüz kapanışları: Ocak 2026’dakiler, önceki en yükseğe karşı.',
    needs: 'Gereken: 2026’dan önceki bir yıl ve Ocak sonuna kadar IWN kapanışları.',
  },
  'breakout-risk-on': {
    claimed: 'Uzun vadeli direncin kırılması klasik bir risk iştahı sinyalidir.',
    holds: 'Sinyal vardı; küçük şirketler, Bitcoin ve Ether o günden beri hep yükseldi.',
    partly: 'Sinyal vardı, ama üçü birden yükselmedi.',
    fails: 'Ya sinyal yoktu ya da o günden beri üçü de yükselmedi.',
    found:
      '{{from}} tarihinde kırılım “{{stage}}”, risk iştahı sinyali “{{state}}” idi; {{to}} tarihine kadar endeks {{index}}, Bitcoin {{bitcoin}}, Ether {{ether}}.',
    how: 'Ocak 2026 ortasındaki aşama ve risk iştahı sinyali, oradan okunan güne kadar kapanışlar.',
    needs: 'Gereken: Ocak 2026 ortasından sonraki 30 gün için endeks, Bitcoin ve Ether kapanışları.',
  },
  'flip-2020': {
    claimed: '2020 sonunda direnç desteğe dönünce Bitcoin yaklaşık %380 yükseldi; başka yerde %390’dan fazla.',
    holds: 'Seviyenin tuttuğunun anlaşıldığı günden itibaren bu kadarı mümkündü.',
    partly:
      'Kırılımdan itibaren Bitcoin çok yükseldi; seviyenin tuttuğunun anlaşıldığı günden itibaren iddia edilenden az.',
    fails: 'Ne kırılımdan ne de seviyenin tuttuğunun anlaşıldığı günden sonra böyle bir yükseliş oldu.',
    found:
      '{{breakout}} kırılımından sonra en yüksek kapanış 180 günde {{breakout180}}, 365 günde {{breakout365}}; seviyenin tuttuğu günden ({{held}}) sonra {{held180}} ve {{held365}}. {{peak}} zirvesine kadar %380 için son başlangıç günü {{start380}}, %390 için {{start390}}.',
    how: 'Bitcoin’in kırılım günü ve tuttuğu günkü kapanışı, ardından gelen en yüksek kapanışa karşı.',
    needs: 'Gereken: 2020 sonunda tutan bir kırılım ve sonraki bir yılın Bitcoin kapanışları.',
  },
  'liquidity-ahead': {
    claimed: 'Bugünkü yapı farklı: likidite genişlemesi öncesi konumlanma.',
    holds: 'Likidite sonradan genişledi.',
    partly: 'Likidite bir süre genişledi, baştan sona değil.',
    fails: 'Likidite sonradan genişlemedi.',
    found:
      '{{from}} tarihindeki {{before}} düzeyinden net dolar likiditesi 91 günde {{after91}}, 182 günde {{after182}} değişti; Bitcoin aynı 182 günde {{bitcoin182}}.',
    how: 'Fed varlıkları eksi Hazine hesabı eksi ters repolar, Ocak 2026 ortasından itibaren; %1 genişleme sayılır.',
    needs: 'Gereken: Ocak 2026 ortasından sonraki 182 gün için WALCL, WTREGEN ve RRPONTSYD.',
  },
  'three-highs': {
    claimed: 'Endeks üç kez yeni zirve yaptı, ardından Bitcoin güçlü yükseldi.',
    holds: 'Tutan her kırılımdan bir yıl sonra Bitcoin daha yüksekti.',
    partly: 'Tutan kırılımların çoğundan bir yıl sonra Bitcoin daha yüksekti, hepsinden değil.',
    fails: 'Tutan kırılımların çoğundan bir yıl sonra Bitcoin daha yüksek değildi.',
    found:
      'Tuttukları günden itibaren: {{cases}}; {{n}} kırılımın {{up}} tanesi artıda, medyan {{median}}, {{open}} tanesi henüz bir yılını doldurmadı; herhangi bir günden {{base}}, artıda olanlar {{basePositive}}. Başarısızlar dahil {{allN}} kırılımın tümünde: {{allUp}} artıda, medyan {{allMedian}}.',
    how: '2026’dan önce tutan her kırılımdan 365 gün sonra Bitcoin, tuttuğu günden itibaren; az örnek, 2013 öncesi sığ piyasa.',
    needs: 'Gereken: tutan en az üç kırılım ve her birinden sonraki bir yılın Bitcoin kapanışları.',
  },
  'ether-follows': {
    claimed: 'Endeksin son tüm zamanlar zirvesi Ethereum’da yükselişe işaret etti.',
    holds: 'Ether düştüğünden daha sık yükseldi ve diğer günlerden iyi gitti.',
    partly: 'Ether ya düştüğünden daha sık yükseldi ya da diğer günlerden iyi gitti, ikisi birden değil.',
    fails: 'Ether ne düştüğünden daha sık yükseldi ne de diğer günlerden iyi gitti.',
    found:
      'Her birinden 90 gün sonra: {{cases}}; {{n}} kırılımın {{up}} tanesinde artıda, medyan {{median}}; herhangi bir günden {{base}}.',
    how: '2016’dan beri her kırılımdan 90 gün sonra Ether, başarısızlar dahil.',
    needs: 'Gereken: 2016’dan beri en az üç kırılım ve 90 gün sonraki Ether kapanışları.',
  },
  'altcoins-follow': {
    claimed: 'IWM eski zirvelerini aşınca BTC ve ETH hariç altcoin değeri yükselir; 2017 ve 2021’deki gibi.',
    holds: 'Anılan iki kırılımdan ve diğerlerinin çoğundan sonra yükseldi.',
    partly: 'Ya yalnız anılan kırılımlardan ya da yalnız diğerlerinin çoğundan sonra yükseldi.',
    fails: 'Ne anılan iki kırılımdan ne de diğerlerinin çoğundan sonra yükseldi.',
    found:
      '2016 ve 2020 kırılımlarından bir yıl sonra {{after2016}} ve {{after2020}}. Tümünden 90 gün sonra: {{cases}}; {{n}} kırılımın {{up}} tanesinde artıda, medyan {{median}}.',
    how: 'Kapsadığı her kırılımdan sonra stabilcoinsiz altcoin endeksi, başarısızlar dahil.',
    needs: 'Gereken: 2016 ve 2020 dahil en az üç kırılımdan sonra altcoin endeksi.',
  },
  outflows: {
    claimed:
      'Endeks yükselirken küçük şirket ETF’leri 2025’te yaklaşık 19,5 milyar $ kaybetti; önceki rallilerin aksine.',
    holds: 'Endeks yükselirken IWM 2025’te para kaybetti; önceki her kırılımdan önce ise para girmişti.',
    partly: 'Endeks yükselirken IWM 2025’te para kaybetti, ama önceki bazı kırılımlardan önce de öyleydi.',
    fails: 'Endeks yükselirken IWM’nin 2025’te para kaybettiği doğru değil.',
    found:
      '2025 akışı {{flow}}, endeks {{index}}. Önceki kırılımlardan önceki 252 günün akışları: {{cases}}; {{n}} kırılımın {{withOutflow}} tanesinde çıkış.',
    how: 'IWM pay adedi çarpı değeri. IWM bu sınıfın tek bir fonudur, bu yüzden toplam 19,5 milyar $ sınanamaz.',
    needs: 'Gereken: 2025’in tümü ve önceki en az üç kırılımdan önce IWM akışları.',
  },
  'forty-percent': {
    claimed:
      'Endeks şirketlerinin yaklaşık %40’ı 2025 üçüncü çeyreğine kadarki 12 ayda zarar etti; rekora yakın ve 2007’nin iki katı.',
    holds: 'Diğer kaynaklara göre de yaklaşık %40; önceki en yüksek orana yakın ve 2007’nin iki katı.',
    partly: 'Diğer kaynaklara göre de yaklaşık %40, ama geri kalanın tümü doğrulanmıyor.',
    fails: 'Diğer kaynaklara göre yaklaşık %40 değil.',
    found:
      '2025’in ikinci yarısı: {{share}} ({{sources}}); önceki en yüksek {{highest}} ({{highestDay}}). 2007’nin iki katı: {{double}}. Kaynaklar ayrışıyor: {{apartDay}} için {{low}} – {{high}}.',
    how: 'Diğer kaynakların yayımladığı oranlar; her biri kendi tarihi ve zarar tanımıyla.',
    needs: 'Gereken: 2025’in ikinci yarısı ve öncesi için başkalarının yayımladığı birer oran.',
  },
  timing: {
    claimed: 'İkisi de likidite ve iştahla yükselir; zamanlama korelasyondan önemlidir.',
    holds: 'Zamanda kaydırılınca belirgin biçimde daha iyi uyuyorlar, iki yarıda da hemen hemen aynı kaymayla.',
    partly: 'Birlikte hareket ediyorlar, ama hiçbir kayma belirgin biçimde daha iyi uymuyor.',
    fails: 'Ne birlikte hareket ediyorlar ne de kaydırılınca belirgin biçimde daha iyi uyuyorlar.',
    found:
      '{{from}} – {{to}} aylık getirileri: eşzamanlı korelasyon {{atZero}}, en iyisi {{best}} (Bitcoin {{lag}} seans kaydırılınca; yarılarda {{earlier}} ve {{later}}). Son 126 seansın günlük getirileri: {{daily}}.',
    how: '1.260 seansta ve her yarıda, 60 seansa kadar kaymalarla korelasyonlar.',
    needs: 'Gereken: okunan güne kadar beş yıllık endeks ve Bitcoin kapanışları.',
  },
} as const;
