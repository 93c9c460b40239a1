/** Why a feed was not taken. Figures already in the cache stay as they are. */
export const feed = {
  refused: {
    address: 'Akışın adresi https:// ile başlamalı ve yayıncının klasörünü göstermeli.',
    key: 'Açık anahtar, yayıncının gösterdiği, “=” ile biten 44 karakter olmalı.',
    unsupported: 'Bu tarayıcı akışın imzasını denetleyemiyor. Chromium 137, Firefox 129 veya daha yenisi gerekir.',
    'too-large': 'Akış, bir akışın olabileceğinden büyük; bu yüzden okunmadı.',
    signature: 'Akışın imzası uymuyor: ya dosya yolda değiştirilmiş ya da açık anahtar yayıncısının anahtarı değil.',
    malformed: 'Akış imzalı, ama Tidemark’ın okuduğu biçimde değil. Bunu yayıncısı düzeltmeli.',
    hostile:
      'Akış imzalı, ama hiçbir akışta gerekmeyen ve zarar verebilecek şeyler içeriyor. Başka biri daha iyi olur.',
    'too-new': 'Akış daha yeni bir biçimde. Okumak için Tidemark güncellenmeli.',
    older: 'Akış eldekinden daha eski.',
    rewritten: 'Akış eldekiyle aynı zamanı taşıyor, ama başka bir şey söylüyor.',
    shorter: 'Akış eldekinden daha önce bitiyor.',
    future: 'Akış gelecekte oluşturulmuş görünüyor. Bu bilgisayarın saati doğru olmayabilir.',
  },
} as const;
