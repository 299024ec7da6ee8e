import { TABEL_EDISI, type KeteranganEdisi, type TabelEdisi } from '../../src/domain/portal.ts'
import { KLASIFIKASI, type Klasifikasi } from '../../src/domain/klasifikasi.ts'
import { STATISTIK } from '../../src/domain/rows.ts'
import type { Chance } from './chance.ts'
import { csv, json, type Cell } from './csv.ts'
import { poktan, SUMBER, tataKelola, type Corak } from './desa.ts'
import { KEGIATAN } from './kata.ts'
import { beda, tercapai } from './kelas.ts'
import { hitung, type Dasar, type Hitungan } from './penduduk.ts'
import { poinOf, type Poin, type Watak } from './poin.ts'
import type { Desa } from './wilayah.ts'

export const EDISI = [
  { kode: '2024-01', judul: 'Edisi Januari 2024 (contoh)', data: '2024-01-05', terbit: '2024-01-22' },
  { kode: '2024-07', judul: 'Edisi Juli 2024 (contoh)', data: '2024-07-05', terbit: '2024-07-22' },
  { kode: '2025-01', judul: 'Edisi Januari 2025 (contoh)', data: '2025-01-06', terbit: '2025-01-20' },
] as const
const LISENSI = 'CC0 (rekaan)'
/** Places in the list of desa where something is out of the ordinary. */
const BEDA = [5, 23, 47, 80]
const DUA_KAMPUNG = 15
const TANPA_KAMPUNG = 39
const RALAT_KELAS = 30
const RALAT_KK = 12

/** A desa and the draws that stay with it. */
export interface Tokoh {
  /** its place in the list of today's desa */
  readonly nomor: number
  readonly desa: Desa
  readonly kelas: readonly Klasifikasi[]
  readonly pilihan: number
  readonly watak: Watak
  readonly dasar: Dasar
  readonly corak: Corak
  readonly kampung: string
  /** what it leaves out: 0 to 1, low draws leave gaps */
  readonly celah: number
}

export const day = (luck: Chance, year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(luck.whole(1, 28)).padStart(2, '0')}`

const KOLOM: Readonly<Record<TabelEdisi, readonly string[]>> = {
  total: ['klasifikasi', 'jumlah', 'sumber_id'],
  klasifikasi: ['kode_desa', 'kampung', 'klasifikasi', 'sumber_id', 'catatan'],
  statistik: ['kode_desa', ...STATISTIK, 'sumber_id'],
  poktan: ['kode_desa', 'poktan', 'ada', 'anggota', 'sasaran', 'sumber_id'],
  tata_kelola: [
    ...['kode_desa', 'pokja', 'sk_pokja', 'anggota_pokja', 'anggota_terlatih', 'sumber_dana', 'sekretariat'],
    ...['rumah_dataku', 'pendamping', 'regulasi_desa', 'penggunaan_data', 'mekanisme', 'instansi', 'sumber_id'],
  ],
  kegiatan: ['kode_desa', 'tanggal', 'program', 'kegiatan', 'opd', 'peserta', 'sumber_id'],
  ralat: ['berkas', 'kode_desa', 'kolom', 'nilai_lama', 'nilai_baru', 'alasan', 'tanggal', 'sumber_id'],
}

type Rows = Record<TabelEdisi, Cell[][]>

/** The files of one edition by name. */
export function edisiFiles(luck: Chance, tokoh: readonly Tokoh[], e: number): ReadonlyMap<string, string> {
  const rows: Rows = { total: [], klasifikasi: [], statistik: [], poktan: [], tata_kelola: [], kegiatan: [], ralat: [] }
  for (const one of tokoh) {
    const poin = poinOf(one.watak, tercapai(one.kelas[e]!, one.pilihan))
    const hitungan = hitung(one.dasar, e, poin.keluaran)
    // gaps close over the editions; those that disagree leave none, so that it shows
    const celah = BEDA.includes(one.nomor) ? 1 : one.celah + 0.02 * e
    addKelas(rows, one, e)
    addStatistik(rows, one, e, hitungan, celah)
    addPoktan(rows, one, poin, hitungan, celah)
    addTataKelola(rows, one, poin, celah)
    rows.kegiatan.push(...kegiatan(luck, one.desa.kode, e))
  }
  const reported = rows.klasifikasi.map((row) => row[2])
  rows.total = KLASIFIKASI.map((kelas) => [kelas, reported.filter((one) => one === kelas).length, SUMBER])

  const tables = TABEL_EDISI.filter((name) => rows[name].length > 0)
  return new Map([
    ['edisi.json', json(keteranganOf(EDISI[e]!))],
    ...tables.map((name): [string, string] => [`${name}.csv`, csv(KOLOM[name], rows[name])]),
  ])
}

const keteranganOf = ({ judul, data, terbit }: (typeof EDISI)[number]): KeteranganEdisi => ({
  judul,
  tanggal_data: data,
  tanggal_terbit: terbit,
  sifat: 'contoh',
  sumber_id: SUMBER,
  lisensi: LISENSI,
  catatan: 'Seluruh isi edisi ini rekaan: dibuat oleh program untuk memperlihatkan kemampuan portal.',
})

function addKelas(rows: Rows, { nomor, desa: { kode }, kelas, kampung }: Tokoh, e: number): void {
  if (nomor === TANPA_KAMPUNG) return
  const computed = kelas[e]!
  let reported = BEDA.includes(nomor) ? beda(computed) : computed
  if (nomor === RALAT_KELAS && e === 1) {
    reported = beda(computed)
    const why = 'tertukar dengan baris sebelahnya'
    rows.ralat.push(['klasifikasi.csv', kode, 'klasifikasi', reported, computed, why, '2024-08-19', SUMBER])
  }
  const names = nomor === DUA_KAMPUNG ? [`${kampung} Lor`, `${kampung} Kidul`] : [kampung]
  rows.klasifikasi.push(...names.map((name) => [kode, name, reported, SUMBER, '']))
}

function addStatistik(
  rows: Rows,
  { nomor, desa: { kode } }: Tokoh,
  e: number,
  hitungan: Hitungan,
  celah: number,
): void {
  if (celah < 0.02) return
  const cells: Record<string, Cell> = { ...hitungan }
  if (hitungan.balita_stunting > 0 && hitungan.balita_stunting < 5) cells.balita_stunting = 'x'
  if (nomor === RALAT_KK && e === EDISI.length - 1) {
    cells.kk = hitungan.kk + 90
    const why = 'keluarga yang pindah masih terhitung'
    rows.ralat.push(['statistik.csv', kode, 'kk', cells.kk, hitungan.kk, why, '2025-02-11', SUMBER])
  }
  if (isWithin(celah, 0.03, 0.06)) cells.suntik = ''
  if (isWithin(celah, 0.07, 0.1)) cells.balita_diukur = cells.balita_stunting = ''
  if (isWithin(celah, 0.1, 0.13)) cells.remaja = ''
  rows.statistik.push([kode, ...STATISTIK.map((column) => cells[column]!), SUMBER])
}

function addPoktan(rows: Rows, { desa: { kode }, corak }: Tokoh, poin: Poin, hitungan: Hitungan, celah: number): void {
  for (const [name, ada, anggota, sasaran] of poktan(corak, poin, hitungan)) {
    const isGap = isWithin(celah, 0.15, 0.19) && name === 'bkl' && ada === 'ya'
    rows.poktan.push([kode, name, ada, isGap ? '' : anggota, sasaran, SUMBER])
  }
}

function addTataKelola(rows: Rows, { desa: { kode }, corak }: Tokoh, poin: Poin, celah: number): void {
  if (isWithin(celah, 0.25, 0.28)) return
  const cells = tataKelola(corak, poin)
  rows.tata_kelola.push([kode, ...(isWithin(celah, 0.2, 0.24) ? [...cells.slice(0, -1), ''] : cells), SUMBER])
}

const isWithin = (value: number, low: number, high: number): boolean => low <= value && value < high

/** What was done in the half year before the edition, oldest first. */
function kegiatan(luck: Chance, kode: string, e: number): Cell[][] {
  if (luck.happens(0.3)) return []
  const [year, first] = [
    [2023, 7],
    [2024, 1],
    [2024, 7],
  ][e] as [number, number]
  return Array.from({ length: luck.whole(1, 3) }, () => {
    const [program, what, opd] = KEGIATAN[luck.whole(0, KEGIATAN.length - 1)]!
    const peserta = luck.happens(0.1) ? '' : luck.whole(12, 85)
    return [kode, day(luck, year, luck.whole(first, first + 5)), program, what, opd, peserta, SUMBER] as Cell[]
  }).sort((a, b) => (a[1]! < b[1]! ? -1 : a[1]! > b[1]! ? 1 : 0))
}
