import type { Kabupaten, Portal } from '../../src/domain/portal.ts'
import type { Places } from '../../src/import/place.ts'
import type { Known } from '../../src/load/references.ts'

/** What the rows of a table of this kabupaten may refer to. */
export const knownOf = (portal: Portal, kabupaten: Kabupaten): Known => ({
  sumber: portal.sumber,
  desa: kabupaten.desa,
  opd: kabupaten.opd.length > 0 ? new Set(kabupaten.opd.map(({ id }) => id)) : undefined,
  program: portal.program.size > 0 ? new Set(portal.program.keys()) : undefined,
})

export const placesOf = ({ desa, kecamatan }: Kabupaten): Places => ({
  desa,
  kecamatan: new Map([...kecamatan].map(([kode, { nama }]) => [kode, nama])),
})
