import type { Family } from './entry.ts'

/** What may be true, but is more often a slip: found beside the edition before. */
export const janggal = {
  'lompat-kelas': {
    severity: 'warning',
    title: 'Kelas melompat',
    meaning: 'Kampung berpindah dua kelas atau lebih dalam satu edisi. Bisa benar, tetapi sering karena salah salin.',
    example: { bad: 'dasar, lalu mandiri pada edisi berikutnya' },
    mend: 'Cocokkan dengan sumbernya. Bila memang begitu, biarkan.',
  },
  'edisi-salinan': {
    severity: 'warning',
    title: 'Isi sama dengan edisi sebelumnya',
    meaning: 'Semua baris tabel ini sama dengan edisi sebelumnya, jadi mungkin berkas lama yang tersalin.',
    example: { bad: 'statistik.csv edisi 2026-06 yang sama dengan edisi 2026-01' },
    mend: 'Pastikan berkasnya memang untuk edisi ini.',
  },
  'perubahan-besar': {
    severity: 'warning',
    title: 'Terlalu banyak kampung berpindah kelas',
    meaning: 'Lebih dari sepertiga kampung berpindah kelas dalam satu edisi. Bisa jadi barisnya bergeser.',
    example: { bad: '120 dari 295 kampung berpindah kelas' },
    mend: 'Periksa apakah kode dan kelasnya masih sebaris.',
  },
  'penduduk-melonjak': {
    severity: 'warning',
    title: 'Jumlah jiwa melonjak atau anjlok',
    meaning:
      'Jumlah jiwa desa berubah lebih dari seperempat sejak edisi sebelumnya; biasanya satu atau dua persen setahun.',
    example: { bad: '3.008 jiwa, lalu 30.080 jiwa' },
    mend: 'Periksa angkanya, dan apakah barisnya tertukar dengan desa lain.',
  },
  'kelas-habis': {
    severity: 'warning',
    title: 'Satu kelas menjadi kosong',
    meaning: 'Kelas yang sebelumnya berisi beberapa kampung sekarang tidak punya satu pun.',
    example: { bad: '32 kampung mandiri, lalu 0' },
    mend: 'Periksa apakah ada baris yang tertinggal atau kelas yang tertukar.',
  },
  'total-melebihi-desa': {
    severity: 'warning',
    title: 'Kampung lebih banyak daripada desa',
    meaning:
      'Jumlah resmi semua kelas melebihi banyaknya desa dan kelurahan. Bisa benar, tetapi sering karena terhitung dua kali.',
    example: { bad: '310 kampung di kabupaten dengan 295 desa dan kelurahan' },
    mend: 'Cocokkan jumlahnya dengan sumber.',
  },
} as const satisfies Family
