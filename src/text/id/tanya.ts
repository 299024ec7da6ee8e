/** What a resident can do, on village pages. */
export const tanya = {
  judul: 'Yang bisa dilakukan',
  semua: 'Tanyakan kelasnya, dan mana di antara yang di atas sudah ada.',
  sebagian: (nama: string) => `Tanyakan yang belum diketahui: ${nama}.`,
  pemerintah: (tempat: string) => `Pemerintah ${tempat}`,
  perannya: 'menetapkan pokja Kampung KB. Tanyakan ke sini lebih dulu.',
  penyuluh: 'mendampingi pokja dan mengisi laporan bulanan.',
  kini: 'Yang dapat ditanya kini:',
  kecamatan: ' bila belum terjawab; desa lain di sekitarnya ada di halamannya.',
  dinas: ' mengumumkan jumlah tiap kelas.',
  hak: 'Hak Anda meminta informasi diatur dalam',
  surat: 'Surat permintaan data, siap cetak',
  minta: 'Minta datanya',
  tanpaKontak: 'Alamat dan nomor telepon kantor tidak tercatat di portal ini.',
  sumber: 'Sumber peran: Perban BKKBN 20/2023',
  sumberKet: 'Naskah resmi belum kami lihat.',
} as const
