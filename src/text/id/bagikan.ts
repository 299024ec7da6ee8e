import { number } from '../numbers.ts'

/** Words of the picture that stands beside a link to a page, where it is passed on. */
export const bagikan = {
  dari: 'Kelas Kampung KB',
  beberapa: (n: number) => `${number(n)} Kampung KB`,
  desa: (jenis: string, kecamatan: string, kabupaten: string) => `${jenis} di Kecamatan ${kecamatan}, ${kabupaten}`,
  belumDaftar: 'Yang diumumkan baru jumlah tiap kelas. Lihat apa yang sudah diketahui dan kepada siapa bertanya.',
  belum: 'Kelasnya belum dipublikasikan. Lihat apa yang sudah diketahui dan kepada siapa bertanya.',
  kecamatan: (desa: number, kelurahan: number, kabupaten: string) =>
    `${[desa > 0 && `${number(desa)} desa`, kelurahan > 0 && `${number(kelurahan)} kelurahan`].filter(Boolean).join(' dan ')} di ${kabupaten}`,
  kecamatanKelas: 'Kampung KB menurut kelas.',
  kecamatanIsi: 'Kelas tiap desa belum dipublikasikan. Daftar desa, peta, dan apa yang sudah diketahui.',
  edisi: (kode: string) => `Edisi ${kode}`,
  edisiSub: (kabupaten: string) => `Kampung KB di ${kabupaten} menurut kelas`,
  edisiIsi: 'Angka, sumber, berkas, dan ralatnya.',
  kabupatenSub: (desa: number) => `Kelas ${number(desa)} desa dan kelurahan, dengan sumbernya`,
  kelas: (kelas: string, jumlah: number) => `${kelas} ${number(jumlah)}`,
  kaki: (edisi: string, tanggal: string, sumber: string) => `Edisi ${edisi}, data per ${tanggal}. Sumber: ${sumber}`,
  regulasiKaki: (penerbit: string, tanggal: string) => `${penerbit}${tanggal && `, ${tanggal}`}`,
} as const satisfies Record<string, string | ((...parts: never[]) => string)>
