/** The toolbar popup's own words. */
export const popup = {
  assets: 'Varlıklar',
  changes: {
    title: 'Önceki seanstan beri, {{date}}',
    none: 'İzlenen hiçbir şey değişmedi.',
    score: 'Puan {{now}}, önceden {{before}}',
    state: 'Sinyal {{now}}, önceden {{before}}',
    stage: 'Kırılım {{now}}, önceden {{before}}',
    warning: '{{title}}: {{now}}, önceden {{before}}',
  },
  allOff: 'Tümü ayarlarda kapatılmış.',
  indicators: 'Göstergeler',
  history: 'Önceki kırılımlardan sonra',
  site: {
    on: '{{host}} sitesinde açık',
    closed: 'Bu sayfayı hiçbir uzantı okuyamaz.',
    unlisted: '{{host}} listede değil.',
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
