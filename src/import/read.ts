import { MAX_BYTES } from '../load/bytes.ts'
import type { Fault } from '../load/fault.ts'
import { collector } from '../load/report.ts'
import { type Grid } from './grid.ts'
import { readCsv, reportTooLarge } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'

export interface GridsRead {
  readonly grids: readonly Grid[]
  readonly faults: readonly Fault[]
  /** what was decided on the way, in Indonesian */
  readonly notes: readonly string[]
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte)
/** `%PDF` */
const PDF = [0x25, 0x50, 0x44, 0x46]
const ZIP = [0x50, 0x4b]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Reads any table file: xlsx, ods, csv. What it is tell its first bytes, not its name.
 * Never throws: bytes that are no table are a fault, and then there is no grid.
 */
export async function readGrids(name: string, bytes: Uint8Array): Promise<GridsRead> {
  const { faults, report } = collector()
  const notes: string[] = []
  const grids = await readAny()
  const filled = grids?.filter(({ rows }) => rows.length > 0) ?? []
  if (grids && filled.length === 0)
    report('berkas-kosong', { file: name }, 'Berkas ini kosong.', 'Periksa apakah berkasnya benar.')
  return { grids: faults.length > 0 ? [] : filled, faults, notes }

  async function readAny(): Promise<readonly Grid[] | undefined> {
    if (bytes.length > MAX_BYTES) {
      reportTooLarge(name, report)
      return undefined
    }
    if (startsWith(bytes, OLE)) {
      const message = 'Ini berkas Excel lama (.xls), atau berkas Excel yang terkunci kata sandi.'
      report(
        'berkas-terkunci',
        { file: name },
        message,
        'Buka di Excel, hapus kata sandinya bila ada, lalu simpan sebagai xlsx.',
      )
      return undefined
    }
    if (startsWith(bytes, PDF)) {
      const mend = 'Minta berkas Excel-nya kepada pembuatnya; PDF tidak dapat dibaca.'
      report('berkas-bukan-tabel', { file: name }, 'Ini berkas PDF.', mend)
      return undefined
    }
    if (startsWith(bytes, ZIP)) return readWorkbook(name, bytes, report, notes)
    const grid = readCsv(name, bytes, report, notes)
    return grid && [grid]
  }
}
