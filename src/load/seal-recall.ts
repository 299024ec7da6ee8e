import { canonicalLine } from './canonical.ts'
import type { AnySchema } from './schema.ts'
import { hashOf } from './seal-content.ts'

/** Whole figures up to here are tried. */
const MAX_TRIED = 9999
/** Desa of one kecamatan are tried up to this number. */
const MAX_DESA = 99
/** Stands for the cell that is tried. */
const HOLE = '\0'
const ABSENT = ['', 'tb', 'x']

/**
 * Which one cell of a changed row was another when the row was sealed, and what it held: found by trying what its
 * column may hold until the digest of the row is one of those that are gone. `undefined` where more than one cell
 * changed, or to something that cannot be tried, such as free text.
 */
export function recall(
  cells: readonly string[],
  header: readonly string[],
  schema: AnySchema,
  gone: ReadonlySet<string>,
): { readonly kolom: string; readonly lama: string; readonly baru: string } | undefined {
  for (const [i, kolom] of header.entries()) {
    const cell = schema.columns[kolom]
    if (!cell) continue
    const [before = '', after = ''] = canonicalLine(cells.with(i, HOLE)).split(HOLE)
    for (const lama of tried(cell.spec.options, cells[i]!)) {
      if (lama === cells[i]) continue
      if (gone.has(hashOf(`${before}${canonicalLine([lama])}${after}`))) return { kolom, lama, baru: cells[i]! }
    }
  }
  return undefined
}

function* tried(options: readonly string[], now: string): Generator<string> {
  yield* ABSENT
  yield* options
  const kecamatan = /^(\d{2}\.\d{2}\.\d{2}\.)\d{4}$/.exec(now)?.[1]
  if (kecamatan) for (const kind of [1, 2]) for (let n = 1; n <= MAX_DESA; n++) yield `${kecamatan}${kind * 1000 + n}`
  if (/^\d+$/.test(now) || ABSENT.includes(now)) for (let n = 0; n <= MAX_TRIED; n++) yield String(n)
}
