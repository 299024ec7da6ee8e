import { isNumber, sum } from './cell.ts'
import { factId, type FactId } from './fact.ts'
import { factsOf } from './facts.ts'
import { isKlasifikasi } from './klasifikasi.ts'
import { tingkatOf } from './kode.ts'
import { berlaku, type Edition, type Kabupaten, type Portal } from './portal.ts'
import type { AngkaRow, PencananganRow, Tanggal } from './rows.ts'

export type Hasil = 'sesuai' | 'berbeda' | 'belum'

/** What the rows of the portal say of a public claim. */
export interface Periksa {
  readonly hasil: Hasil
  /** the table that says so, or would if it were there; `tanpa` where no table of ours could */
  readonly tabel: 'total' | 'pencanangan' | 'wilayah' | 'statistik' | 'opd' | 'tanpa'
  /** what the rows say; undefined where there are none */
  readonly baris: number | undefined
  /** the edition whose rows were read */
  readonly edisi: string | undefined
  /** the rows are from the source of the claim itself, so that agreement proves little */
  readonly sumberSama: boolean
  /** launches are counted on the day of the claim alone, not until it */
  readonly sehari: boolean
}

/** Whether the portal computed a claim from figures of its source, which does not say it itself; its note begins so. */
export const isHitungan = ({ catatan }: Pick<AngkaRow, 'catatan'>): boolean => /^dihitung portal\b/.test(catatan)

/** How the portal computed a claim: `93 + 56 + 32 + 114`; '' for one that its source says. */
export const hitunganOf = ({ catatan }: Pick<AngkaRow, 'catatan'>): string =>
  isHitungan({ catatan }) ? catatan.replace(/^dihitung portal:? */, '').split(';')[0]! : ''

/**
 * The figure of an edition that a claim repeats, from the same source and day: one figure under two names. Undefined for
 * a claim that repeats none.
 */
export function kembaranOf({ kode, edisi }: Kabupaten, row: AngkaRow): FactId | undefined {
  const kelas = row.indikator.replace(/^klasifikasi_/, '')
  const nama = isKlasifikasi(kelas) ? `total_${kelas}` : row.indikator === 'jumlah_kampung_kb' ? 'total' : undefined
  const edition = edisi.find(({ tanggal_data, total }) => tanggal_data === row.tanggal && total.length > 0)
  if (nama === undefined || !edition || row.wilayah !== kode) return undefined
  const rows = edition.total.filter(({ klasifikasi }) => nama === 'total' || klasifikasi === kelas)
  const isSame = rows.reduce((n, { jumlah }) => n + jumlah, 0) === row.nilai
  return isSame && rows.every(({ sumber_id }) => sumber_id === row.sumber_id)
    ? factId({ wilayah: kode, nama, waktu: edition.kode })
    : undefined
}

/** Facts of an edition that claims of these indicators can be held against. */
const FAKTA_KLAIM: Readonly<Record<string, string>> = {
  penduduk: 'jiwa',
  keluarga_risiko_stunting: 'keluarga_risiko_stunting',
}

/**
 * Holds a claim against the rows. It differs only where the rows cannot be read otherwise: a list that may be incomplete
 * contradicts a count by exceeding it, never by falling short.
 */
export function periksaKlaim(portal: Portal, kabupaten: Kabupaten, row: AngkaRow): Periksa {
  const { indikator, wilayah } = row
  const statistik = Object.hasOwn(FAKTA_KLAIM, indikator) ? FAKTA_KLAIM[indikator] : undefined
  if (statistik !== undefined && (wilayah === kabupaten.kode || tingkatOf(wilayah) === 'kecamatan'))
    return ofStatistik(portal, kabupaten, row, statistik)
  if (wilayah !== kabupaten.kode) return unknown('tanpa')
  const kelas = indikator.replace(/^klasifikasi_/, '')
  if (isKlasifikasi(kelas)) return ofTotal(kabupaten, row, kelas)
  if (indikator === 'jumlah_kampung_kb') {
    const total = ofTotal(kabupaten, row)
    return total.baris === undefined ? atLeast(row, 'pencanangan', launchedBy(kabupaten, row.tanggal)) : total
  }
  if (indikator === 'urutan_pencanangan') return atLeast(row, 'pencanangan', launchedBy(kabupaten, row.tanggal))
  if (indikator === 'dicanangkan_hari_itu') {
    const launched = distinct(kabupaten.pencanangan.filter(({ tanggal }) => tanggal === row.tanggal))
    return { ...atLeast(row, 'pencanangan', launched, true), sehari: true }
  }
  if (indikator === 'jumlah_opd') return atLeast(row, 'opd', kabupaten.opd.length, true)
  return indikator === 'luas' ? ofArea(kabupaten, row) : unknown('tanpa')
}

const unknown = (tabel: Periksa['tabel'], baris?: number): Periksa => ({
  hasil: 'belum',
  tabel,
  baris,
  edisi: undefined,
  sumberSama: false,
  sehari: false,
})

function against(
  row: AngkaRow,
  tabel: Periksa['tabel'],
  baris: number,
  sumber: readonly string[],
  edisi?: Edition,
): Periksa {
  const hasil = baris === row.nilai ? 'sesuai' : 'berbeda'
  const sumberSama = sumber.every((id) => id === row.sumber_id)
  return { ...unknown(tabel, baris), hasil, edisi: edisi?.kode, sumberSama }
}

/** Totals of the edition of that very date, as published. */
function ofTotal({ edisi }: Kabupaten, row: AngkaRow, kelas?: string): Periksa {
  const edition = edisi.find(({ tanggal_data, total }) => tanggal_data === row.tanggal && total.length > 0)
  const rows = edition?.total.filter(({ klasifikasi }) => kelas === undefined || klasifikasi === kelas) ?? []
  if (rows.length === 0) return unknown('total')
  const nilai = rows.reduce((n, { jumlah }) => n + jumlah, 0)
  return against(
    row,
    'total',
    nilai,
    rows.map(({ sumber_id }) => sumber_id),
    edition,
  )
}

/** Sums over the rows of an edition of that month; a year holds too many months. */
function ofStatistik(portal: Portal, kabupaten: Kabupaten, row: AngkaRow, nama: string): Periksa {
  const edition = kabupaten.edisi.find(
    ({ tanggal_data }) => row.tanggal.length >= 7 && tanggal_data.slice(0, 7) === row.tanggal.slice(0, 7),
  )
  const facts = edition ? factsOf(portal, kabupaten, edition, row.wilayah) : []
  const fact = facts.find((one) => one.nama === nama)
  return fact && isNumber(fact.nilai)
    ? against(row, 'statistik', fact.nilai, fact.sumber_id, edition)
    : unknown('statistik')
}

/** The areas of all desa, as far as the claim has decimals. */
function ofArea({ desa }: Kabupaten, row: AngkaRow): Periksa {
  const today = [...desa.values()].filter(berlaku)
  const total = sum(today.map(({ luas_km2 }) => luas_km2))
  if (!isNumber(total) || today.length === 0) return unknown('wilayah')
  const decimals = String(row.nilai).split('.')[1]?.length ?? 0
  return against(
    row,
    'wilayah',
    Number(total.toFixed(decimals)),
    today.map((one) => one.luas_sumber_id || one.sumber_id),
  )
}

/**
 * A claim beside a list that may be incomplete.
 * @param isList whether the claim counts the list itself, so that as many rows as claimed agree; otherwise fewer rows, or
 * as many, prove nothing
 */
function atLeast(row: AngkaRow, tabel: Periksa['tabel'], baris: number, isList = false): Periksa {
  if (baris > row.nilai) return { ...unknown(tabel, baris), hasil: 'berbeda' }
  return { ...unknown(tabel, baris), hasil: isList && baris === row.nilai ? 'sesuai' : 'belum' }
}

/** Launches that surely were by the end of a date; none where the claim has no date. */
const launchedBy = ({ pencanangan }: Kabupaten, tanggal: Tanggal): number =>
  tanggal === '' ? 0 : distinct(pencanangan.filter((row) => row.tanggal !== '' && endOf(row.tanggal) <= endOf(tanggal)))

/** `2019` and `2019-11` end after all their days: a sign behind every digit. */
const endOf = (tanggal: Tanggal): string => (tanggal.length === 10 ? tanggal : `${tanggal}-~`)

/** The same village in two sources is one launch. */
const distinct = (rows: readonly PencananganRow[]): number =>
  new Set(rows.map(({ kode_desa, nama_di_sumber }) => kode_desa || nama_di_sumber)).size
