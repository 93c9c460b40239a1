/** The toolbar popup's own words. */
export const popup = {
  assets: 'Ardından ne geldi',
  changes: {
    title: 'Ne değişti',
    since: '{{date}} tarihinden beri',
    none: 'değişen yok',
    score: 'Puan {{now}}, önceden {{before}}',
    state: 'Sinyal {{now}}, önceden {{before}}',
    stage: 'Kırılım {{now}}, önceden {{before}}',
    warning: '{{title}}: {{now}}, önceden {{before}}',
  },
  history: 'Önceki kırılımlardan sonra',
  site: {
    closed: 'Bu sayfayı hiçbir uzantı okuyamaz.',
    unlisted: '{{host}} listede değil.',
    withheld: 'Tarayıcı, Tidemark’ın {{host}} sitesini okumasına izin vermiyor.',
    allow: '{{host}} sitesinde izin ver',
    once: 'Bu sayfayı bir kez oku',
    always: 'Bu sitede her zaman',
    done: 'Bu sayfa okunuyor.',
    refused: 'Tarayıcı izin vermedi.',
  },
  loading: 'Kapanışlar okunuyor…',
  failed: 'Tidemark verilerini okuyamadı: {{reason}}',
  notNewer: 'Daha yeni bir sonuç alınamadı: {{reason}}',
  again: 'Yeniden dene',
} as const;
