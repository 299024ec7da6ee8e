import type { Portal } from '../domain/portal.ts'
import type { Berkas } from './berkas.ts'
import { periksaBerkas } from './periksa.ts'
import { petaBerkas } from './peta.ts'
import { tabelBerkas } from './tabel.ts'

/** Every file of the site that is no page. Naming them reads nothing; the content of each is made when asked for. */
export const berkasOf = (portal: Portal): readonly Berkas[] => [
  ...tabelBerkas(portal),
  ...petaBerkas(portal),
  ...periksaBerkas(portal),
]
