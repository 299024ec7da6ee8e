/** Words of the fictional kabupaten. Offices and areas are invented. */
export const KAMPUNG = [
  'Sejahtera',
  'Harapan',
  'Mandiri Jaya',
  'Melati',
  'Bina Keluarga',
  'Guyub',
  'Lestari',
  'Cempaka',
  'Rukun',
  'Mekar',
]

interface Opd {
  readonly id: string
  readonly nama: string
  readonly peran: string
  readonly program: readonly string[]
}

export const OPD: readonly Opd[] = (
  [
    ['kb', 'Dinas KB Kabupaten Contoh', 'mengelola Kampung KB dan datanya', 'data-kependudukan perubahan-perilaku'],
    [
      'kesehatan',
      'Dinas Kesehatan Kabupaten Contoh',
      'layanan ibu, anak, dan remaja',
      'layanan-kesehatan pendampingan-stunting',
    ],
    ['pendidikan', 'Dinas Pendidikan Kabupaten Contoh', 'pendidikan anak usia dini', 'pendidikan'],
    ['sosial', 'Dinas Sosial Kabupaten Contoh', 'bantuan dan perlindungan keluarga', 'perlindungan-sosial'],
    ['kependudukan', 'Dinas Kependudukan Kabupaten Contoh', 'dokumen kependudukan', 'data-kependudukan'],
    [
      'pemdes',
      'Dinas Pemerintahan Desa Kabupaten Contoh',
      'pendampingan anggaran desa',
      'data-kependudukan ekonomi-keluarga',
    ],
    ['pangan', 'Dinas Pangan Kabupaten Contoh', 'pekarangan dan pangan keluarga', 'dashat ekonomi-keluarga'],
    ['pertanian', 'Dinas Pertanian Kabupaten Contoh', 'kebun dan ternak keluarga', 'ekonomi-keluarga'],
    ['usaha', 'Dinas Usaha Kecil Kabupaten Contoh', 'usaha keluarga', 'ekonomi-keluarga'],
    ['lingkungan', 'Dinas Lingkungan Kabupaten Contoh', 'sampah dan air bersih', 'lingkungan'],
    ['permukiman', 'Dinas Permukiman Kabupaten Contoh', 'rumah dan jamban sehat', 'lingkungan'],
    [
      'agama',
      'Kantor Urusan Agama Kabupaten Contoh',
      'bimbingan calon pengantin',
      'perubahan-perilaku pendampingan-stunting',
    ],
    ['kominfo', 'Dinas Informasi Kabupaten Contoh', 'penyebaran informasi', 'perubahan-perilaku'],
    ['perencanaan', 'Badan Perencanaan Kabupaten Contoh', 'penyelarasan rencana lintas instansi', 'data-kependudukan'],
  ] as const
).map(([id, nama, peran, program]) => ({ id, nama: `${nama} (rekaan)`, peran, program: program.split(' ') }))

/** Offices that may take part in a kampung, by id. */
export const INSTANSI = [
  'kb',
  'kesehatan',
  'pendidikan',
  'sosial',
  'kependudukan',
  'pemdes',
  'pangan',
  'pertanian',
  'agama',
  'perencanaan',
] as const

/** Activities: programme, what was done, office. */
export const KEGIATAN = [
  ['data-kependudukan', 'Pemutakhiran data keluarga bersama kader', 'kb'],
  ['data-kependudukan', 'Pelayanan akta kelahiran di balai desa', 'kependudukan'],
  ['data-kependudukan', 'Pembacaan peta data untuk musyawarah desa', 'perencanaan'],
  ['perubahan-perilaku', 'Penyuluhan jarak kelahiran', 'kb'],
  ['perubahan-perilaku', 'Diskusi remaja tentang usia menikah', 'agama'],
  ['layanan-kesehatan', 'Pemeriksaan ibu hamil di posyandu', 'kesehatan'],
  ['layanan-kesehatan', 'Pelayanan KB di puskesmas pembantu', 'kesehatan'],
  ['pendampingan-stunting', 'Kunjungan tim pendamping ke keluarga berisiko stunting', 'kb'],
  ['pendampingan-stunting', 'Penimbangan dan pengukuran balita', 'kesehatan'],
  ['pendidikan', 'Kelas orang tua di PAUD', 'pendidikan'],
  ['perlindungan-sosial', 'Pendataan ulang penerima bantuan pangan', 'sosial'],
  ['ekonomi-keluarga', 'Pelatihan olahan singkong bagi UPPKA', 'usaha'],
  ['ekonomi-keluarga', 'Pembagian bibit sayur untuk pekarangan', 'pertanian'],
  ['lingkungan', 'Kerja bakti saluran air dan pilah sampah', 'lingkungan'],
  ['dashat', 'Memasak menu seimbang untuk ibu hamil dan balita', 'pangan'],
] as const
