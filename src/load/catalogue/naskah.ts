import type { Family } from './entry.ts'

/** Prose: regulasi/, program/, poktan/. */
export const naskah = {
  'kepala-prosa': {
    severity: 'fault',
    title: 'Kepala tulisan salah',
    meaning:
      'Bagian atas berkas, antara dua garis ---, memuat isian yang dibaca program. Isian yang salah membuat halaman kurang.',
    example: { bad: 'sumber: inpres-2022', good: 'sumber: [inpres-2022]' },
    mend: 'Betulkan isian yang disebut.',
  },
  'isi-prosa': {
    severity: 'fault',
    title: 'Isi tulisan memuat yang terlarang',
    meaning: 'Tulisan hanya boleh teks Markdown dan komponen yang diizinkan; kode dapat membahayakan pembaca.',
    example: { bad: '<script>…</script>', good: '**teks tebal**' },
    mend: 'Pakai teks biasa dan komponen yang diizinkan.',
  },
  'tautan-prosa': {
    severity: 'fault',
    title: 'Tautan dalam tulisan salah',
    meaning: 'Tautannya menuju halaman atau bagian yang tidak ada, atau bukan alamat web biasa.',
    example: { bad: '[Inpres](/regulasi/inpres/)', good: '[Inpres](/regulasi/inpres-3-2022/)' },
    mend: 'Tautkan ke alamat lengkap yang diawali https://, ke halaman portal seperti /metode/, atau ke #bagian.',
  },
  'slug-tidak-dikenal': {
    severity: 'fault',
    title: 'Tautan ke tulisan yang tidak ada',
    meaning: 'Kepala tulisan menyebut halaman yang berkasnya tidak ada, jadi tautannya akan putus.',
    example: { bad: 'regulasi: [inpres]', good: 'regulasi: [inpres-3-2022]' },
    mend: 'Tulis nama berkasnya tanpa .mdx.',
  },
} as const satisfies Family
