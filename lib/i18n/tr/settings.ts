/** What becomes of settings, in whatever place they are changed. */
export const settings = {
  statements: 'Cümlelerdeki sayıları denetle',
  alerts: 'Bildirimler',
  unreadable: 'Tarayıcı ayarlarınızı vermiyor; şimdilik varsayılanlar geçerli. Tarayıcıyı yeniden başlatın.',
  notStored: {
    full: 'Hiçbir şey değişmedi: tarayıcıda başka ayar için yer yok. Artık okumadığınız sitelerde Tidemark’ı yeniden açın.',
    refused: 'Hiçbir şey değişmedi: tarayıcı bunu kaydetmedi. Bir dakika sonra yeniden deneyin.',
  },
};
