import type { Portal } from '../domain/portal.ts'
import { apiBerkas } from './api/berkas.ts'
import { bagikanBerkas } from './bagikan/berkas.ts'
import type { Berkas } from './berkas.ts'
import { cariBerkas } from './cari.ts'
import { cekBerkas } from './cek.ts'
import { gambarBerkas } from './gambar/berkas.ts'
import { periksaBerkas } from './periksa.ts'
import { petaBerkas } from './peta.ts'
import { sematanBerkas } from './sematan/berkas.ts'
import { tabelBerkas } from './tabel.ts'
import { unduhanBerkas } from './unduhan.ts'
import { umpanBerkas } from './umpan.ts'

/** Every file of the site that is no page. Naming them reads nothing; the content of each is made when asked for. */
export const berkasOf = (portal: Portal): readonly Berkas[] => [
  ...tabelBerkas(portal),
  ...unduhanBerkas(portal),
  ...petaBerkas(portal),
  ...periksaBerkas(portal),
  ...cekBerkas(portal),
  ...cariBerkas(portal),
  ...apiBerkas(portal),
  ...gambarBerkas(portal),
  ...bagikanBerkas(portal),
  ...sematanBerkas(portal),
  ...umpanBerkas(portal),
]
