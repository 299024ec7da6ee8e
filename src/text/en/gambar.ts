import { number } from '../numbers.ts'
import type { gambar as id } from '../id/gambar.ts'
import type { Kamus } from '../kamus.ts'
import { count } from './count.ts'

/** Words in and beneath pictures that leave the portal. */
export const gambar = {
  unduh: 'This picture',
  svg: 'SVG',
  png: 'PNG',
  buatPng: 'Make a PNG',
  sematkan: 'Embed',
  petaKecamatan: (nama: string) => `Map of ${nama} District as a picture`,
  judulKelas: (wilayah: string) => `Kampung KB in ${wilayah} by class`,
  subKelas: (jumlah: number, satuan: 'desa' | 'kampung', tanggal: string) =>
    `${satuan === 'kampung' ? `${number(jumlah)} Kampung KB` : count(jumlah, 'village')}, ${tanggal}`,
  legendaKelas: (kelas: string, jumlah: number, bagian: string) => `${kelas} ${number(jumlah)} (${bagian})`,
  sesudahRalat: (jumlah: number) => `After ${count(jumlah, 'correction')}. Numbers as announced:`,
  judulPeta: {
    klasifikasi: (wilayah: string) => `Classes of Kampung KB in ${wilayah}`,
    pencanangan: (wilayah: string) => `Launches of Kampung KB in ${wilayah}`,
    kelengkapan: (wilayah: string) => `Completeness of Kampung KB data in ${wilayah}`,
  },
  subPeta: (jumlah: number) => count(jumlah, 'village'),
  legendaPeta: (nilai: string, jumlah: number) => `${nilai} (${number(jumlah)})`,
  tanpaBentuk: (jumlah: number) => `Not drawn, as no position is recorded: ${count(jumlah, 'village')}.`,
  skematis: 'Schematic shapes, not boundaries.',
  batas: 'Boundaries are simplified.',
  judulJumlah: (wilayah: string) => `Number of Kampung KB in ${wilayah}`,
  subJumlah: 'Each point is one source.',
  judulStunting: (wilayah: string) => `Stunting in ${wilayah}`,
  subStunting: 'Stunted children under five, percent. Two ways of measuring that cannot be compared.',
  judulRiwayat: (nama: string) => `Class of the Kampung KB in ${nama}`,
  subRiwayat: (kecamatan: string, dari: string, sampai: string) => `${kecamatan}, editions ${dari} to ${sampai}`,
  judulTren: (nama: string) => `Indices of the Kampung KB in ${nama}`,
  keteranganTren: (ambang: string) =>
    `I input, P process, O output; 1 to 4. Dashed line: threshold ${ambang}. Computed by this portal by the rule of 2023.`,
  judulSekitar: (nama: string) => `${nama} and what lies around it`,
  subSekitar: (kecamatan: string, kabupaten: string) => `${kecamatan}, ${kabupaten}`,
  judulRegulasi: 'How the regulations of Kampung KB relate',
  subRegulasi: (jumlah: number) =>
    `${count(jumlah, 'regulation')}. What others rest on or amend stands above; a dashed line is not yet checked against the text.`,
  ralat: (edisi: string, lama: string, baru: string, tanggal: string) =>
    `Correction to edition ${edisi}: written ${lama}, should be ${baru} (${tanggal}).`,
  sumber: (isi: string) => `Source: ${isi}.`,
  sumberContoh: 'Source: invented, made by a program. SAMPLE DATA, do not cite.',
  sumberBanyak: (jumlah: number, penerbit: string, lain: number) =>
    `${count(jumlah, 'source')}: ${penerbit}${lain > 0 ? `, and ${count(lain, 'other publisher')}` : ''}; listed on the page of origin`,
  edisi: (kode: string, sifat: string, tanggal: string) => `Edition ${kode} (${sifat}), data as of ${tanggal}.`,
  lisensi: (isi: string) => `Licence of the data: ${isi}.`,
} satisfies Kamus<typeof id>
