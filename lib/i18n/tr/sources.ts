/** Why a provider gave nothing, for readers. */
export const sources = {
  failures: {
    network: '{{provider}} kaynağına ulaşılamadı.',
    timeout: '{{provider}} çok geç yanıt verdi.',
    permission: 'Tarayıcı, Tidemark’ın {{provider}} kaynağına sormasına izin vermiyor.',
    refused: '{{provider}} yanıt vermeyi reddetti.',
    'too-many': '{{provider}} beklenmesini istedi.',
    'not-found': '{{provider}} bu verileri bilinen adreste artık tutmuyor.',
    server: '{{provider}} kendi tarafında arızalı.',
    'web-page': '{{provider}} veri yerine web sayfası gönderdi.',
    empty: '{{provider}} boş yanıt gönderdi.',
    'too-large': '{{provider}} olması gerekenden çok fazlasını gönderdi.',
    format: '{{provider}} Tidemark’ın tanımadığı veya güvenmediği biçimde veri gönderdi.',
    'error-answer': '{{provider}} hatayla yanıt verdi.',
  },
} as const;
