import { number } from '../numbers.ts'

/** Words in and beneath pictures that leave the portal. */
export const gambar = {
  unduh: 'Gambar ini',
  svg: 'SVG',
  png: 'PNG',
  buatPng: 'Buat PNG',
  sematkan: 'Sematkan',
  petaKecamatan: (nama: string) => `Gambar peta Kecamatan ${nama}`,
  judulKelas: (wilayah: string) => `Kampung KB di ${wilayah} menurut kelas`,
  subKelas: (jumlah: number, satuan: 'desa' | 'kampung', tanggal: string) =>
    `${number(jumlah)} ${satuan === 'kampung' ? 'Kampung KB' : 'desa dan kelurahan'}, ${tanggal}`,
  legendaKelas: (kelas: string, jumlah: number, bagian: string) => `${kelas} ${number(jumlah)} (${bagian})`,
  sesudahRalat: (jumlah: number) => `Sesudah ${number(jumlah)} ralat. Jumlah seperti diumumkan:`,
  judulPeta: {
    klasifikasi: (wilayah: string) => `Kelas Kampung KB di ${wilayah}`,
    pencanangan: (wilayah: string) => `Pencanangan Kampung KB di ${wilayah}`,
    kelengkapan: (wilayah: string) => `Kelengkapan data Kampung KB di ${wilayah}`,
  },
  subPeta: (jumlah: number) => `${number(jumlah)} desa dan kelurahan`,
  legendaPeta: (nilai: string, jumlah: number) => `${nilai} (${number(jumlah)})`,
  tanpaBentuk: (jumlah: number) => `${number(jumlah)} desa atau kelurahan tidak digambar: letaknya tidak tercatat.`,
  skematis: 'Bentuk skematis, bukan batas wilayah.',
  batas: 'Batas wilayah disederhanakan.',
  judulJumlah: (wilayah: string) => `Jumlah Kampung KB di ${wilayah}`,
  subJumlah: 'Tiap titik satu sumber.',
  judulStunting: (wilayah: string) => `Stunting di ${wilayah}`,
  subStunting: 'Balita stunting, persen. Dua cara ukur yang tidak dapat dibandingkan.',
  judulRiwayat: (nama: string) => `Kelas Kampung KB ${nama}`,
  subRiwayat: (kecamatan: string, dari: string, sampai: string) => `${kecamatan}, edisi ${dari} sampai ${sampai}`,
  judulTren: (nama: string) => `Indeks Kampung KB ${nama}`,
  keteranganTren: (ambang: string) =>
    `M masukan, P proses, K keluaran; 1 sampai 4. Garis putus: ambang ${ambang}. Dihitung portal menurut aturan 2023.`,
  judulSekitar: (nama: string) => `${nama} dan sekitarnya`,
  subSekitar: (kecamatan: string, kabupaten: string) => `${kecamatan}, ${kabupaten}`,
  judulRegulasi: 'Hubungan antaraturan Kampung KB',
  subRegulasi: (jumlah: number) =>
    `${number(jumlah)} aturan. Yang ditumpui atau diubah berada di atas; garis putus belum diperiksa pada naskahnya.`,
  ralat: (edisi: string, lama: string, baru: string, tanggal: string) =>
    `Ralat edisi ${edisi}: tertulis ${lama}, seharusnya ${baru} (${tanggal}).`,
  sumber: (isi: string) => `Sumber: ${isi}.`,
  sumberContoh: 'Sumber: rekaan, dibuat program. DATA CONTOH, jangan dikutip.',
  sumberBanyak: (jumlah: number, penerbit: string, lain: number) =>
    `${number(jumlah)} sumber: ${penerbit}${lain > 0 ? `, dan ${number(lain)} penerbit lain` : ''}; daftarnya di halaman asal`,
  edisi: (kode: string, sifat: string, tanggal: string) => `Edisi ${kode} (${sifat}), data per ${tanggal}.`,
  lisensi: (isi: string) => `Lisensi data: ${isi}.`,
} as const
