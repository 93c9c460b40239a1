import type { StoreText } from './text.ts';

export const tr: StoreText = (sites) => `\
Haberde şöyle yazıyor: “Russell 2000 rekorda, klasik risk-on, sıra Bitcoin’de.” Öyle mi? İmleci sözcükte bekletmek yeter.

KART NE SÖYLER
• Risk iştahı ne durumda: sözle, −100 ile +100 arası bir puanla ve nedeniyle
• Endeks aralığının tepesinde mi, küçük şirketler önde mi, koşullar gevşek mi, kripto da aynı yönde mi
• Russell 2000’in önceki her kırılımından sonra Bitcoin, Ether, altcoin’ler ve endeks ne yaptı; yanında herhangi bir günden sonra ne olduğu
• Hangi uyarılar etkin: her biri değeri, eşiği ve tarihiyle

DAHASI
• Araç çubuğu penceresi: Bitcoin, Ether ve Russell 2000 için aynısı ve önceki seanstan beri değişenler
• Rapor: grafikler, CSV olarak kopyalanan tablolar, şansla karşılaştırma, sicil, analistlerin sözleri ve sonuçları, her sayının kaynağı
• Ayarlar: her gösterge ve uyarı kapatılabilir, puan hemen değişir
• Türkçe, İngilizce, Almanca, İspanyolca ve Japonca; açık ve koyu; klavye ve ekran okuyucu

DÜRÜST
Her rakamın tarihi vardır. Az örneğe az denir. Geçmiş şanstan iyi değilse bu da yazılır.

GİZLİ
Tidemark hiçbir şey toplamaz: hesap yok, izleme yok, bize ait sunucu yok. Okunan tarayıcıda kalır. Kapanış fiyatları bir plana göre indirilir, imleç bir sözcükte beklediği için asla, ve saklanır: çevrimdışıyken de çalışır.

NEREDE OKUR
Baştan beri ${sites} borsa ve kripto haber sitesinde; başkalarında yalnızca izin verilince. Oturum açılan, sipariş verilen veya işlem yapılan yerde hiçbir şey işaretlenmez ve hiçbir sayfa değiştirilmez: sözcükleri tarayıcının kendisi işaretler.

Yatırım tavsiyesi değildir. FTSE Russell, iShares veya herhangi bir veri sağlayıcısıyla bağlantısı yoktur. “Russell 2000” sahibinin markasıdır, burada endeksi adlandırır. Açık kaynak, Apache Lisansı 2.0.
`;
