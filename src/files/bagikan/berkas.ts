import type { Portal } from '../../domain/portal.ts'
import type { Berkas } from '../berkas.ts'
import { pngOf } from '../gambar/png.ts'
import { lembarOf } from './kartu.ts'

/** The pictures that stand beside a link where it is passed on: `bagikan/desa/33.16.01.2001.png`. */
export const bagikanBerkas = (portal: Portal): readonly Berkas[] =>
  lembarOf(portal).map(({ path, isi }) => ({ path: `bagikan/${path}.png`, isi: () => pngOf(isi()) }))
