import type { Portal } from '../domain/portal.ts'
import type { Berkas } from './berkas.ts'
import { csvwBerkas } from './csvw.ts'
import { datapackageBerkas } from './datapackage.ts'
import { geoBerkas } from './geo.ts'
import { katalogBerkas } from './katalog.ts'
import { unduhanHalamanBerkas } from './unduhan-halaman.ts'
import { unduhanTabelBerkas } from './unduhan-tabel.ts'
import { zipBerkas } from './zip.ts'

/** All that is made from the tables for download, and what describes it. */
export const unduhanBerkas = (portal: Portal): readonly Berkas[] => [
  ...unduhanTabelBerkas(portal),
  ...unduhanHalamanBerkas(portal),
  ...geoBerkas(portal),
  ...zipBerkas(portal),
  ...datapackageBerkas(portal),
  ...csvwBerkas(portal),
  ...katalogBerkas(portal),
]
