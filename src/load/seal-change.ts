import { canonicalLine } from './canonical.ts'
import { isMistake } from './cell.ts'
import { KEYS, MEND_TOTAL } from './ralat.ts'
import { quote, type Report } from './report.ts'
import { ralat, TABLES } from './schema.ts'
import type { Line } from './seal-content.ts'
import { recall } from './seal-recall.ts'

/** In so many changed lines the old value is looked for: it takes its time. */
const MAX_RECALLED = 3
/** More changed lines than these are one fault: the file was replaced. */
const MAX_LINES = 20
const UNDO = 'Batalkan perubahan berkas ini'

/** Tells how the content of a sealed file differs from the lines that were sealed. */
export function reportChange(
  file: string,
  before: readonly string[],
  now: readonly Line[] | undefined,
  report: Report,
): void {
  const tell = (message: string, line = 0) =>
    report('edisi-berubah', line > 0 ? { file, line, column: 1 } : { file }, message, `${UNDO}.`)
  if (!now) return tell('Berkas edisi terbit ini berubah dan tidak terbaca lagi.')

  // A line that stands where it stood is itself, though a changed one may now read the same.
  const stays = (i: number) => now[i]?.hash === before[i]
  const after = now.filter((_, i) => !stays(i))
  const earlier = before.map((hash, i) => ({ hash, nomor: i + 1 })).filter((_, i) => !stays(i))
  const strange = without(after, earlier)
  const gone = without(earlier, after)
  if (strange.length === 0 && gone.length === 0) {
    const same = now.every(({ hash }, i) => hash === before[i])
    const how = same
      ? 'disimpan ulang dengan cara lain (akhir baris, tanda petik, atau BOM)'
      : 'urutan barisnya berubah'
    report('edisi-berubah', { file }, `Isinya sama, tetapi ${how}.`, `${UNDO}: tidak ada yang perlu diralat.`)
    return
  }
  if (strange.length > MAX_LINES) return tell(`${strange.length} baris tidak sama dengan saat terbit.`)

  for (const [i, line] of strange.entries()) {
    const message = `${nameOf(line)} tidak sama dengan saat terbit.`
    report(
      'edisi-berubah',
      { file, line: line.line, column: 1 },
      message,
      mendOf(file, line, now[0]!, i < MAX_RECALLED ? gone : []),
    )
  }
  const lost = gone.length - strange.length
  if (lost > 0 && strange.length > 0) tell(`${lost} baris lain hilang sejak terbit.`)
  else if (lost > MAX_LINES) tell(`${lost} baris hilang sejak terbit.`)
  else if (lost > 0) tell(`Baris hilang sejak terbit: baris ke-${gone.map(({ nomor }) => nomor).join(', ke-')}.`)
}

/** Tells of corrections that changed or went: ralat.csv only grows. */
export function reportCorrections(
  file: string,
  before: readonly string[],
  now: readonly Line[] | undefined,
  report: Report,
): void {
  const at = now ? before.findIndex((hash, i) => now[i]?.hash !== hash) : 0
  if (at === -1) return
  const spot = now?.[at] ? { file, line: now[at].line, column: 1 } : { file }
  const mend = `Kembalikan baris lama; ralat baru ditulis di bawahnya.`
  report('edisi-berubah', spot, `Ralat yang sudah terbit berubah atau hilang: baris ke-${at + 1}.`, mend)
}

interface Hashed {
  readonly hash: string
}

/** Members that are not among `others`; one that stands there once accounts for one. */
function without<T extends Hashed>(list: readonly T[], others: readonly Hashed[]): readonly T[] {
  const left = new Map<string, number>()
  for (const { hash } of others) left.set(hash, (left.get(hash) ?? 0) + 1)
  return list.filter(({ hash }) => {
    const count = left.get(hash) ?? 0
    left.set(hash, count - 1)
    return count <= 0
  })
}

const nameOf = ({ line, cells }: Line): string => `Baris ${line} (${quote(cells[0]!)})`

/** How to mend one changed line: the row of ralat.csv that brings the new value, as far as it is known. */
function mendOf(file: string, line: Line, header: Line, gone: readonly Hashed[]): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const schema = TABLES.find((table) => table.file === name)
  const kode = line.cells[header.cells.indexOf('kode_desa')]
  if (name === 'total.csv') return `${UNDO}. ${MEND_TOTAL}`
  if (!schema || kode === undefined || line === header) return `${UNDO}.`
  const found = recall(line.cells, header.cells, schema, new Set(gone.map(({ hash }) => hash)))
  const isCorrection = found && !KEYS.has(found.kolom) && !isMistake(schema.columns[found.kolom]!.read(found.baru))
  if (found && !isCorrection) return `Kembalikan ${found.kolom} baris ini menjadi ${quote(found.lama)}.`
  const [kolom, lama, baru] = found ? [found.kolom, found.lama, found.baru] : ['KOLOM', 'NILAI LAMA', 'NILAI BARU']
  const values: Readonly<Record<string, string>> = {
    berkas: name,
    kode_desa: kode,
    kolom,
    nilai_lama: lama,
    nilai_baru: baru,
    alasan: 'ALASAN',
    tanggal: 'TANGGAL',
    sumber_id: 'SUMBER',
  }
  const columns = Object.keys(ralat.columns).filter((column) => column in values)
  const row = canonicalLine(columns.map((column) => values[column]!))
  return `Kembalikan baris ini, lalu tulis di ralat.csv (${columns.join(',')}): ${row}`
}
