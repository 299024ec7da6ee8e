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
    `Pemeriksaan berjalan di peramban Anda; yang ditempel tidak dikirim ke mana pun. Agar tetap jalan tanpa sinyal, halaman ini (sekitar 96 KB) dan data ${nama} (${kb(bytes)}) disimpan di perangkat.${lain
      .map(([one, size]) => ` Data ${one} (${kb(size)}) baru diambil bila ditanyakan.`)
      .join('')}`,
  luring: 'Anda sedang tanpa jaringan. Yang dipakai adalah data yang tersimpan di perangkat ini.',
  kerja: { data: 'Mengambil data …', selesai: 'Selesai diperiksa.', hapus: '' },
  gagal: {
    data: 'Data atau halaman itu tidak dapat diambil sekarang. Coba lagi bila ada jaringan.',
    kerja: 'Ada yang gagal di halaman ini. Muat ulang, lalu coba lagi.',
  },
  vonis: {
    sama: 'Sama',
    'nilai-sama': 'Nilainya sama',
    dibulatkan: 'Sama setelah dibulatkan',
    berbeda: 'Berbeda',
    diralat: 'Sudah diralat',
    dikenal: 'Angka ini ada',
    'tidak-dikenal': 'Tidak dikenal',
    'tidak-diperiksa': 'Belum diperiksa',
    kosong: 'Belum ada yang ditempel',
    panjang: 'Terlalu panjang',
    sidik: 'Sidik ini dikenal',
  },
  /** of several citations: how many there are of each verdict */
  ringkas: (banyak: number, hasil: readonly (readonly [string, number])[]) =>
    `${number(banyak)} kutipan: ${hasil.map(([vonis, n]) => `${number(n)} ${vonis.toLowerCase()}`).join(', ')}`,
  urutan: (ke: number, banyak: number) => `Kutipan ${number(ke)} dari ${number(banyak)}`,
  sendiri: 'Periksa dan kutip angka ini saja',
  sama: (edisi: string) =>
    `Nilai, wilayah, nama angka, dan sumber dalam kutipan sama dengan yang berlaku${edisi && ` pada edisi ${edisi}`}.`,
  nilaiSama: (edisi: string) => `Nilai yang dikutip sama dengan yang berlaku${edisi && ` pada edisi ${edisi}`}.`,
  dibulatkan: (dikutip: string, ada: string) =>
    `Dikutip ${dikutip}; yang tertulis ${ada}. Keduanya sama setelah dibulatkan, tetapi bukan angka yang sama persis.`,
  samaRalat: (semula: string, kini: string) =>
    `Angka ini pernah diralat: semula ${semula}, kini ${kini}. Kutipan memakai nilai sesudah ralat.`,
  dulu: (semula: string, kini: string) =>
    `Nilai yang dikutip memang yang tertulis saat edisi terbit. Sesudah itu diralat: semula ${semula}, kini ${kini}.`,
  diralat: (semula: string, kini: string) => `Angka ini pernah diralat: semula ${semula}, kini ${kini}.`,
  dikenal: 'Kutipan tidak menyebut nilai, jadi tidak ada yang dibandingkan. Yang tertulis ada di bawah ini.',
  salah: (dikutip: string, ada: string) => `Dikutip ${dikutip}. Yang tertulis: ${ada}.`,
  /** where the value agrees, and something else does not */
  tetapi: (beda: string) => `Angkanya sama, tetapi ${beda}`,
  beda: {
    satuan: (kutipan: string, angka: string) => `kutipan memakai satuan ${kutipan}; satuan angka ini ${angka}.`,
    wilayah: (kutipan: string, angka: string) => `kutipan menyebut ${kutipan}; angka ini milik ${angka}.`,
    nama: (kutipan: string, angka: string) => `kutipan berbicara tentang “${kutipan}”; angka ini “${angka}”.`,
    sumber: (kutipan: string, angka: string) => `kutipan menyebut sumber ${kutipan}; sumber angka ini ${angka}.`,
    tanggal: (kutipan: string, angka: string) => `kutipan menyebut tanggal ${kutipan}; yang benar ${angka}.`,
    edisi: (kutipan: string, angka: string) => `kutipan menyebut edisi ${kutipan}; nomornya menunjuk edisi ${angka}.`,
    semula: (kutipan: string, angka: string) =>
      `kutipan menyebut nilai semula ${kutipan}; ${angka ? `nilai semulanya ${angka}` : 'angka ini tidak pernah diralat'}.`,
  },
  bagian: {
    satuan: 'satuan',
    wilayah: 'wilayah',
    nama: 'nama angka',
    sumber: 'sumber',
    tanggal: 'tanggal',
    edisi: 'edisi',
    semula: 'nilai semula',
  },
  tanpa: (bagian: string) => `Tidak disebut dalam kutipan, jadi tidak diperiksa: ${bagian}.`,
  nilaiLain: (nilai: string) => `Nilai lain di dalam kutipan tidak diperiksa: ${nilai}.`,
  asing: (situs: string) => `Kutipan juga memuat alamat situs lain: ${situs}.`,
  sidik: {
    sama: 'Sidiknya sama: baris di berkas tidak berubah sejak dikutip.',
    lama: 'Sidiknya sidik lama angka ini: dari sebelum ralat, atau menurut cara hitung dahulu. Barisnya tidak berubah sejak dikutip.',
    beda: 'Sidiknya bukan sidik baris ini: barisnya lain dari yang dikutip, atau sidiknya salah salin.',
    tanpa: 'Kutipan tidak memuat sidik yang utuh, jadi sidik tidak dibandingkan.',
    gagal: 'Peramban ini tidak dapat menghitung sidik, jadi sidik tidak dibandingkan.',
  },
  milikSidik: (banyak: number) =>
    `Baris dengan sidik ini ada di berkas yang diterbitkan. ${banyak > 20 ? `${number(banyak)} angka bersandar padanya; 20 yang pertama:` : 'Angka yang bersandar padanya:'}`,
  sebab: {
    kosong: 'Tempel kutipan, nomor angka, atau alamat halaman ke kotak di atas.',
    panjang: (huruf: number, batas: number) =>
      `Teks ini ${number(huruf)} huruf; yang dapat diperiksa paling banyak ${number(batas)}. Tempel bagian yang memuat kutipannya saja.`,
    tanpaNomor:
      'Tidak ditemukan nomor angka atau alamat halaman portal ini di dalam kutipan. Salin kutipannya utuh, dengan alamatnya.',
    asing: (situs: string, sendiri: string) =>
      `Alamat di dalam kutipan milik situs lain: ${situs}. Portal ini beralamat ${sendiri}.`,
    sidikLain: 'Tidak ada baris dengan sidik ini di berkas yang diterbitkan.',
    wilayah: (kode: string) => `Portal ini tidak memuat wilayah berkode ${kode}.`,
    edisi: (edisi: string, ada: string) =>
      `${edisi ? `Tidak ada edisi ${edisi}` : 'Kutipan tidak menyebut edisi'}. Edisi yang ada: ${ada}.`,
    nama: (nama: string, tempat: string, edisi: string) =>
      `Tidak ada angka bernama ${nama} untuk ${tempat} pada edisi ${edisi}.`,
    halaman: (alamat: string) => `Portal ini tidak punya halaman ${alamat}.`,
    hanyaHalaman: (angka: string) =>
      `Kutipan menyebut halaman, bukan satu angka. Yang dikutip (${angka}) tidak dapat dicocokkan tanpa nomor angka. Buka halamannya, ketuk angkanya, lalu salin kutipan dari sana.`,
  },
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
    beda: '≠ Angka lain',
    dari: 'Dihitung dari',
    sumber: 'Sumber',
    ralat: 'Ralat',
    ralatIsi: (lama: string, baru: string, kolom: string, tanggal: string) =>
      `${tanggal}, kolom ${kolom}: ${lama} menjadi ${baru}.`,
    nomor: 'Nomor',
    titikDua: 'Titik dua di akhir ikut nomornya: angka ini tidak bertanggal. Tanpa titik dua pun nomornya dikenali.',
    kembaran: 'Angka yang sama',
    kutipItu: 'Untuk mengutip, pakai nomor itu: edisinya terkunci.',
    kutipIni: 'Itu nomornya di halaman semua angka. Untuk mengutip, pakai nomor di atas: edisinya terkunci.',
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
      'Pemeriksaan otomatis memerlukan JavaScript, dan di peramban ini JavaScript mati. Periksa dengan tangan seperti di bawah ini. Sidik tiap angka ada di unduhan CSV halaman desa dan kecamatan, kolom sidik_jari.',
  },
} as const
