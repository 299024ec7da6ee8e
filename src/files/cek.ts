import { acuanOf } from '../client/cek/acuan.ts'
import type { Kabupaten, Portal } from '../domain/portal.ts'
import { committedText } from '../load/fingerprint.ts'
import { link, within } from '../site/link.ts'
import type { Berkas } from './berkas.ts'

/** What /cek/ verifies a citation against: one file a kabupaten. */
export const cekBerkas = (portal: Portal): readonly Berkas[] =>
  [...portal.kabupaten.values()].map((kabupaten) => ({
    path: within(link.acuanCek(kabupaten.kode)),
    isi: () => acuanCek(portal, kabupaten),
  }))

export const acuanCek = (portal: Portal, kabupaten: Kabupaten): string =>
  JSON.stringify(acuanOf(portal, kabupaten, committedText))
