/** A story's own day: what the signal said then, what it says now, and what followed. */
export const story = {
  line: 'Bu yazıldığında, {{date}}: {{reading}}. {{since}}',
  title: 'Bu yazı, {{date}}',
  short: 'O gün {{before}}; bugün {{now}}.',
  reading: '{{state}}, {{score}}',
  since: {
    both: 'O günden beri {{asset}} {{gain}}, endeks {{index}}.',
    index: 'O günden beri endeks {{index}}.',
    untraded: 'O günden beri endeks {{index}}; {{asset}} henüz işlem görmüyordu.',
  },
  table: 'O gün ve bugün',
  signal: 'Sinyal',
  from: 'Başlangıç',
  stage: 'Kırılım',
  warnings: { title: 'O gün etkin olan uyarılar', column: 'Bugün', none: 'O gün etkin uyarı yoktu.' },
  followed: {
    title: 'O günden beri {{asset}}',
    span: '{{fromDate}}: {{from}}, {{toDate}}: {{to}}',
    column: { horizon: 'Sonra', gain: 'Sonuç', all: 'Her gün', near: 'Rekora yakın' },
    days_other: '{{n}} gün',
    toDate: 'bugüne dek, {{n}} gün',
    due: '{{date}}',
  },
  picture: { text: '{{lines}}. {{from}} tarihinde %0’dan {{to}} tarihine kadar.', log: 'Logaritmik ölçek' },
  notes: {
    known: 'Yazıldığında bilinen: {{date}} tarihine kadarki kapanışlar.',
    base: 'Her sonucun yanında, 2013’ten bu yana herhangi bir günden ve endeksin rekoruna en çok %5 uzak olduğu günlerden itibaren aynı sürenin medyanı.',
    coins: 'Kripto paralar New York’tan birkaç saat sonra kapanır; o günkü kapanışları bilinmiş sayılır.',
    revised: 'Fed verileri bugünkü hâlleridir; o günden beri revize edilmiş olabilir.',
  },
  report: 'O güne ait raporun tamamı',
} as const;
