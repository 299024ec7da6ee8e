/** The page that explains every fault, and the chapter of the guide. */
export const periksaGalat = {
  judul: 'Arti tiap kekeliruan',
  uraian: 'Semua kekeliruan yang ditemukan pemeriksa data: artinya, contohnya, dan cara membetulkannya.',
  lead: 'Pemeriksa menyebut nama kekeliruan di tiap baris jawabannya. Cari namanya di sini.',
  beda: 'Galat harus dibetulkan sebelum data terbit. Peringatan tidak menghalangi, tetapi baik dibaca.',
  isi: 'Daftar isi',
  peringatan: 'peringatan',
  keliru: 'Keliru',
  benar: 'Benar',
  caranya: 'Cara membetulkan',
  keluarga: {
    berkas: 'Berkas',
    tabel: 'Tabel dan selnya',
    nilai: 'Nilai',
    rujukan: 'Rujukan dan jumlah',
    geometri: 'Batas desa',
    naskah: 'Tulisan',
    edisi: 'Edisi',
    janggal: 'Yang perlu dilihat lagi',
    impor: 'Berkas yang sedang dibawa masuk',
  },
} as const
