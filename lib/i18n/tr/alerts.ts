/** What an alert says. */
export const alerts = {
  state: 'Sinyal artık {{now}}; önceden {{before}}.',
  fresh: 'Endeks {{level}} seviyesini kırdı.',
  held: '{{level}} kırılım seviyesi tutuyor.',
  failed: '{{level}} üstündeki kırılım başarısız oldu.',
  warning: 'Uyarı: {{says}} ({{date}}).',
  note: 'Seans başına en çok bir bildirim: durum değişir, kırılım başlar, tutar veya başarısız olur, bir uyarı yanar. Tıklayınca rapor açılır.',
  refused: 'Tarayıcı bildirimlere izin vermedi.',
  withdrawn: 'Bu tarayıcı bildirimlere izin vermiyor. Sorulması için açın.',
} as const;
