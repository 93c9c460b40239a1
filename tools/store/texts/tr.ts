import type { StoreText } from './text.ts';

export const tr: StoreText = {
  long: (sites) => `\
Haberde şöyle yazıyor: “Russell 2000 rekorda, klasik risk-on, sıra Bitcoin’de.” Öyle mi? İmleci sözcükte bekletmek yeter.

KART NE SÖYLER
• Cümledeki rakam günlük kapanışlarla uyuşuyor mu (İngilizce ve Almanca cümlelerde)
• Russell 2000 risk iştahı sinyali nerede, ne zamandan beri ve neden: sözle, −100 ile +100 arası bir puanla ve son on iki ayıyla
• Yazı yazıldığında neredeydi, o günden beri ne oldu
• Russell 2000’in önceki kırılımlarından sonra ne oldu; yanında herhangi bir günden sonra ne olduğu ve bunun şans olup olamayacağı
• Hangi uyarılar etkin: her biri tarihi, eşiği ve kendi siciliyle

DAHASI
• Araç çubuğu penceresi: bir bakışta sinyal, önceki seanstan beri değişenler ve açık yazının rakamları
• 39 yılın herhangi bir seansına göre rapor: grafikler, CSV olarak kopyalanan tablolar, şansla karşılaştırma, sicil, analistlerin sözleri ve sonuçları, her sayının kaynağı
• Ayarlar: her gösterge ve uyarı kapatılabilir, puan hemen değişir
• Bildirimler, açılana dek kapalı: seans başına en çok bir tane
• Türkçe, İngilizce, Almanca, İspanyolca ve Japonca; açık ve koyu; klavye ve ekran okuyucu

DÜRÜST
Her rakamın tarihi vardır. Az örneğe az denir. Geçmiş şanstan iyi değilse bu da yazılır.

GİZLİ
Tidemark hiçbir şey toplamaz: hesap yok, izleme yok, bize ait sunucu yok. Okunan tarayıcıda kalır. Kapanış fiyatları bir plana göre indirilir, imleç bir sözcükte beklediği için asla, ve saklanır: çevrimdışıyken de çalışır.

NEREDE OKUR
Baştan beri ${sites} borsa ve kripto haber sitesinde; başkalarında yalnızca izin verilince. Oturum açılan, sipariş verilen veya işlem yapılan yerde hiçbir şey işaretlenmez ve hiçbir sayfa değiştirilmez: sözcükleri tarayıcının kendisi işaretler.

Yatırım tavsiyesi değildir. FTSE Russell, iShares veya herhangi bir veri sağlayıcısıyla bağlantısı yoktur. “Russell 2000” sahibinin markasıdır, burada endeksi adlandırır. Açık kaynak, Apache Lisansı 2.0.
`,
  captions: {
    popover: {
      title: 'İmleci sözcüğe koy, savı sına',
      text: 'Cümledeki rakam günlük kapanışlarla karşılaştırılır. Sonra sinyal, önceden ne olduğu ve tarihleriyle uyarılar.',
    },
    story: {
      title: 'O gün ve bugün',
      text: 'Yazı yazıldığında sinyal neredeydi, o günden beri ne oldu.',
    },
    popup: {
      title: 'Günde bir bakış',
      text: 'Araç çubuğunda sinyal ve önceki seanstan beri değişenler. Açık veya koyu.',
    },
    report: {
      title: 'İstenen güne göre',
      text: 'Raporun tamamı, yazının gününe veya 39 yılın herhangi bir seansına göre. Taban oranlar, şans sınaması, CSV tablolar.',
    },
    privacy: {
      title: 'Okunan okuyanda kalır',
      text: 'Hesap yok, izleme yok, bize ait sunucu yok. Başka her site seçime bağlı.',
    },
  },
};
