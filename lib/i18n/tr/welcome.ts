/** The welcome page's own words. */
export const welcome = {
  title: 'Tidemark’a hoş geldiniz',
  lead: 'Her haberde Russell 2000 risk iştahı sinyalinin durumu ve geçmişte ardından ne geldiği.',
  story: {
    title: 'Deneyin',
    how: 'İmleci altı çizili bir sözcükte bekletin, sözcüğe dokunun veya Alt+Shift+M tuşlarına basın. Escape açılanı kapatır.',
    headline: 'Küçük şirketler için bir rekor. Ya sonra?',
    text: '13 Kasım 2020’de Russell 2000 iki yılı aşkın süredir ilk kez rekorla kapandı. Bitcoin o gün $16.318, Ether $475 düzeyindeydi. Doksan gün sonra ikisi de iki kattan fazla artmıştı. Ama Aralık 2014 rekorundan sonra, Bitcoin aynı sürede değerinin dörtte birini yitirmişti.',
  },
  callouts: {
    title: 'Kart ne söyler',
    signal: '1. Sinyal bugün nerede, ne zamandan beri ve bir yılda nasıl seyretti.',
    past: '2. İmlecin altındaki kelime için ardından ne geldi; yanında herhangi bir gün. Sonundaki sözler şansın da aynısını yapıp yapamayacağını söyler.',
    warnings: '3. Ona karşı ne var: her uyarı, rakamının tarihiyle. Her satır daha fazlasını açar.',
  },
  why: {
    title: 'Neden küçük şirketler',
    text: 'Küçük şirketler daha çok borçlanır ve içeride kazanır; havanın değiştiği önce onlarda görülür. Tidemark geçmişin bu okumayı ne kadar, ya da ne kadar az, desteklediğini söyler.',
  },
  pin: {
    title: 'Gözünüzün önünde olsun',
    text: 'Tarayıcının uzantılar menüsünü (yapboz parçası) açıp Tidemark’ı sabitleyin: simgenin şekli durumu gösterir.',
  },
  privacy: {
    title: 'Ne indirilir, ne asla dışarı çıkmaz',
    fetched: 'Kapanış fiyatları ve ekonomik veriler günde birkaç kez, çerezsiz, şuralardan indirilir: {{names}}.',
    same: 'Ne okunursa okunsun aynıdır: bir sözcükte beklemek ağdan hiçbir şey istemez.',
    never: 'Neyin nerede okunduğu ve nerede beklendiği bu tarayıcıda kalır; hesap yoktur.',
  },
  permissions: {
    title: 'Nerede okur',
    required:
      'Baştan beri {{n}} borsa ve kripto haber sitesini okur. Fazlası isteğe bağlı, şimdi veya sonra ayarlardan.',
    data: 'Daha çok veri',
    altcoins: { title: 'Altcoinler', note: 'Diğer tüm coinlerin değeri, kaynak {{provider}}.' },
    on: 'İzin verildi.',
    refused: 'Tarayıcı izin vermedi. Diğer her şey onsuz çalışır.',
  },
  open: 'Karşılama sayfası',
} as const;
