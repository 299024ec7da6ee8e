import { berlaku } from '../../domain/portal.ts'
import { MAX_BYTES } from '../../load/bytes.ts'
import { textOf, type Grid } from '../../import/grid.ts'
import { importTables, type Imported, type Incoming } from '../../import/import.ts'
import { readGrids } from '../../import/read.ts'
import type { Fault } from '../../load/fault.ts'
import { firstOfEach, MAX_PRINTED } from '../../load/format.ts'
import { reconcileTotal } from '../../load/reconcile.ts'
import type { Known } from '../../load/references.ts'
import { collector } from '../../load/report.ts'
import { rowsOf } from '../../load/rows.ts'
import * as schema from '../../load/schema.ts'
import { parseTable } from '../../load/table.ts'
import { periksa as text } from '../../text/id/periksa.ts'
import { desaIn, knownIn, placesIn, type Acuan } from './acuan.ts'
import { bedaOf } from './beda.ts'
import type { Cuplikan, Hasil, Kolom, Langkah, Pilihan, TabelHasil } from './hasil.ts'
import { sumberDi, sumberUtuh } from './sumber.ts'
import { sarankan } from './tanya.ts'
import { tebakTabel } from './tebak.ts'

/** A file that the official gave; `bytes` is asked once, and not at all where `size` is over the bound. */
export interface Berkas {
  readonly name: string
  readonly size: number
  readonly bytes: () => Promise<Uint8Array>
}

const CUPLIKAN = { baris: 8, kolom: 12, huruf: 60 } as const
const SUMBER = schema.TABLES.find(({ file }) => file === 'sumber.csv')!
/** More elements than this no page shows with ease. */
const MAX_PERBAIKAN = 2_000

interface Terbaca extends Incoming {
  readonly notes: readonly string[]
}

/**
 * Reads files, brings them in and compares them: the importer and the checker of the command line.
 * Files for one table become one table. Never throws on bad data.
 */
export async function periksaBerkas(
  berkas: readonly Berkas[],
  acuan: Acuan,
  pilihan: Pilihan,
  tell: (langkah: Langkah) => void,
): Promise<Hasil> {
  const gagal: TabelHasil[] = []
  const perTabel = new Map<schema.AnySchema, Terbaca[]>()
  for (const { name, size, bytes } of berkas) {
    tell({ membaca: name })
    // A file over the bound is not read: its size is enough to refuse it.
    const read = await readGrids(name, size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : await bytes())
    const tabel = schema.TABLES.find(({ file }) => file === pilihan.tabel) ?? tebakTabel(name, read.grids)
    if (read.faults.length > 0) gagal.push(hasilOf(undefined, [name], { faults: read.faults, notes: read.notes }))
    else if (!tabel) gagal.push(hasilOf(undefined, [name], { faults: [takDikenal(name)] }, read.grids))
    else perTabel.set(tabel, [...(perTabel.get(tabel) ?? []), { file: name, grids: read.grids, notes: read.notes }])
  }

  // Sources that come in together with a table are known to it.
  const sumberDulu = [...perTabel].sort(([a], [b]) => Number(b === SUMBER) - Number(a === SUMBER))
  let baru: ReturnType<typeof sumberDi> = []
  const imported = sumberDulu.map(([tabel, files]) => {
    tell({ memeriksa: tabel.file })
    const whole = masukkan(tabel, files, acuan, knownIn(acuan, baru), pilihan)
    if (tabel === SUMBER) baru = sumberDi(whole.csv)
    return { tabel, files, result: tabel === SUMBER ? denganYangTerbit(whole, acuan) : whole }
  })
  const helps: (Kolom | undefined)[] = gagal.some(({ galat }) => galat.some(isTakDikenal)) ? ['tabel'] : []
  const clean = new Map(
    imported.flatMap(({ tabel, result }) => (result.csv === undefined ? [] : [[tabel.file, result.csv]])),
  )
  const berbeda = cocokkanTotal(clean)
  tell('membandingkan')
  return {
    tabel: [
      ...gagal,
      ...imported.map(({ tabel, files, result }) => {
        const told = sarankan(result.faults, acuan)
        helps.push(told.tanya)
        const faults = tabel.file === 'total.csv' ? [...told.faults, ...berbeda] : told.faults
        const isWrong = faults.some(({ severity }) => severity === 'fault') || tabel.file in text.tolak
        const csv = isWrong ? undefined : result.csv
        const names = files.map(({ file }) => file)
        const missing = takDiisi(tabel, csv, acuan)
        const notes = [...result.notes, ...(missing === 0 ? [] : [text.takDiisi(missing)])]
        return hasilOf(tabel, names, { ...result, csv, faults, notes }, files[0]!.grids)
      }),
    ],
    beda: bedaOf(acuan, clean, pilihan.edisi),
    takDiisi: takDiisi(schema.klasifikasi, clean.get('klasifikasi.csv'), acuan),
    tanya: helps.find((one) => one !== undefined),
  }
}

/** The whole sumber.csv, for that is what is uploaded. */
function denganYangTerbit(result: Imported, { sumber }: Acuan): Imported {
  if (result.csv === undefined) return result
  const given = sumberDi(result.csv)
  const known = new Set(sumber.map(({ id }) => id))
  const fresh = given.filter(({ id }) => !known.has(id)).length
  const notes = [...result.notes, text.sumberUtuh(sumber.length, fresh, given.length - fresh)]
  return { ...result, csv: sumberUtuh(sumber, given), notes }
}

/** Desa of which a clean table of villages says nothing. */
function takDiisi({ file }: schema.AnySchema, csv: string | undefined, acuan: Acuan): number {
  if (csv === undefined || !['klasifikasi.csv', 'statistik.csv', 'tata_kelola.csv'].includes(file)) return 0
  const told = new Set(csv.split('\n').map((line) => line.split(',', 1)[0]))
  return [...desaIn(acuan).values()].filter((row) => berlaku(row) && !told.has(row.kode)).length
}

function masukkan(
  tabel: schema.AnySchema,
  files: readonly Terbaca[],
  acuan: Acuan,
  known: Known,
  pilihan: Pilihan,
): Imported {
  const told = (text: string): string | undefined => (text === '' ? undefined : text)
  const incoming = files.map((file) => ({ ...file, lembar: told(pilihan.lembar) }))
  const result = importTables(incoming, tabel, known, {
    places: placesIn(acuan),
    kecamatan: told(pilihan.kecamatan),
    sumber: told(pilihan.sumber),
    urutan: pilihan.urutan === '' ? undefined : pilihan.urutan,
  })
  const notes = files.flatMap(({ file, notes }) => notes.map((note) => (files.length > 1 ? `${file}: ${note}` : note)))
  return { ...result, notes: [...notes, ...result.notes] }
}

const takDikenal = (file: string): Fault => ({
  ...{ severity: 'fault', code: 'kepala-tidak-ditemukan', file, line: 0, column: 0 },
  ...text.tabelTakDikenal,
})
const isTakDikenal = ({ message }: Fault): boolean => message === text.tabelTakDikenal.message

/** Official totals against class rows, where both came in. */
function cocokkanTotal(csv: ReadonlyMap<string, string>): readonly Fault[] {
  const { faults, report } = collector()
  const [total, klasifikasi] = [csv.get('total.csv'), csv.get('klasifikasi.csv')]
  if (total === undefined || klasifikasi === undefined) return []
  const ignore = collector().report
  const tables = [
    rowsOf('total.csv', total, schema.total, ignore),
    rowsOf('klasifikasi.csv', klasifikasi, schema.klasifikasi, ignore),
  ] as const
  if (tables[0] && tables[1]) reconcileTotal(tables[0], tables[1], report)
  // Lines of the canonical text are no places in the file of the official.
  return faults.map((fault) => ({ ...fault, line: 0, column: 0 }))
}

function hasilOf(
  tabel: schema.AnySchema | undefined,
  berkas: readonly string[],
  { faults, repairs = [], notes = [], csv }: Partial<Imported> & Pick<Imported, 'faults'>,
  grids: readonly Grid[] = [],
): TabelHasil {
  const { shown, rest } = firstOfEach(faults, MAX_PRINTED)
  const wrong = faults.filter(({ severity }) => severity === 'fault').length
  return {
    tabel: tabel?.file,
    tempat: tabel?.place,
    berkas,
    catatan: notes,
    tolak: tabel && (text.tolak as Readonly<Record<string, string>>)[tabel.file],
    galat: shown,
    sisa: [...rest],
    perbaikan: repairs.slice(0, MAX_PERBAIKAN),
    jumlah: { galat: wrong, peringatan: faults.length - wrong, perbaikan: repairs.length },
    csv,
    jumlahBaris: csv === undefined ? 0 : csv.split('\n').length - 2,
    cuplikan: csv === undefined ? cuplikanLembar(grids) : cuplikanTabel(csv),
  }
}

const potong = (text: string): string => (text.length > CUPLIKAN.huruf ? `${text.slice(0, CUPLIKAN.huruf)}…` : text)

function cuplikanTabel(csv: string): Cuplikan | undefined {
  const table = parseTable(
    '',
    csv
      .split('\n')
      .slice(0, CUPLIKAN.baris + 1)
      .join('\n'),
    collector().report,
  )
  return table && { kepala: table.header.cells, baris: table.records.map(({ cells }) => cells.map(potong)) }
}

function cuplikanLembar([grid]: readonly Grid[]): Cuplikan | undefined {
  if (!grid) return undefined
  const cells = grid.rows
    .slice(0, CUPLIKAN.baris)
    .map((row) => row.slice(0, CUPLIKAN.kolom).map((value) => potong(textOf(value))))
  const width = Math.max(1, ...cells.map((row) => row.length))
  return { kepala: [], baris: cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')) }
}
