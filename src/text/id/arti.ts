import type { Klasifikasi } from '../../domain/klasifikasi.ts'

/** What a class means for a resident: no more than its meaning says, and what may be asked. */
export const arti = {
  judul: 'Apa artinya bagi saya?',
  umum: 'Kelas menilai pengelolaan dan hasil Kampung KB, bukan keluarga Anda.',
  kelas: {
    dasar: 'Pengelolaannya dinilai belum efektif. Tanyakan kegiatan apa yang sudah ada dan apa rencana perbaikannya.',
    berkembang: 'Programnya sudah berjalan. Tanyakan jadwalnya, cara ikut, dan mengapa hasilnya belum berarti.',
    mandiri: 'Hasilnya sudah tampak. Tanyakan apa hasilnya bagi keluarga dan apa yang masih dibenahi.',
    berkelanjutan: 'Hasilnya tampak dan pengelolaannya baik. Tanyakan kegiatan apa yang dapat Anda ikuti.',
    belum: 'Anda tetap boleh menanyakan kelasnya, dan kegiatan apa yang berjalan.',
  } satisfies Record<Klasifikasi | 'belum', string>,
  sumber: 'Sumber arti kelas',
} as const
