import type { Portal } from '../domain/portal.ts'
import { petaData } from '../geo/peta-data.ts'
import type { Berkas } from './berkas.ts'

/** What the interactive map of a kabupaten loads: `peta/33.16.json`. */
export const petaBerkas = (portal: Portal): readonly Berkas[] =>
  [...portal.kabupaten.values()].map((kabupaten) => ({
    path: `peta/${kabupaten.kode}.json`,
    isi: () => JSON.stringify(petaData(portal, kabupaten)),
  }))
