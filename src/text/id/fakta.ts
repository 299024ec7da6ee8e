import { INDIKATOR, type Indeks, type IndikatorId } from '../../domain/aturan.ts'
import type { Rumus } from '../../domain/fact.ts'
import { METODE_KB, POKTAN, type KolomStatistik } from '../../domain/rows.ts'
import { SATUAN_STATISTIK } from '../../domain/satuan.ts'
import { desa } from './desa.ts'
import { umum } from './umum.ts'

type Words = readonly [nama: string, satuan: string]

const indeks: Record<Indeks, string> = desa.indeks
const INDIKATOR_NAMA: Readonly<Record<IndikatorId, Words>> = {
  pokja: ['Indikator pokja', 'jenjang'],
  sumber_dana: ['Indikator sumber dana', 'sumber'],
  poktan: ['Indikator kelompok kegiatan', 'kelompok'],
  sarana: ['Indikator sarana', 'sarana'],
  pendamping_regulasi: ['Indikator pendamping dan peraturan', 'hal'],
  penggunaan_data: ['Indikator penggunaan data', 'jenis data'],
  mekanisme: ['Indikator mekanisme kerja', 'mekanisme'],
  instansi: ['Indikator instansi terlibat', 'instansi'],
  partisipasi_poktan: ['Indikator partisipasi kelompok kegiatan', '%'],
  cpr: ['Indikator kesertaan ber-KB', '%'],
  mkjp: ['Indikator metode jangka panjang', '%'],
  unmet_need: ['Indikator kebutuhan KB belum terpenuhi', '%'],
}

const NAMA: Readonly<Record<string, Words>> = {
  klasifikasi: ['Kelas Kampung KB', ''],
  ...Object.fromEntries(
    Object.entries(desa.statistik).map(([kolom, nama]) => [kolom, [nama, SATUAN_STATISTIK[kolom as KolomStatistik]]]),
  ),
  jiwa: ['Penduduk', 'jiwa'],
  peserta_kb: ['Peserta KB', 'pasangan'],
  ...Object.fromEntries(
    METODE_KB.map((metode) => [`bagian_${metode}`, [`${desa.statistik[metode]} di antara peserta KB`, '%']]),
  ),
  cpr: ['Kesertaan ber-KB (peserta dibagi pasangan usia subur)', '%'],
  mkjp: ['Metode jangka panjang di antara peserta KB', '%'],
  unmet_need: ['Kebutuhan KB belum terpenuhi', '%'],
  bagian_stunting: ['Bagian balita stunting (penimbangan rutin)', '%'],
  poktan_ada: ['Kelompok kegiatan yang ada', 'kelompok'],
  poktan_tercatat: ['Kelompok kegiatan yang tercatat', 'kelompok'],
  ...Object.fromEntries(
    POKTAN.flatMap((id) => {
      const { nama, sasaran } = desa.poktan[id]
      const satuan = id === 'pik-r' ? 'orang' : 'keluarga'
      return [
        [`${id}_anggota`, [`Anggota ${nama}`, satuan]],
        [`${id}_sasaran`, [`Sasaran ${nama} (${sasaran})`, satuan]],
        [`${id}_bagian`, [`Bagian anggota ${nama} dari sasaran`, '%']],
        [`desa_${id}`, [`Desa dan kelurahan dengan ${nama}`, 'desa/kelurahan']],
      ]
    }),
  ),
  anggota_pokja: ['Anggota pokja', 'orang'],
  anggota_terlatih: ['Anggota pokja terlatih', 'orang'],
  kegiatan: ['Kegiatan yang dilaporkan', 'kegiatan'],
  ...Object.fromEntries(
    INDIKATOR.flatMap((id) => [
      [`indikator_${id}`, INDIKATOR_NAMA[id]],
      [`poin_${id}`, [`Poin: ${INDIKATOR_NAMA[id][0].replace('Indikator ', '')}`, 'poin']],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(indeks).flatMap(([id, nama]) => [
      [`indeks_${id}`, [`Indeks ${nama.toLowerCase()}`, 'dari 4']],
      [`poin_indeks_${id}`, [`Poin indeks ${nama.toLowerCase()}`, 'poin']],
    ]),
  ),
  poin: ['Jumlah poin', 'poin'],
  poin_kurang: ['Poin yang kurang untuk kelas berikutnya', 'poin'],
  peringkat_kecamatan: ['Peringkat di kecamatan', ''],
  peringkat_kecamatan_dari: ['Desa dan kelurahan yang diperingkat di kecamatan', 'desa/kelurahan'],
  peringkat_kecamatan_seri: ['Desa dan kelurahan pada peringkat yang sama di kecamatan', 'desa/kelurahan'],
  peringkat_kabupaten: ['Peringkat di kabupaten', ''],
  peringkat_kabupaten_dari: ['Desa dan kelurahan yang diperingkat di kabupaten', 'desa/kelurahan'],
  peringkat_kabupaten_seri: ['Desa dan kelurahan pada peringkat yang sama di kabupaten', 'desa/kelurahan'],
  luas_km2: ['Luas (indikatif)', 'km²'],
  total: ['Jumlah keempat kelas yang diumumkan', 'desa/kelurahan'],
  desa: ['Desa dan kelurahan', 'desa/kelurahan'],
  kelurahan: ['Kelurahan', 'kelurahan'],
  desa_tanpa_kelurahan: ['Desa, tanpa kelurahan', 'desa'],
  kampung: ['Kampung KB dalam daftar', 'Kampung KB'],
  kampung_berkelas: ['Kampung KB yang kelasnya dilaporkan', 'Kampung KB'],
  tanpa_kelas: ['Desa dan kelurahan tanpa laporan kelas', 'desa/kelurahan'],
  ...Object.fromEntries(
    Object.entries(umum.kelas).flatMap(([kelas, nama]) => [
      [`total_${kelas}`, [`Jumlah kelas ${nama.toLowerCase()} yang diumumkan`, 'desa/kelurahan']],
      [`kampung_${kelas}`, [`Kampung KB kelas ${nama.toLowerCase()}`, 'Kampung KB']],
      [`bagian_total_${kelas}`, [`Bagian kelas ${nama.toLowerCase()} dari jumlah yang diumumkan`, '%']],
      [`bagian_kampung_${kelas}`, [`Bagian kelas ${nama.toLowerCase()} di antara Kampung KB`, '%']],
    ]),
  ),
}

const cara: Readonly<Record<Exclude<Rumus['cara'], 'hitung'>, string>> = {
  jumlah: 'dijumlahkan',
  bagian: 'dibagi, dalam persen',
  rata: 'dirata-rata',
  aturan: 'menurut aturan klasifikasi',
  peringkat: 'dibandingkan dengan desa dan kelurahan lain',
}

const WILAYAH = 'di wilayah.csv yang ada pada tanggal data'

/** What is counted, or added up, for a fact of this name. */
function hitung(nama: string): string {
  if (nama === 'desa') return `banyaknya desa dan kelurahan ${WILAYAH}`
  if (nama === 'kelurahan') return `banyaknya kelurahan ${WILAYAH}`
  if (nama === 'desa_tanpa_kelurahan') return `banyaknya desa ${WILAYAH}`
  if (nama === 'kampung') return 'banyaknya Kampung KB di klasifikasi.csv'
  if (nama === 'tanpa_kelas') return 'banyaknya desa dan kelurahan tanpa kelas di klasifikasi.csv'
  if (nama === 'kegiatan') return 'banyaknya kegiatan di kegiatan.csv'
  if (nama === 'poktan_tercatat') return 'banyaknya kelompok di poktan.csv'
  if (nama === 'poktan_ada') return 'banyaknya kelompok di poktan.csv dengan isian ya pada kolom ada'
  const [, kelas] = /^kampung_(.+)$/.exec(nama) ?? []
  if (kelas) return `banyaknya Kampung KB kelas ${kelas} di klasifikasi.csv`
  const [, poktan] = /^desa_(.+)$/.exec(nama) ?? []
  if (poktan) return `banyaknya desa dan kelurahan di poktan.csv dengan isian ya pada kolom ada untuk ${poktan}`
  return `jumlah kolom ${nama} di statistik.csv dari semua desa dan kelurahan`
}

/** Names, units and ways of computing of all facts. */
export const fakta = {
  nama: NAMA,
  /** a unit beside its number: where a language bends it, here it bends */
  satuan: (satuan: string, _nilai: number) => satuan,
  cara,
  hitung,
  /** unit of those who took part in an activity */
  orang: 'orang',
  belumLengkap: 'belum lengkap',
  kegiatan: (baris: string) => `Peserta kegiatan, baris ${baris}`,
  kelasKampung: (kampung: string) => `Kelas Kampung KB ${kampung}`,
} as const
