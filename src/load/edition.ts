import { z } from 'zod'
import { POLA_EDISI } from '../domain/kode.ts'
import { TABEL_EDISI, type Edition, type TabelEdisi } from '../domain/portal.ts'
import { POKTAN, type Place, type RalatRow, type Row } from '../domain/rows.ts'
import * as checks from './check-rows.ts'
import { readJson, spotIn } from './files.ts'
import { checkPersonal } from './json-personal.ts'
import { applyRalat, type Correctable } from './ralat.ts'
import { reconcileTotal } from './reconcile.ts'
import { checkCited, type Known } from './references.ts'
import { quote, type Report } from './report.ts'
import { readRows } from './read-rows.ts'
import type { Rows } from './rows.ts'
import * as schema from './schema.ts'
import { isLater, isTanggal } from './tanggal.ts'

const tanggal = z.string().refine(isTanggal, 'bukan tanggal seperti 2024-01-04')

const keterangan = z.strictObject({
  judul: z.string().min(1),
  tanggal_data: tanggal,
  tanggal_terbit: tanggal,
  sifat: z.enum(['resmi', 'sementara', 'contoh']),
  sumber_id: z.string().min(1),
  lisensi: z.string(),
  catatan: z.string().default(''),
})

const TANGGAL = 'Tulis tahun-bulan-tanggal, misalnya 2026-06-30.'
const MENDS = {
  judul: 'Tulis judul edisi, misalnya "Edisi Juni 2026".',
  tanggal_data: TANGGAL,
  tanggal_terbit: TANGGAL,
  sumber_id: 'Tulis id dari sumber.csv.',
}

/** Reads one edition folder. `undefined` where edisi.json cannot be read. */
export function readEdition(
  dataDir: string,
  folder: string,
  known: Known,
  contoh: boolean,
  report: Report,
): Edition | undefined {
  const kode = folder.split('/').at(-1)!
  if (!POLA_EDISI.test(kode)) {
    report(
      'nama-edisi',
      { file: folder },
      `${quote(kode)} bukan nama edisi.`,
      'Beri nama folder seperti 2024-01: tahun dan bulan.',
    )
  }
  const about = readJson(dataDir, `${folder}/edisi.json`, keterangan, report, true, MENDS)
  if (about) checkAbout(about, dataDir, `${folder}/edisi.json`, known, contoh, report)

  const inside: Known = { ...known, terbit: about?.tanggal_terbit }
  const read = <R extends { readonly at: Place }>(of: schema.Schema<R>, check: checks.Check<R>) => {
    const table = readRows(dataDir, folder, of, report)
    if (table) check(table, inside, report)
    return table
  }
  const total = read(schema.total, checks.checkTotalRows)
  const klasifikasi = read(schema.klasifikasi, checks.checkKlasifikasiRows)
  const statistik = read(schema.statistik, checks.checkStatistikRows)
  const poktan = read(schema.poktan, checks.checkPoktanRows)
  const tata_kelola = read(schema.tata_kelola, checks.checkTataKelolaRows)
  const kegiatan = read(schema.kegiatan, checks.checkKegiatanRows)
  const ralat = read(schema.ralat, checks.checkRalatRows)

  const tables = new Map<string, Correctable>()
  const admit = <R extends Row & { readonly kode_desa: string }>(table: Rows<R> | undefined, of: schema.Schema<R>) => {
    if (!table) return
    tables.set(of.file, { columns: of.columns, table: table as unknown as Correctable['table'], corrected: new Map() })
  }
  admit(klasifikasi, schema.klasifikasi)
  admit(statistik, schema.statistik)
  admit(poktan, schema.poktan)
  admit(tata_kelola, schema.tata_kelola)
  admit(kegiatan, schema.kegiatan)
  const places = ralat && applyRalat(ralat, tables, report, about?.tanggal_terbit)
  if (total && klasifikasi) reconcileTotal(total, klasifikasi, report)

  if (!about) return undefined
  const present = { total, klasifikasi, statistik, poktan, tata_kelola, kegiatan, ralat }
  const build = (rowsOf: RowsOf): Omit<Edition, 'ralat' | 'tertulis'> => ({
    ...about,
    kode,
    folder,
    // of a header alone nothing may be counted: zero rows would become figures of zero
    tabel: new Set<TabelEdisi>(TABEL_EDISI.filter((name) => present[name]?.rows.length)),
    total: total?.rows ?? [],
    klasifikasi: grouped(rowsOf(klasifikasi, 'klasifikasi.csv')),
    statistik: keyed(rowsOf(statistik, 'statistik.csv')),
    poktan: grouped(rowsOf(poktan, 'poktan.csv'), (a, b) => POKTAN.indexOf(a.poktan) - POKTAN.indexOf(b.poktan)),
    tata_kelola: keyed(rowsOf(tata_kelola, 'tata_kelola.csv')),
    kegiatan: grouped(rowsOf(kegiatan, 'kegiatan.csv'), (a, b) =>
      a.tanggal < b.tanggal ? 1 : a.tanggal > b.tanggal ? -1 : 0,
    ),
  })
  const corrected: RowsOf = (table, name) => {
    const mended = tables.get(name)?.corrected as
      ReadonlyMap<unknown, NonNullable<typeof table>['rows'][number]> | undefined
    return table?.rows.map((row) => mended?.get(row) ?? row) ?? []
  }
  const asFiled: RowsOf = (table) => table?.rows ?? []
  return {
    ...build(corrected),
    ralat: ralat?.rows.map((row): RalatRow => ({ ...row, ...(places?.has(row) && { di: places.get(row)! }) })) ?? [],
    tertulis: ralat ? { ...build(asFiled), ralat: [], tertulis: undefined } : undefined,
  }
}

type RowsOf = <R extends { readonly kode_desa: string }>(table: Rows<R> | undefined, name: string) => readonly R[]

function checkAbout(
  about: z.infer<typeof keterangan>,
  dataDir: string,
  file: string,
  known: Known,
  contoh: boolean,
  report: Report,
): void {
  const spot = (name: keyof typeof about) => () => spotIn(dataDir, file, name)
  checkCited(about.sumber_id, known.sumber, (code, ...words) => report(code, spot('sumber_id'), ...words))
  if (isLater(about.tanggal_data, about.tanggal_terbit)) {
    const message = `tanggal_data ${about.tanggal_data} lebih baru daripada tanggal_terbit ${about.tanggal_terbit}.`
    report('tanggal-masa-depan', spot('tanggal_data'), message, 'Periksa kedua tanggal itu.')
  }
  checkPersonal(dataDir, file, about, report)
  if ((about.sifat === 'contoh') !== contoh) {
    const message = contoh
      ? `Edisi kabupaten contoh bersifat ${quote(about.sifat)}.`
      : 'Edisi contoh berada di kabupaten yang bukan contoh.'
    report(
      'contoh-tercampur',
      spot('sifat'),
      message,
      'Samakan "sifat" di edisi.json dengan "contoh" di kabupaten.json.',
    )
  }
}

function grouped<R extends { readonly kode_desa: string }>(
  rows: readonly R[],
  order?: (a: R, b: R) => number,
): ReadonlyMap<string, readonly R[]> {
  const groups = Map.groupBy(rows, (row) => row.kode_desa)
  if (order) for (const group of groups.values()) group.sort(order)
  return groups
}

const keyed = <R extends { readonly kode_desa: string }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.kode_desa, row]))
