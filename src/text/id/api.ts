const JENIS: Readonly<
  Record<'indeks' | 'kabupaten' | 'kecamatan' | 'desa' | 'edisi' | 'angka' | 'sumber' | 'fakta' | 'aturan', string>
> = {
  indeks: 'Daftar isi: kabupaten, edisi, alamat, dan lisensi',
  kabupaten: 'Satu kabupaten: daftar wilayahnya, dan faktanya per edisi',
  kecamatan: 'Satu kecamatan: desanya, dan faktanya per edisi',
  desa: 'Satu desa atau kelurahan: kelas dan semua fakta per edisi',
  edisi: 'Satu edisi: tanggal, jumlah tiap kelas, tabel, ralat, dan sidik',
  angka: 'Angka publik sebuah kabupaten, dengan kutipan sumbernya',
  sumber: 'Semua sumber',
  fakta: 'Kamus: arti, satuan, dan rumus tiap nama fakta',
  aturan: 'Aturan klasifikasi yang dipakai menghitung',
}

/** The API and the page that explains it. */
export const api = {
  jenis: JENIS,
  judul: 'Data untuk program (API)',
  judulApi: (situs: string) => `API ${situs}, versi 1`,
  uraian: 'Alamat tetap semua data portal sebagai JSON, dengan contoh untuk curl, Python, R, dan lembar kerja.',
  lead: 'Tiap angka portal ini juga ada sebagai JSON. Tidak perlu mendaftar dan tidak perlu kunci.',
  janjiJudul: 'Yang kami janjikan',
  janji:
    'Di bawah /api/v1/ isi hanya bertambah. Alamat, nama kunci, dan jenis nilainya tidak dihapus dan tidak berganti arti.',
  janjiPendek:
    'Alamat, kunci, dan jenis nilai di bawah /api/v1/ hanya bertambah; tidak dihapus dan tidak berganti arti.',
  janjiLanjut: 'Kunci baru boleh muncul kapan saja. Program Anda sebaiknya mengabaikan kunci yang tidak dikenalnya.',
  statis:
    'Semuanya berkas biasa: tidak ada pencarian dan tidak ada batas permintaan. Isinya berganti hanya bila data portal berganti.',
  bacaan: 'Nilai null berarti tidak ada angka, dan "tanpa" menyebut sebabnya. Null bukan nol.',
  bacaJudul: 'Cara membaca sebuah fakta',
  baca: [
    ['nilai', 'Angka atau kelas. null berarti tidak ada; null bukan nol.'],
    [
      'tanpa',
      'Sebab tidak ada nilai: kosong (belum dilaporkan), tb (tidak berlaku), x (disembunyikan), nol (pembaginya nol).',
    ],
    ['bukti', 'Nomor dalam daftar bukti di berkas yang sama, mulai dari 0: baris, sumber, dan sidik SHA-256.'],
    ['kolom', 'Kolom pada tiap baris bukti.'],
    [
      'rumus',
      'Nomor dalam daftar rumus di berkas yang sama: cara menghitung dan fakta yang dipakai. null: tertulis apa adanya.',
    ],
    ['ralat', 'Nilai semula dan ralat yang mengubahnya. null: tidak diubah ralat.'],
    ['alamat', 'Halaman yang memuat angka itu.'],
  ],
  kunci: 'Kunci',
  artinya: 'Artinya',
  kamus: 'Nama fakta, satuannya, dan rumusnya ada di',
  alamatJudul: 'Daftar alamat',
  alamat: 'Alamat',
  isi: 'Isi',
  skema: 'Skema',
  contoh: 'contoh',
  openapi: 'Uraian lengkap untuk mesin: OpenAPI 3.1',
  contohJudul: 'Contoh pemakaian',
  placeholder: 'ALAMAT-SITUS',
  gantiAlamat: 'Portal ini belum mencatat alamat publiknya. Ganti ALAMAT-SITUS dengan alamat yang Anda buka sekarang.',
  pilih: 'Sekali klik memilih seluruh kode; salinlah dengan Ctrl+C, atau tekan lama di ponsel.',
  jawaban: 'Jawabannya',
  perintah: {
    curl: 'curl',
    python: 'Python 3, tanpa pustaka tambahan',
    absen: 'Python: membedakan angka yang tidak ada',
    r: 'R',
    lembar: 'Google Spreadsheet',
  },
  rKet: 'Ditulis untuk R 4 dengan paket jsonlite 1.8. Contoh ini tidak diuji di sini; hasilnya tabel yang sama.',
  lembarKet:
    'Rumus ini mengambil tabel CSV. Situs harus dapat dibuka dari internet. Contoh ini tidak diuji di sini; baris yang diambilnya:',
  excelJudul: 'Excel dan LibreOffice',
  excel: [
    'Excel: pilih Data, lalu Dari Web, dan tempelkan alamat JSON atau CSV. Power Query membukanya; jadikan kolom kode bertipe teks.',
    'Excel di Windows juga punya =WEBSERVICE("alamat"). Hasilnya satu teks JSON, paling panjang 32.767 huruf: hanya untuk berkas kecil.',
    'LibreOffice Calc: pilih Lembar, lalu Tautan Eksternal, dan tempelkan alamat CSV. =WEBSERVICE() di sana juga memberi satu teks.',
  ],
  berkasCsv: 'Semua tabel CSV ada di halaman',
  lisensiJudul: 'Lisensi dan cara mengutip',
  lisensiContoh: 'Data rekaan: jangan dikutip',
  caraKutip: 'Sebut sumber angka, edisi atau tanggalnya, alamat halamannya, dan tanggal Anda membukanya.',
  rekaan: 'Berkas dengan "contoh": true berisi data rekaan. Jangan dikutip.',
  contohNyata: 'Berkas nyata di situs ini',
  takAda: 'Tidak ada wilayah atau edisi dengan kode itu',
  bagianAlamat: {
    kabupaten: 'Kode Kemendagri kabupaten atau kota',
    kecamatan: 'Kode Kemendagri kecamatan',
    desa: 'Kode Kemendagri desa atau kelurahan',
    edisi: 'Kode edisi: tahun dan bulan',
  },
} as const
