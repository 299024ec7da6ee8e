import type { TabelDiminta } from '../../domain/minta.ts'

/** The letter that asks an office for what is not published, and the page that it stands on. */
export const minta = {
  judul: (tempat: string) => `Minta data ${tempat}`,
  uraian: (tempat: string) =>
    `Surat permintaan data Kampung KB ${tempat} yang belum dipublikasikan, siap dicetak atau disalin.`,
  lead: 'Surat di bawah ini menyebut yang belum ada. Cetak, isi dengan tangan, lalu serahkan.',
  leadKirim: 'Bisa juga disalin atau dikirim; nama dan alamat Anda isi sendiri. Portal ini tidak menyimpan apa pun.',
  dasarHalaman: 'Dasar haknya',
  whatsapp: 'Kirim lewat WhatsApp',
  surel: 'Kirim lewat surel',
  salin: 'Salin teks surat',
  cetak: 'Cetak',
  pilihSendiri: 'Kontak kantornya tidak tercatat di portal ini. Anda memilih sendiri ke mana surat dikirim.',
  kontak: (kantor: string, kontak: string) => `Kontak ${kantor}: ${kontak}`,
  contohHalaman: 'Surat ini contoh dan tidak perlu dikirim.',
  surat: 'Surat permintaan',

  jangan: 'CONTOH, JANGAN DIKIRIM',
  janganKet: 'Wilayah, kantor, dan datanya rekaan.',
  tanggal: 'Tempat, tanggal',
  perihal: 'Perihal',
  perihalIsi: (tempat: string) => `Permintaan informasi publik, data Kampung KB ${tempat}`,
  yth: 'Yth. Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
  nama: 'Nama',
  alamat: 'Alamat',
  telepon: 'Telepon atau surel',
  dasar: (undangUndang: string) => `Berdasarkan ${undangUndang}, saya meminta data Kampung KB.`,
  undangUndang: (jenis: string, nomor: string, tahun: string, judul: string) =>
    `${jenis} Nomor ${nomor} Tahun ${tahun} tentang ${judul}`,
  tanpaDasar: 'Dengan surat ini saya meminta data Kampung KB.',
  untuk: 'Wilayah',
  memuat: (portal: string, edisi: string, tanggal: string) =>
    `Portal ${portal} memuat edisi ${edisi}, data per ${tanggal}.`,
  belum: 'Yang belum ada di sana:',
  disembunyikan: 'Isian berikut disembunyikan. Mohon alasannya, atau jumlahnya bila boleh dibuka:',
  tabel: {
    total: 'Jumlah desa dan kelurahan tiap kelas',
    klasifikasi: 'Kelas tiap Kampung KB',
    pencanangan: 'Tanggal pencanangan Kampung KB',
    statistik: 'Penduduk, keluarga, peserta KB, dan stunting',
    poktan: 'Kelompok kegiatan BKB, BKR, BKL, UPPKA, dan PIK-R',
    tata_kelola: 'Tata kelola Kampung KB',
    kegiatan: 'Kegiatan yang berjalan',
  } satisfies Record<TabelDiminta, string>,
  sebab: {
    belum: 'tabelnya belum dipublikasikan',
    baris: 'belum ada isian untuk wilayah ini',
    kolom: 'isian ini belum dilaporkan',
  },
  bentuk: 'Mohon data terakhir beserta tanggalnya, dalam bentuk yang dapat dibaca mesin: CSV atau Excel.',
  baris: 'Satu baris tiap desa, dengan kode Kemendagri. Cukup jumlah, tanpa nama orang dan NIK.',
  alasan: 'Bila sebagian tidak dapat diberikan, mohon alasannya secara tertulis.',
  pasal: 'Pasal 22',
  batas: (pasal: string) =>
    `Menurut ${pasal}, permintaan ini dicatat dan diberi tanda terima. Jawaban tertulis disampaikan paling lambat 10 hari kerja sejak permintaan diterima.`,
  halaman: (alamat: string) => `Yang sudah terbuka: ${alamat}`,
  terimaKasih: 'Atas perhatian Bapak/Ibu saya ucapkan terima kasih.',
  hormat: 'Hormat saya,',
  tandaTangan: 'tanda tangan dan nama terang',
  titik: '................................',
} as const
