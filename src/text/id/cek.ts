import { number } from '../numbers.ts'

const kb = (bytes: number): string => `${number(Math.ceil(bytes / 1000))} KB`

/** The page on which a citation is verified and made. */
export const cek = {
  judul: 'Cek dan kutip',
  uraian:
    'Periksa apakah angka yang dikutip dari portal ini benar, sudah diralat, atau tidak dikenal. Salin kutipannya.',
  lead: 'Tempel kutipan angka dari portal ini. Halaman ini mencocokkannya dengan berkas data yang diterbitkan.',
  kolom: 'Kutipan, nomor angka, atau alamat halaman',
  tombol: 'Periksa kutipan',
  contoh: 'Coba dengan contoh:',
  ukuran: (bytes: number, nama: string, lain: readonly (readonly [string, number])[]) =>
    `Pemeriksaan berjalan di peramban Anda; yang ditempel tidak dikirim ke mana pun. Agar tetap jalan tanpa sinyal, halaman ini (sekitar 80 KB) dan data ${nama} (${kb(bytes)}) disimpan di perangkat.${lain
      .map(([one, size]) => ` Data ${one} (${kb(size)}) baru diambil bila ditanyakan.`)
      .join('')}`,
  luring: 'Anda sedang tanpa jaringan. Yang dipakai adalah data yang tersimpan di perangkat ini.',
  kerja: { data: 'Mengambil data …', selesai: 'Selesai diperiksa.', hapus: '' },
  gagal: {
    data: 'Data kabupaten itu tidak dapat diambil sekarang. Coba lagi bila ada jaringan.',
    kerja: 'Ada yang gagal di halaman ini. Muat ulang, lalu coba lagi.',
  },
  vonis: { sama: 'Sama', diralat: 'Sudah diralat', dikenal: 'Angka ini ada', 'tidak-dikenal': 'Tidak dikenal' },
  sama: (edisi: string) => `Nilai yang dikutip sama dengan yang berlaku${edisi && ` pada edisi ${edisi}`}.`,
  samaRalat: (semula: string, kini: string) =>
    `Angka ini pernah diralat: semula ${semula}, kini ${kini}. Kutipan memakai nilai sesudah ralat.`,
  dulu: (semula: string, kini: string) =>
    `Nilai yang dikutip memang yang tertulis saat edisi terbit. Sesudah itu diralat: semula ${semula}, kini ${kini}.`,
  diralat: (semula: string, kini: string) => `Angka ini pernah diralat: semula ${semula}, kini ${kini}.`,
  dikenal: 'Kutipan tidak menyebut nilai, jadi tidak ada yang dibandingkan. Yang tertulis ada di bawah ini.',
  sidik: {
    sama: 'Sidiknya sama: baris di berkas tidak berubah sejak dikutip.',
    beda: 'Sidiknya berbeda dari sidik baris di berkas.',
    tanpa: 'Kutipan tidak memuat sidik; hanya nilainya yang dibandingkan.',
    gagal: 'Peramban ini tidak dapat menghitung sidik; hanya nilainya yang dibandingkan.',
  },
  sebab: {
    kosong:
      'Tidak ditemukan nomor angka atau alamat halaman portal ini di dalam kutipan. Salin kutipannya utuh, dengan alamatnya.',
    wilayah: (kode: string) => `Portal ini tidak memuat wilayah berkode ${kode}.`,
    edisi: (edisi: string, ada: string) =>
      `${edisi ? `Tidak ada edisi ${edisi}` : 'Kutipan tidak menyebut edisi'}. Edisi yang ada: ${ada}.`,
    nama: (nama: string, tempat: string, edisi: string) =>
      `Tidak ada angka bernama ${nama} untuk ${tempat} pada edisi ${edisi}.`,
    'edisi-beda': (kutipan: string, nomor: string) =>
      `Kutipan menyebut edisi ${kutipan}, tetapi nomornya menunjuk edisi ${nomor}.`,
    nilai: (dikutip: string, ada: string) => `Nilai ${dikutip} tidak pernah tertulis di sini. Yang tertulis: ${ada}.`,
    sidik:
      'Nilainya sama, tetapi sidiknya bukan sidik baris ini. Baris itu lain dari yang dikutip, atau sidiknya salah salin.',
    nilaiSidikSama: 'Sidiknya memang sidik baris ini; jadi nilainya yang salah kutip.',
    nilaiSidikBeda: 'Sidiknya pun berbeda: kutipan ini bukan dari baris itu.',
    halaman: (alamat: string) => `Portal ini tidak punya halaman ${alamat}.`,
  },
  lainnya: 'Angka lain yang disebut kutipan ini:',
  banding: { dikutip: 'Dikutip', tertulis: 'Tertulis', dulu: 'Tertulis saat terbit', kini: 'Berlaku kini' },
  kartu: {
    judul: 'Yang tertulis di portal',
    tempat: 'Wilayah',
    edisi: 'Edisi',
    edisiIsi: (edisi: string, tanggal: string) => `${edisi}, data per ${tanggal}`,
    tanggal: 'Tanggal',
    tanpaEdisi: 'Tidak terikat edisi',
    berkas: 'Berkas',
    baris: (baris: string) => `baris ${baris}`,
    seluruhnya: 'seluruhnya',
    unduh: 'unduh',
    rumus: 'Rumus',
    dari: 'Dihitung dari',
    sumber: 'Sumber',
    ralat: 'Ralat',
    ralatIsi: (lama: string, baru: string, kolom: string, tanggal: string) =>
      `${tanggal}, kolom ${kolom}: ${lama} menjadi ${baru}.`,
    nomor: 'Nomor',
    sidik: 'Sidik',
    perintah: 'Hitung sendiri sidiknya',
    halaman: 'Lihat di halamannya',
    tanpaSidik: 'tidak dapat dihitung di peramban ini',
  },
  kutip: {
    judul: 'Kutip angka ini',
    judulHalaman: 'Kutip halaman ini',
    salin: 'Salin kutipan',
    salinIni: 'Salin',
    unduh: 'Unduh',
    koran: 'Gaya surat kabar',
    kredit: 'Di bawah grafik',
    kalimat: 'Di dalam berita',
    apa: 'APA 7',
    tersalin: 'Tersalin.',
    pilih:
      'Peramban tidak mengizinkan penyalinan otomatis. Teksnya sudah dipilih: salin dengan Ctrl+C atau tekan lama.',
  },
  tangan: {
    judul: 'Memeriksa dengan tangan',
    isi: 'Sidik angka adalah SHA-256 dari baris asalnya. Siapa pun dapat menghitungnya tanpa halaman ini.',
    langkah: (nama: string) => [
      `Unduh berkas yang disebut di samping angka, misalnya ${nama}.`,
      'Baca baris yang disebut, lalu cocokkan nilainya.',
      'Jalankan satu perintah di terminal. Di macOS, sha256sum ditulis shasum -a 256.',
    ],
    keluaran: 'Keluarannya harus sama dengan sidik di kutipan:',
    baris: (baris: number) => `Isi baris ${baris}:`,
    perintah: 'Perintahnya:',
    metode: 'Cara sidik dihitung',
    tanpaSkrip:
      'Pemeriksaan otomatis memerlukan JavaScript, dan di peramban ini JavaScript mati. Periksa dengan tangan seperti di bawah ini.',
  },
} as const
