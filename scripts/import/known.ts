import type { Kabupaten, Portal } from '../../src/domain/portal.ts'
import type { Places } from '../../src/import/place.ts'
import type { Known } from '../../src/load/references.ts'

/**
 * What the rows of a table of this kabupaten may refer to.
 * @param terbit day on which their edition is published
 */
export const knownOf = (portal: Portal, kabupaten: Kabupaten, terbit: string | undefined): Known => ({
  sumber: portal.sumber,
  desa: kabupaten.desa,
  opd: kabupaten.opd.length > 0 ? new Set(kabupaten.opd.map(({ id }) => id)) : undefined,
  program: portal.program.size > 0 ? new Set(portal.program.keys()) : undefined,
  kabupaten: kabupaten.kode,
  wilayah: new Set([kabupaten.kode, ...kabupaten.kecamatan.keys(), ...kabupaten.desa.keys()]),
  terbit,
})

export const placesOf = ({ desa, kecamatan }: Kabupaten): Places => ({
  desa,
  kecamatan: new Map([...kecamatan].map(([kode, { nama }]) => [kode, nama])),
})
