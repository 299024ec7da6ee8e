import { downloadsOf } from '../domain/downloads.ts'
import type { Portal } from '../domain/portal.ts'
import { downloadBytes } from '../load/download.ts'
import type { Berkas } from './berkas.ts'

/** The tables as they were committed, byte for byte: `unduh/blora/edisi/2024-01/total.csv`. */
export const tabelBerkas = (portal: Portal): readonly Berkas[] =>
  downloadsOf(portal).map((path) => ({ path: `unduh/${path}`, isi: () => downloadBytes(path) }))
