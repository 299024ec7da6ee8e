import { KLASIFIKASI } from './klasifikasi.ts'
import { percent, sum, type Computed, type Figure } from './cell.ts'
import type { Asal } from './fact.ts'
import { asalOf, bagian, computed, hitung, jumlah, membaca, tabelOf, type Draft } from './fact-draft.ts'
import { MKJP } from './indicators.ts'
import { kecamatanOf, type Kode } from './kode.ts'
import type { Edition, Kabupaten, Portal } from './portal.ts'
import { METODE_KB, POKTAN, STATISTIK, type KolomStatistik, type RalatRow, type Row, type TotalRow } from './rows.ts'
import { summaryOf } from './summary.ts'
import { desaPada } from './valid.ts'

/** What one edition says of a kabupaten or a kecamatan of it: totals as published, and what its rows add up to. */
export function areaFacts(portal: Portal, kabupaten: Kabupaten, edition: Edition, kode: Kode): readonly Draft[] {
  const isWhole = kode === kabupaten.kode
  return [
    ...(isWhole ? totalFacts(edition) : []),
    ...countFacts(portal, kabupaten, edition, isWhole ? undefined : kode),
    ...sumFacts(kabupaten, edition, isWhole ? undefined : kode),
  ]
}

const totalFacts = ({ total }: Edition): readonly Draft[] =>
  total.length === 0
    ? []
    : [
        ...total.map((row): Draft => ({
          nama: totalName(row),
          nilai: row.jumlah,
          asal: [asalOf(row, 'jumlah')],
          rumus: undefined,
          sumber_id: [row.sumber_id],
        })),
        computed('total', announced(total), jumlah(...total.map(totalName)), total),
        ...total.map((row) =>
          computed(
            `bagian_${totalName(row)}`,
            percent(row.jumlah, announced(total)),
            bagian([totalName(row)], total.map(totalName)),
            total,
          ),
        ),
      ]

const totalName = ({ klasifikasi }: TotalRow): string => `total_${klasifikasi}`
const announced = (total: readonly TotalRow[]): number => total.reduce((n, row) => n + row.jumlah, 0)

const sourcesOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map((row) => row.sumber_id))]

/** Counted over the desa that stood on the date of the edition, corrections applied. */
function countFacts(portal: Portal, kabupaten: Kabupaten, edition: Edition, kode: Kode | undefined): readonly Draft[] {
  const summary = summaryOf(portal, kabupaten, kode, edition)
  const berkas: Asal = { file: kabupaten.wilayah.at.file, line: undefined, kolom: '' }
  const counted = [...desaPada(kabupaten, edition).values()].filter((one) => !kode || kecamatanOf(one.kode) === kode)
  const [first, ...rest] = counted.map((row) => asalOf(row))
  const area = (nama: string, nilai: number): Draft =>
    first
      ? // the fingerprint of a count was once that of the whole file
        { ...from(nama, nilai, [first, ...rest], sourcesOf(counted)), asalLama: [[berkas]] }
      : from(nama, nilai, [berkas], [kabupaten.wilayah.sumber_id])
  const from = (nama: string, nilai: number, asal: Draft['asal'], sumber_id: readonly string[]): Draft => ({
    nama,
    nilai,
    asal,
    rumus: hitung,
    sumber_id,
  })
  const areas = [
    area('desa', summary.desa),
    area('kelurahan', summary.kelurahan),
    area('desa_tanpa_kelurahan', summary.desa - summary.kelurahan),
  ]
  if (!edition.tabel.has('klasifikasi')) return areas
  const rows = [...edition.klasifikasi].flatMap(([desa, kampung]) => (!kode || desa.startsWith(kode) ? kampung : []))
  const cited = rows.length > 0 ? sourcesOf(rows) : [edition.sumber_id]
  const tables: Draft['asal'] = [tabelOf(edition, 'klasifikasi', 'klasifikasi')]
  const isOfClass = membaca(rows.map((row) => asalOf(row, 'klasifikasi')))
  const classed = [...summary.kelas.values()].reduce((a, b) => a + b, 0)
  const kelasNames = KLASIFIKASI.map((kelas) => `kampung_${kelas}`)
  return [
    ...areas,
    from('kampung', summary.kampung, tables, cited),
    ...KLASIFIKASI.map((kelas) => ({
      ...from(`kampung_${kelas}`, summary.kelas.get(kelas) ?? 0, tables, cited),
      // a move between two other classes leaves this one as it was
      membaca: (ralat: RalatRow) => isOfClass(ralat) && [ralat.nilai_lama, ralat.nilai_baru].includes(kelas),
    })),
    from('tanpa_kelas', summary.tanpaKelas, tables, cited),
    { ...from('kampung_berkelas', classed, tables, cited), rumus: jumlah(...kelasNames) },
    ...KLASIFIKASI.map((kelas) => ({
      nama: `bagian_kampung_${kelas}`,
      nilai: percent(summary.kelas.get(kelas), classed),
      asal: tables,
      rumus: bagian([`kampung_${kelas}`], kelasNames),
      sumber_id: cited,
    })),
  ]
}

/** Of a sum over a gap how many have reported; where nobody has there is nothing that is incomplete. */
const melapor = (nilai: Computed, n: number, dari: number): Pick<Draft, 'melapor'> =>
  nilai === 'kosong' && n > 0 ? { melapor: { n, dari } } : {}

/** Sums over the desa, by the names that a desa has them by; a sum over a gap is none. */
function sumFacts(kabupaten: Kabupaten, edition: Edition, kecamatan: Kode | undefined): readonly Draft[] {
  const codes = [...desaPada(kabupaten, edition).keys()].filter((kode) => !kecamatan || kecamatanOf(kode) === kecamatan)
  const sources = (tabel: 'statistik' | 'poktan'): readonly string[] => {
    const rows = codes.flatMap((kode): readonly Row[] => [edition[tabel].get(kode) ?? []].flat())
    return rows.length > 0 ? sourcesOf(rows) : [edition.sumber_id]
  }
  const cited = { statistik: sources('statistik'), poktan: sources('poktan') }
  const over = (nama: string, nilai: Figure, tabel: 'statistik' | 'poktan', kolom = nama): Draft => ({
    nama,
    nilai,
    asal: [tabelOf(edition, tabel, kolom)],
    rumus: hitung,
    sumber_id: cited[tabel],
  })
  const groups = edition.tabel.has('poktan')
    ? POKTAN.map((poktan) => {
        const rows = codes.map((kode) => edition.poktan.get(kode)?.find((row) => row.poktan === poktan))
        const there = sum(rows.map((row) => (typeof row?.ada === 'boolean' ? Number(row.ada) : row?.ada)))
        const cells = rows.flatMap((row) => (row ? [asalOf(row, 'ada')] : []))
        const told = rows.filter((row) => row !== undefined && row.ada !== 'kosong').length
        return {
          ...over(`desa_${poktan}`, there, 'poktan', 'ada'),
          ...melapor(there, told, codes.length),
          membaca: membaca(cells),
        }
      })
    : []
  if (!edition.tabel.has('statistik')) return groups
  const value = (kolom: KolomStatistik): Figure => sum(codes.map((kode) => edition.statistik.get(kode)?.[kolom]))
  const sums = new Map(STATISTIK.map((kolom) => [kolom, value(kolom)]))
  const all = (names: readonly KolomStatistik[]): Figure => sum(names.map((name) => sums.get(name)))
  /** how many desa have reported all of these */
  const lengkap = (nilai: Computed, names: readonly KolomStatistik[]) => {
    if (nilai !== 'kosong') return {}
    const isTold = (kode: string) =>
      names.every((name) => (edition.statistik.get(kode)?.[name] ?? 'kosong') !== 'kosong')
    return melapor(nilai, codes.filter(isTold).length, codes.length)
  }
  const total = (nama: string, names: readonly KolomStatistik[]): Draft => ({
    ...over(nama, all(names), 'statistik', ''),
    ...lengkap(all(names), names),
    rumus: jumlah(...names),
  })
  const share = (nama: string, atas: readonly KolomStatistik[], bawah: readonly KolomStatistik[]): Draft => {
    const nilai = percent(all(atas), all(bawah))
    return {
      ...over(nama, 'kosong', 'statistik', ''),
      nilai,
      ...lengkap(nilai, [...atas, ...bawah]),
      rumus: bagian(atas, bawah),
    }
  }
  return [
    ...[...sums].map(([kolom, nilai]) => ({ ...over(kolom, nilai, 'statistik'), ...lengkap(nilai, [kolom]) })),
    total('jiwa', ['jiwa_laki', 'jiwa_perempuan']),
    total('peserta_kb', METODE_KB),
    share('cpr', METODE_KB, ['pus']),
    share('mkjp', MKJP, METODE_KB),
    share('unmet_need', ['ingin_anak_tunda', 'tidak_ingin_anak_lagi'], ['pus']),
    share('bagian_stunting', ['balita_stunting'], ['balita_diukur']),
    ...groups,
  ]
}
