/** Keeping the closes up to date, for readers. */
export const updates = {
  refresh: 'Şimdi yenile',
  cancel: 'Durdur',
  running: '{{part}} soruluyor: {{done}} / {{total}}',
  offline: 'Bu tarayıcı çevrimdışı. Görünenler önbellekten.',
  never: 'henüz yenilenmedi',
  checked: '{{age}} denetlendi',
  next: 'sonraki deneme {{time}}',
  failed_other: '{{n}} seri yenilenemedi.',
  complete: 'Her şey güncel.',
  revised_other: '{{n}} kapanış sağlayıcısınca düzeltildi.',
  rescaled: 'Bölünme sonrası {{ratio}} ile ölçeklendi.',
  refusals: {
    nothing: '{{provider}} kapanış göndermedi.',
    'no-overlap': '{{provider}} eldekilerle karşılaştırmak için çok az gün gönderdi.',
    disagrees: '{{provider}} eldeki kapanışlarla çelişiyor; eldekiler korundu.',
    jump: '{{provider}} hiçbir piyasanın bir günde yapmayacağı bir kapanış gönderdi.',
    frozen: '{{provider}} son kapanışını yineliyor.',
    shorter: '{{provider}} eldekinden yenisine sahip değil.',
  },
  every: {
    title: 'Yenileme',
    note: 'New York kapanışından sonra ve bu sıklıkla.',
    hours: '{{hours}} saatte bir',
    hand: 'yalnız elle',
  },
  providers: {
    title: 'Kaynaklar',
    note: 'Her birine yalnız kapanış fiyatları sorulur, çerezsiz. Biri kapatılırsa sıradakine sorulur.',
    missing: 'Tarayıcı izin vermiyor; açılınca izin istenir',
  },
} as const;
