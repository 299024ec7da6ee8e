import type { Family } from './entry.ts'

/** Boundaries. */
export const geometri = {
  'batas-kode': {
    severity: 'fault',
    title: 'Kode pada berkas batas salah',
    meaning: 'Tiap desa yang berlaku perlu tepat satu bentuk, dan tiap bentuk tepat satu desa.',
    example: { bad: 'bentuk tanpa isian kode', good: 'kode: 33.16.01.2001' },
    mend: 'Minta pengelola portal memeriksa kode di berkas batasnya.',
  },
  'batas-koordinat': {
    severity: 'fault',
    title: 'Koordinat batas di tempat yang salah',
    meaning: 'Titiknya di luar Indonesia atau jauh dari kabupaten ini, jadi bentuknya tergambar di tempat yang salah.',
    example: { bad: '11.25, -7.26', good: '111.25, -7.26' },
    mend: 'Minta pengelola portal mengekspor ulang sebagai WGS 84.',
  },
  'batas-tertukar': {
    severity: 'fault',
    title: 'Bujur dan lintang tertukar',
    meaning: 'Titik ditulis lintang dahulu, sehingga bentuknya tergambar di benua lain.',
    example: { bad: '-7.26, 111.25', good: '111.25, -7.26' },
    mend: 'Tukar saat mengekspor; di QGIS pakai "Swap X and Y coordinates", lalu ekspor ulang.',
  },
  'batas-meter': {
    severity: 'fault',
    title: 'Koordinat batas dalam meter',
    meaning: 'Berkasnya memakai proyeksi (UTM atau sejenisnya). Portal membaca derajat WGS 84.',
    example: { bad: '570000, 9220000', good: '111.25, -7.26' },
    mend: 'Ekspor ulang; di QGIS pilih CRS "EPSG:4326 - WGS 84" saat menyimpan.',
  },
  'batas-silang': {
    severity: 'warning',
    title: 'Garis batas memotong dirinya',
    meaning: 'Bentuknya tetap tergambar, tetapi tepinya bisa tampak terpelintir.',
    example: { bad: 'garis seperti angka 8', good: 'garis yang mengelilingi desa satu kali' },
    mend: 'Di QGIS pakai "Fix geometries", lalu ekspor ulang.',
  },
  'batas-susunan': {
    severity: 'fault',
    title: 'Susunan berkas batas rusak',
    meaning: 'Berkasnya JSON, tetapi bukan GeoJSON atau TopoJSON yang utuh, jadi garisnya tidak dapat dirangkai.',
    example: {
      bad: 'bentuk yang menunjuk garis nomor 9, padahal hanya ada 2',
      good: 'berkas buatan npm run boundaries',
    },
    mend: 'Minta pengelola portal membuat ulang berkasnya dengan npm run boundaries.',
  },
  'batas-tautan': {
    severity: 'fault',
    title: 'Berkas batas memuat tautan',
    meaning: 'Berkas batas hanya memuat kode dan garis. Tautan di dalamnya dapat membawa pembaca ke tempat lain.',
    example: {
      bad: '"crs": {"type": "link", "properties": {"href": "https://…"}}',
      good: '"properties": {"kode": "33.16.01.2001"}',
    },
    mend: 'Hapus isian itu.',
  },
  'batas-terlalu-besar': {
    severity: 'fault',
    title: 'Berkas batas terlalu besar',
    meaning: 'Berkas yang besar memperlambat peta di telepon, dan garis yang sangat rumit tidak dapat diperiksa.',
    example: { bad: 'berkas 40 MB di folder kabupaten', good: 'berkas 150 kB buatan npm run boundaries' },
    mend: 'Minta pengelola portal membuat ulang berkasnya dengan npm run boundaries.',
  },
  'batas-bentuk': {
    severity: 'fault',
    title: 'Bentuk batas rusak',
    meaning:
      'Bentuk bukan poligon, tidak tertutup, terlalu sedikit titiknya, atau hilang saat disederhanakan; desanya tidak tergambar.',
    example: { bad: 'garis dengan dua titik', good: 'poligon tertutup dengan tiga titik atau lebih' },
    mend: 'Minta pengelola portal membetulkannya di aplikasi peta, lalu mengekspor ulang.',
  },
} as const satisfies Family
