/** The ledger: what was claimed, what the data say (a lead for the verdict, then the figures), and how it was checked. */
export const claims = {
  verdict: { holds: 'doğru', partly: 'kısmen', fails: 'yanlış', 'cannot-check': 'sınanamaz' },
  later: '{{when}} tarihinde söylendi, okunan günden sonra.',
  lacks: {
    cases: 'Hüküm vermek için örnek çok az.',
    opinion: 'Sayıların karar veremeyeceği bir görüş; ölçülebilen şu.',
  },
  none: 'gün yok',
  answer: { yes: 'evet', no: 'hayır', unknown: 'sınanmadı, başka kaynak rakam vermiyor' },
  case: '{{value}} ({{day}})',
  waited_other: '{{n}} gün ({{day}})',
  waitsStill: 'henüz yok ({{day}})',
  flow: '{{flow}}, {{percent}} ({{day}})',

  'value-ath': {
    claimed: 'Russell 2000 Value yeni bir tüm zamanlar zirvesine sıçradı; geçmiş hiçbir şeyi garanti etmez.',
    holds: 'Öyle oldu; Ocak 2026’daki rekor kapanış sayısı: {{records}}.',
    partly: { nearly: 'Neredeyse: Ocak 2026’da rekor kapanış yok, ama eksik en çok %1.' },
    fails: 'Ocak 2026’da rekor kapanış yok, eksik %1’den fazla.',
    found:
      'O ayın en yüksek kapanışı {{highest}} ({{highestDay}}), {{before}} rekoruna ({{beforeDay}}) göre {{against}}; oradan {{to}} tarihine kadar {{since}}.',
    how: 'IWN fonunun temettüsüz kapanışları: Ocak 2026’dakiler, önceki en yükseğe karşı; %1’e kadar eksik, neredeyse sayılır.',
    needs: 'Gereken: 2026’dan önceki bir yıl ve Ocak sonuna kadar IWN kapanışları.',
  },
  'breakout-risk-on': {
    claimed: 'Uzun vadeli direncin kırılması klasik bir risk iştahı sinyalidir.',
    holds: 'Kırılım ve yüksek durum vardı; ardından küçük şirketler, Bitcoin ve Ether yükseldi.',
    partly: {
      'some-rose': 'Kırılım ve yüksek durum vardı, ama ardından üçü birden yükselmedi.',
      'all-rose': 'Kırılım vardı ve ardından üçü de yükseldi, ama durum yüksek değildi.',
      breakout: 'Kırılım vardı, ama durum yüksek değildi ve ardından üçü birden yükselmedi.',
    },
    fails: 'Ya ayakta bir kırılım yoktu ya da üçünden hiçbiri yükselmedi.',
    found:
      '{{from}} tarihinde kırılım “{{stage}}”, Russell 2000 risk iştahı sinyali “{{state}}” idi; sonraki {{days}} günde endeks {{index}}, Bitcoin {{bitcoin}}, Ether {{ether}}.',
    how: '16 Ocak 2026’daki aşama (taze ya da tutmuş) ve durum (yüksek ya da oldukça yüksek), 90 ve 365 gün sonraki kapanışlar: süresi dolan sonuncusu belirler.',
    needs: 'Gereken: 16 Ocak 2026’dan sonraki 90 gün için endeks, Bitcoin ve Ether kapanışları.',
  },
  'flip-2020': {
    claimed: '2020 sonunda direnç desteğe dönünce Bitcoin yaklaşık %380 yükseldi; başka yerde %390’dan fazla.',
    holds: 'Seviyenin tuttuğunun anlaşıldığı günden itibaren bu kadarı mümkündü.',
    partly: {
      breakout:
        'Kırılımdan itibaren Bitcoin çok yükseldi; seviyenin tuttuğunun anlaşıldığı günden itibaren iddia edilenden az.',
    },
    fails: 'Ne kırılımdan ne de seviyenin tuttuğunun anlaşıldığı günden sonra böyle bir yükseliş oldu.',
    found:
      '{{breakout}} kırılımından sonra en yüksek kapanış 180 günde {{breakout180}}, 365 günde {{breakout365}}; seviyenin tuttuğu günden ({{held}}) sonra {{held180}} ve {{held365}}. {{peak}} zirvesine kadar %380 için son başlangıç günü {{start380}}, %390 için {{start390}}.',
    how: 'Bitcoin’in kırılım günü ve tuttuğu günkü kapanışı, bir yıl içindeki en yüksek kapanışa karşı. “Yaklaşık” %380’den onda bir eksiğe izin verir; kırılımdan itibaren yarısı da büyük yükseliş sayılır.',
    needs: 'Gereken: 2020 sonunda tutan bir kırılım ve sonraki bir yılın Bitcoin kapanışları.',
  },
  'liquidity-ahead': {
    claimed: 'Bugünkü yapı farklı: likidite genişlemesi öncesi konumlanma.',
    holds: 'Hangi gün söylenmiş olursa olsun, likidite sonradan genişledi.',
    partly: {
      soon: 'Likidite ilk 91 günde genişledi, 182 günün tümünde değil.',
      later: 'Likidite 182 günde genişledi, ilk 91 günde değil.',
      depends: 'Söylendiği güne bağlı; o gün de tam bilinmiyor.',
    },
    fails: 'Hangi gün söylenmiş olursa olsun, likidite sonradan genişlemedi.',
    found:
      'Net dolar likiditesi {{from}} tarihinden itibaren 91 günde {{firstSoon}}, 182 günde {{firstLater}} değişti; {{to}} tarihinden itibaren {{lastSoon}} ve {{lastLater}}.',
    how: 'Fed varlıkları eksi Hazine hesabı eksi ters repolar, 2–16 Ocak 2026’nın her seansından itibaren; %1 genişleme sayılır.',
    needs: 'Gereken: 16 Ocak 2026’dan sonraki 182 gün için WALCL, WTREGEN ve RRPONTSYD.',
  },
  'three-highs': {
    claimed: 'Endeks üç kez yeni zirve yaptı, ardından Bitcoin güçlü yükseldi.',
    holds:
      'Bitcoin kırılımların çoğundan kısa süre sonra rekor kırdı, bir yıl sonra da herhangi bir günden sonrakinden iyiydi.',
    partly: {
      records:
        'Bitcoin kırılımların çoğundan kısa süre sonra rekor kırdı, ama bir yıl sonra herhangi bir günden sonrakinden iyi değildi.',
      year: 'Bir yıl sonra Bitcoin herhangi bir günden sonrakinden iyiydi, ama çok az kırılımdan kısa süre sonra rekor geldi.',
    },
    fails:
      'Çok az kırılımdan kısa süre sonra rekor geldi, bir yıl sonra da Bitcoin herhangi bir günden sonrakinden iyi değildi.',
    found:
      'Bitcoin’in bir sonraki rekor kapanışına kadar geçen süre: {{waits}}; 180 gün içinde {{of}} kırılımın {{soon}} tanesinden sonra. Bir yıl sonra: {{cases}}; {{n}} kırılımın {{up}} tanesinde artıda, medyan {{median}}; herhangi bir günden sonra {{base}}, artıda olanlar {{basePositive}}. O yıllardaki en derin düşüş {{deepest}}; tuttuğu günden itibaren {{heldN}} kırılımın medyanı {{heldMedian}}.',
    how: 'Başarısızlar dahil 2026’dan önceki her kırılım: üçte ikisinden sonra 180 gün içinde Bitcoin’den rekor kapanış ve 365 günü, herhangi bir günden sonrakilere karşı. 2013 öncesi piyasası sığdı.',
    needs: 'Gereken: 2026’dan önceki kırılımlar ve her birinden sonraki bir yılın Bitcoin kapanışları.',
  },
  'ether-follows': {
    claimed: 'Endeksin son tüm zamanlar zirvesi Ethereum’da yükselişe işaret etti.',
    holds: 'Ether düştüğünden daha sık yükseldi ve herhangi bir günden sonrakinden iyi gitti.',
    partly: {
      up: 'Ether düştüğünden daha sık yükseldi, ama herhangi bir günden sonrakinden iyi gitmedi.',
      better: 'Ether herhangi bir günden sonrakinden iyi gitti, ama düştüğünden daha sık yükselmedi.',
    },
    fails: 'Ether ne düştüğünden daha sık yükseldi ne de herhangi bir günden sonrakinden iyi gitti.',
    found:
      'Her birinden 90 gün sonra: {{cases}}; {{n}} kırılımın {{up}} tanesinde artıda, medyan {{median}}; herhangi bir günden sonra {{base}}.',
    how: '2016’dan beri her kırılımdan 90 gün sonra Ether, başarısızlar dahil; beşten azı çok azdır.',
    needs: 'Gereken: 2016’dan beri kırılımlar ve 90 gün sonraki Ether kapanışları.',
  },
  'altcoins-follow': {
    claimed: 'IWM eski zirvelerini aşınca BTC ve ETH hariç altcoin değeri yükselir; 2017 ve 2021’deki gibi.',
    holds: 'Anılan iki kırılımdan ve diğerlerinin çoğundan sonra yükseldi.',
    partly: {
      named: 'Anılan iki kırılımdan sonra yükseldi, ama tümünün çoğundan sonra değil.',
      most: 'Kırılımların çoğundan sonra yükseldi, ama anılan ikisinden sonra değil.',
    },
    fails: 'Ne anılan iki kırılımdan ne de diğerlerinin çoğundan sonra yükseldi.',
    found:
      '2016 ve 2020 kırılımlarından bir yıl sonra {{after2016}} ve {{after2020}}. Tümünden 90 gün sonra: {{cases}}; {{n}} kırılımın {{up}} tanesinde artıda, medyan {{median}}.',
    how: 'Kapsadığı her kırılımdan sonra stabilcoinsiz altcoin piyasa değeri, başarısızlar dahil; beşten azı çok azdır. Bu bir piyasa değeridir: yeni coinler kazanç sayılır.',
    needs: 'Gereken: 2016 ve 2020 dahil kırılımlardan sonra altcoin piyasa değeri.',
  },
  outflows: {
    claimed:
      'Endeks yükselirken küçük şirket ETF’leri 2025’te yaklaşık 19,5 milyar $ kaybetti; önceki rallilerin aksine.',
    holds: 'Endeks yükselirken IWM 2025’te para kaybetti; önceki hiçbir kırılımdan önce böyle değildi.',
    partly: {
      'before-too': 'Endeks yükselirken IWM 2025’te para kaybetti; ama önceki bazı kırılımlardan önce de öyleydi.',
    },
    fails: 'Endeks yükselirken IWM’nin 2025’te para kaybettiği doğru değil.',
    found:
      '2025 akışı {{flow}} (fon varlığının {{percent}} kadarı), endeks {{index}}. Önceki kırılımlardan önceki 252 günde: {{cases}}; {{n}} kırılımın {{withOutflow}} tanesinde çıkış.',
    how: 'Fonun kendi rakamları, kapanışlar değil: IWM pay adedi çarpı değeri. Fon varlığının %1’inden itibaren çıkış sayılır. IWM bu sınıfın tek bir fonudur, bu yüzden toplam 19,5 milyar $ sınanamaz.',
    needs: 'Gereken: 2025’in tümü ve önceki en az üç kırılımdan önce IWM akışları.',
  },
  'forty-percent': {
    claimed:
      'Endeks şirketlerinin yaklaşık %40’ı 2025 üçüncü çeyreğine kadarki 12 ayda zarar etti; rekora yakın ve 2007’nin iki katı.',
    holds:
      'Diğer kaynaklara göre de yaklaşık %40, önceki en yüksek orana yakın; 2007’nin iki katını yalanlayan rakam yok.',
    partly: {
      'not-double': 'Diğer kaynaklara göre de yaklaşık %40, önceki en yüksek orana yakın; ama 2007’nin iki katı değil.',
      'not-near': 'Diğer kaynaklara göre de yaklaşık %40, 2007’nin iki katı; ama önceki en yüksek orana yakın değil.',
      share: 'Diğer kaynaklara göre de yaklaşık %40; ama önceki en yüksek orana yakın değil.',
    },
    fails: 'Diğer kaynaklara göre yaklaşık %40 değil.',
    found:
      '2025’in ikinci yarısı: {{share}} ({{sources}}); önceki en yüksek {{highest}} ({{highestDay}}). 2007’nin iki katı: {{double}}. Kaynaklar ayrışıyor: {{apartDay}} için {{low}} – {{high}}.',
    how: 'Diğer kaynakların yayımladığı oranlar, kapanışlar değil; her biri kendi tarihi ve tanımıyla, bazıları “kârsız ya da zararda”. “Yaklaşık” ve “yakın” 5 yüzde puanına izin verir; “iki kat” 1,8 kattır.',
    needs: 'Gereken: 2025’in ikinci yarısı ve öncesi için başkalarının yayımladığı birer oran.',
  },
  timing: {
    claimed: 'İkisi de likidite ve iştahla yükselir; zamanlama korelasyondan önemlidir.',
    found:
      '2014’ten beri her ay sonuna kadarki 91 günde endeksin net likiditeyle korelasyonu {{index}}, Bitcoin’inki {{bitcoin}}. İkisinin {{from}} – {{to}} aylık getirileri: eşzamanlı {{atZero}}, en iyisi {{best}} (Bitcoin {{lag}} seans kaydırılınca; yarılarda {{earlier}} ve {{later}}). Son 126 seansın günlük getirileri: {{daily}}.',
    how: 'Korelasyonlar: 91 günlük değişimler net likiditeninkilerle; 1.260 seansta ve her yarıda, 60 seansa kadar kaymalarla.',
    needs: 'Gereken: okunan güne kadar beş yıllık endeks ve Bitcoin kapanışları.',
  },
  coincided: {
    claimed: 'Küçük şirketlerin gücü çoğu kez Bitcoin ve altcoinlerin yükseliş dönemleriyle çakıştı.',
    holds: 'Endeksin güçlü aylarında ikisi de diğer aylardan belirgin biçimde daha sık yükseldi.',
    partly: {
      bitcoin: 'Endeksin güçlü aylarında Bitcoin diğer aylardan belirgin biçimde daha sık yükseldi, altcoinler değil.',
      altcoins: 'Endeksin güçlü aylarında altcoinler diğer aylardan belirgin biçimde daha sık yükseldi, Bitcoin değil.',
    },
    fails: 'Endeksin güçlü aylarında hiçbiri diğer aylardan belirgin biçimde daha sık yükselmedi.',
    found:
      'Bitcoin’in yükseldiği aylar: {{n}} güçlü ayda {{bitcoin}}, diğerlerinde {{bitcoinOther}}; altcoinlerin: {{altcoinN}} güçlü ayda {{altcoins}}, diğerlerinde {{altcoinsOther}}.',
    how: '2013’ten beri biten takvim ayları, ilk kapanıştan sonuncuya; güçlü: endeks %3 ve fazlası yukarıda. Belirgin: en az 10 yüzde puanı. Altcoinler bir piyasa değeridir: yeni coinler kazanç sayılır.',
    needs: 'Gereken: 2013’ten beri birkaç ayın endeks, Bitcoin ve altcoin kapanışları.',
  },
  'before-rallies': {
    claimed: 'Küçük şirketlerin böyle yükselişleri genellikle büyük kripto rallilerinden önce geldi.',
    holds: 'Kırılımların en az üçte ikisinin ardından ralli geldi, herhangi bir günden sonrakinden sık.',
    partly: {
      above: 'Ralli herhangi bir günden sonrakinden sık geldi, ama kırılımların üçte ikisinden azının ardından.',
    },
    fails: 'Ralli herhangi bir günden sonrakinden sık gelmedi.',
    found:
      'Bitcoin’in 180 gün içindeki en yüksek kapanışı: {{cases}}; {{n}} kırılımın {{rallied}} tanesinden sonra ralli; {{from}} tarihinden beri herhangi bir günden sonra, durumların {{any}} kadarında.',
    how: '2013’ten beri kırılımlar; ralli, 180 gün içinde başlangıcın en az %50 üstünde bir kapanıştır.',
    needs: 'Gereken: 2013’ten beri kırılımlar ve her birinden sonraki 180 günün Bitcoin kapanışları.',
  },
  'no-bear-market': {
    claimed: 'Küçük şirketler yeni zirveler yaparken Bitcoin’de hiç ayı piyasası başlamadı.',
    holds: 'Hiçbiri sürerken endeks rekor kırmadı.',
    fails: 'Bitcoin düşerken endeks rekor kırdı.',
    found:
      'Ardından %50 ve daha fazla düşülen Bitcoin rekor kapanışları ve bu sırada endeksin kırdığı rekorlar: {{cases}}; {{n}} örneğin {{against}} tanesi iddiaya karşı.',
    how: 'Bitcoin’in 2013’ten beri, bir sonraki rekordan önce yarıya inilen rekor kapanışları; sonraki 365 günde, Bitcoin’in en düşük kapanışına kadar endeks rekorları.',
    needs: 'Gereken: 2013’ten beri Bitcoin kapanışları.',
  },
} as const;
