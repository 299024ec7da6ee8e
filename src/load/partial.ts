import type { Kabupaten, Portal } from '../domain/portal.ts'
import type { FaultCode } from './catalogue.ts'
import type { Fault } from './fault.ts'

/** Faults that leave every cell as it is read. */
const HARMLESS: ReadonlySet<FaultCode> = new Set(['edisi-berubah', 'total-tidak-cocok', 'contoh-tercampur'])

/** Folders whose tables hold a faulty cell: editions, kabupaten; `''` for the tables that all share. */
export function faultyFolders(faults: readonly Fault[]): readonly string[] {
  const files = faults
    .filter(({ code, severity }) => severity === 'fault' && !HARMLESS.has(code))
    .map(({ file }) => file)
  const folders = files.map((file) => /^[^/]+\/edisi\/[^/]+/.exec(file)?.[0] ?? /^([^/]+)\//.exec(file)?.[1] ?? '')
  return [...new Set(folders)].sort()
}

/**
 * A portal without what lies in faulty folders: a faulty cell holds a stand-in, which would look like a change.
 * To be used on both sides of a comparison, so that what is left out does not seem to have gone.
 */
export function withoutFolders(portal: Portal, folders: readonly string[]): Portal {
  const out = new Set(folders)
  const kabupaten = [...portal.kabupaten.values()].flatMap((one): readonly Kabupaten[] => {
    const edisi = one.edisi.filter(({ folder }) => !out.has(folder))
    return out.has(one.folder) || edisi.length === 0 ? [] : [{ ...one, edisi }]
  })
  return {
    ...portal,
    ...(out.has('') ? { sumber: new Map(), istilah: [] } : {}),
    kabupaten: new Map(kabupaten.map((one) => [one.kode, one])),
  }
}
