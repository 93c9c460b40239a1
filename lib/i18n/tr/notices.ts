/** What a reader must know about the store of closes. */
export const notices = {
  restored_other:
    '{{date}} tarihinde önbelleğin {{n}} bölümü kayıp veya bozuktu ve birlikte gelen verilerden geri konuldu: {{parts}}.',
  rebuilt: '{{date}} tarihinde önbellek yoktu ve birlikte gelen verilerden yeniden kuruldu.',
  newerVersion:
    'Önbelleği daha yeni bir Tidemark yazmış; ona dokunulmuyor. Güncellenene kadar veriler birlikte gelenlerdir.',
  unavailable:
    'Bu tarayıcı Tidemark’a veritabanı vermiyor (gizli pencerelerde olabilir). Veriler birlikte gelenlerdir.',
  full: 'Bu tarayıcıda Tidemark’ın önbelleği için yer kalmadı. Saklananlar olduğu gibi duruyor; veriler onlardan ve birlikte gelenlerden alınıyor.',
} as const;
