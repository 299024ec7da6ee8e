import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Fault } from '../../src/load/fault.ts'
import { readPortal } from '../../src/load/portal.ts'
import { collector, inOrder } from '../../src/load/report.ts'
import { readSeals } from '../../src/load/seal.ts'
import { writeWhole } from '../write.ts'

/** A file to be written, its path below the data folder. */
export interface Written {
  readonly path: string
  readonly text: string
  /** where a fault that stands in this file is told: the file may never be written */
  readonly atSource?: ((fault: Fault) => Fault) | undefined
}

/**
 * Writes files into the data folder if the checker finds no fault in the whole of it with them; else nothing.
 * A file that is there with other bytes is never overwritten, and a sealed edition takes nothing new.
 * @returns faults and warnings of the new files; nothing was written where one of them is a fault
 */
export function place(folderOfData: string, files: readonly Written[]): readonly Fault[] {
  // The data folder may be a link.
  const dataDir = realpathSync(folderOfData)
  const refused = refusals(dataDir, files)
  if (refused.length > 0) return refused
  const found = checkWith(dataDir, files)
  if (found.some(({ severity }) => severity === 'fault')) return found
  const folder = dirname(files[0]!.path)
  if (existsSync(join(dataDir, folder))) for (const { path, text } of files) writeWhole(join(dataDir, path), text)
  else {
    // A new folder appears with all its files or not at all.
    const parent = join(dataDir, dirname(folder))
    mkdirSync(parent, { recursive: true })
    const fresh = mkdtempSync(join(parent, '.baru-'))
    for (const { path, text } of files) writeFileSync(join(fresh, path.slice(folder.length + 1)), text)
    // A temporary folder is its owner's alone.
    chmodSync(fresh, 0o755)
    renameSync(fresh, join(dataDir, folder))
  }
  return found
}

function refusals(dataDir: string, files: readonly Written[]): readonly Fault[] {
  const { faults, report } = collector()
  const sealed = Object.keys(readSeals(dataDir, report) ?? {})
  for (const { path, text } of files) {
    const target = join(dataDir, path)
    const same = existsSync(target) && readFileSync(target, 'utf8') === text
    if (same) continue
    if (/\/edisi\//.test(path) && sealed.some((file) => dirname(file) === dirname(path))) {
      const message = 'Edisi ini sudah terbit dan tersegel.'
      report('edisi-sudah-ada', { file: path }, message, 'Tulis pembetulan di ralat.csv, atau pilih edisi baru.')
    } else if (existsSync(target)) {
      const message = 'Berkas ini sudah ada dengan isi yang lain.'
      report(
        'edisi-sudah-ada',
        { file: path },
        message,
        'Periksa dulu berkas lama; hapus bila memang keliru dan belum terbit.',
      )
    }
  }
  return faults
}

/** What the checker says of a copy of the data folder with these files, and did not say before. */
function checkWith(dataDir: string, files: readonly Written[]): readonly Fault[] {
  const before = new Set(readPortal(dataDir).faults.map((fault) => JSON.stringify(fault)))
  const copy = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  try {
    cpSync(dataDir, copy, { recursive: true })
    for (const { path, text } of files) writeWhole(join(copy, path), text)
    const found = readPortal(copy).faults.filter((fault) => !before.has(JSON.stringify(fault)))
    const sources = new Map(files.map(({ path, atSource }) => [path, atSource]))
    return inOrder(found.map((fault) => sources.get(fault.file)?.(fault) ?? fault))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
