import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { diffPortals, namesOf } from '../../src/domain/diff.ts'
import type { Portal } from '../../src/domain/portal.ts'
import type { Fault } from '../../src/load/fault.ts'
import { firstOfEach, formatFault, MAX_PRINTED } from '../../src/load/format.ts'
import { readNaskah } from '../../src/load/naskah.ts'
import { faultyFolders, withoutFolders } from '../../src/load/partial.ts'
import { readPortal } from '../../src/load/portal.ts'
import { RevisionError, withRevision } from '../../src/load/revision.ts'
import { changedPages } from '../../src/site/changed.ts'
import type { Laporan } from '../../src/text/id/beda.ts'

/** What is wrong with the command line, in Indonesian. */
export class Misuse extends Error {}

export interface Asked {
  readonly dasar: string
  readonly tujuan: string | undefined
  readonly kabupaten: string | undefined
  readonly dataDir: string
  readonly json: boolean
}

export function readOptions(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string' }, kabupaten: { type: 'string' }, json: { type: 'boolean' } },
    })
    const [dasar, tujuan, ...rest] = positionals
    if (dasar === undefined || dasar === '' || tujuan === '' || rest.length > 0)
      throw new Misuse('Sebut satu atau dua keadaan data.')
    const dataDir = values.data ?? process.env['DATA_DIR'] ?? 'data'
    return { dasar, tujuan, kabupaten: values.kabupaten, dataDir, json: values.json ?? false }
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse('Perintah tidak dikenal.')
  }
}

/** One side as read: with faults, and with what could be read in spite of them. */
interface Side {
  readonly nama: string
  readonly portal: Portal | undefined
  readonly naskah: ReadonlyMap<string, string>
  readonly faults: readonly Fault[]
}

function readSide(nama: string, folder: string): Side {
  const { terbaca, faults } = readPortal(folder)
  return {
    nama,
    portal: terbaca,
    naskah: readNaskah(folder),
    faults: faults.filter(({ severity }) => severity === 'fault'),
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** A data folder is told by its situs.json; any other word is a revision, then a folder after all. */
function sideOf(word: string, dataDir: string): Side {
  const folder = resolve(word)
  if (existsSync(join(folder, 'situs.json'))) return readSide(`folder ${word}`, folder)
  try {
    return withRevision(word, dataDir, (revision) => readSide(`revisi ${word}`, revision))
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error
    if (isFolder(folder)) return readSide(`folder ${word}`, folder)
    throw new Misuse(`"${word}" bukan folder data dan bukan revisi. ${error.message}`)
  }
}

function currentSide(dataDir: string): Side {
  if (!isFolder(resolve(dataDir))) throw new Misuse(`Folder data ${dataDir} tidak ditemukan.`)
  return readSide(`folder ${dataDir}`, resolve(dataDir))
}

function only(portal: Portal, folder: string | undefined): Portal {
  if (folder === undefined) return portal
  return { ...portal, kabupaten: new Map([...portal.kabupaten].filter(([, one]) => one.folder === folder)) }
}

/**
 * Reads both sides and compares what can be read of them.
 * @throws Misuse where a side or the kabupaten is not there
 */
export function compare({ dasar, tujuan, kabupaten, dataDir }: Asked): {
  laporan: Laporan
  sides: readonly [Side, Side]
} {
  const old = sideOf(dasar, dataDir)
  const now = tujuan === undefined ? currentSide(dataDir) : sideOf(tujuan, dataDir)
  const tanpa = [...new Set([old, now].flatMap(({ faults }) => faultyFolders(faults)))].sort()
  const [before, after] = [old, now].map(({ portal }) => portal && only(withoutFolders(portal, tanpa), kabupaten))
  const isKnown = [old, now].some(({ portal }) =>
    [...(portal?.kabupaten.values() ?? [])].some((one) => one.folder === kabupaten),
  )
  if (kabupaten !== undefined && !isKnown && old.portal && now.portal)
    throw new Misuse(`Tidak ada folder kabupaten "${kabupaten}".`)
  const diff =
    before && after && diffPortals({ portal: before, naskah: old.naskah }, { portal: after, naskah: now.naskah })
  const laporan: Laporan = {
    dasar: old.nama,
    tujuan: now.nama,
    galat: (
      [
        ['dasar', old],
        ['tujuan', now],
      ] as const
    )
      .filter(([, { faults }]) => faults.length > 0)
      .map(([sisi, { faults }]) => ({
        sisi,
        jumlah: faults.length,
        baris: firstOfEach(faults, MAX_PRINTED).shown.map(formatFault),
      })),
    tanpa,
    diff,
    nameOf: before && after ? namesOf(before, after) : (kode) => kode,
    halaman: diff ? changedPages(diff, before, after) : [],
  }
  return { laporan, sides: [old, now] }
}
