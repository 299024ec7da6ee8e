import type { Family } from './entry.ts'

/** Prose: regulasi/, program/, poktan/, cerita/. */
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
  'angka-tidak-ada': {
    severity: 'fault',
    title: 'Angka yang dikutip tidak ada',
    meaning: 'Cerita mengutip angka dengan id yang tidak ada di data, jadi pembaca tidak dapat memeriksanya.',
    example: {
      bad: '<Angka id="33.16:jumlah_kampung:2018-12-27" nilai="136" />',
      good: '<Angka id="33.16:jumlah_kampung_kb:2018-12-27" nilai="136" />',
    },
    mend: 'Betulkan id itu: kode wilayah, nama angka, dan edisi atau tanggal, dipisah titik dua.',
  },
  'angka-berbeda': {
    severity: 'fault',
    title: 'Angka yang dikutip berbeda dari data',
    meaning:
      'Data berubah atau diralat sesudah cerita ditulis, atau angkanya salah salin. Kalimatnya mungkin tidak benar lagi.',
    example: {
      bad: '<Angka id="33.16:jumlah_kampung_kb:2018-12-27" nilai="163" />',
      good: '<Angka id="33.16:jumlah_kampung_kb:2018-12-27" nilai="136" />',
    },
    mend: 'Baca ulang kalimatnya, lalu samakan nilai dengan data.',
  },
} as const satisfies Family
