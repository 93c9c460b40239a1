/** Bekletilen ya da eksik kapanışlar ve okurun iznini bekleyen kaynaklar. */
export const closes = {
  held: {
    revised: 'Bekletildi: {{provider}} {{date}} için {{said}} diyor, bizdeki değer {{kept}}.',
    apart: 'Bekletildi: {{provider}} {{date}} için {{said}} diyor; bu, endeksin ve fonlarının hareketiyle uyuşmuyor.',
    repeated: 'Bekletildi: {{provider}} {{date}} için bir önceki kapanışı, {{said}} değerini tekrarlıyor.',
    jump: 'Bekletildi: {{provider}} {{date}} için {{said}} diyor; hiçbir piyasa bir günde bu kadar hareket etmez.',
    open: 'İkinci bir kaynak aynısını söyleyene kadar hesaba katılmaz.',
    against: '{{provider}} başka bir değer veriyor, bu yüzden hesaba katılmaz.',
  },
  span: { sessions: '{{n}} seans', days: '{{n}} gün' },
  missing_one: 'Sorabildiğimiz hiçbir kaynakta {{dates}} kapanışı yok.',
  missing_other: 'Sorabildiğimiz hiçbir kaynakta {{n}} kapanış yok; sonuncusu {{dates}}.',
  offer: 'Aşağıdan {{provider}} kaynağını açana kadar sorulmaz.',
  allow: '{{host}} sitesine izin ver',
  fault: 'Bu tarayıcı gelenleri saklayamadı. Saklananlar duruyor; Tidemark bir dakika sonra yeniden deneyecek.',
} as const;
