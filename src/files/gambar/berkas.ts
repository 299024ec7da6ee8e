import type { Portal } from '../../domain/portal.ts'
import type { Berkas } from '../berkas.ts'
import { desaLukisan } from './desa.ts'
import { grafikLukisan } from './grafik.ts'
import type { Lukisan } from './lembar.ts'
import { petaLukisan } from './peta.ts'
import { pngOf } from './png.ts'

/** Every chart and map. */
const lukisanOf = (portal: Portal): readonly Lukisan[] => [
  ...grafikLukisan(portal),
  ...petaLukisan(portal),
  ...desaLukisan(portal),
]

/** Charts and maps as pictures of their own: `gambar/edisi/33.16/2024-01/kelas.svg`, and most as `.png`. */
export const gambarBerkas = (portal: Portal): readonly Berkas[] =>
  lukisanOf(portal).flatMap(({ path, isi, png }) => [
    { path: `gambar/${path}.svg`, isi },
    ...(png ? [{ path: `gambar/${path}.png`, isi: () => pngOf(isi()) }] : []),
  ])
