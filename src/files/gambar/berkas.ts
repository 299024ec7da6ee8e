import type { Portal } from '../../domain/portal.ts'
import { qr } from '../../charts/qr.ts'
import { shortOf } from '../../site/kabupaten.ts'
import { base, lengkap } from '../../site/link.ts'
import { lembarOf } from '../bagikan/kartu.ts'
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
export const gambarBerkas = (portal: Portal): readonly Berkas[] => [
  ...lukisanOf(portal).flatMap(({ path, isi, png }) => [
    { path: `gambar/${path}.svg`, isi },
    ...(png ? [{ path: `gambar/${path}.png`, isi: () => pngOf(isi()) }] : []),
  ]),
  ...qrBerkas(portal),
]

/**
 * What a printed page leads back by: `gambar/desa/33.16.01.2001/qr.svg`. None where the portal has no address: a code
 * can hold no path alone.
 */
const qrBerkas = (portal: Portal): readonly Berkas[] =>
  portal.situs.alamat
    ? lembarOf(portal).map(({ path }) => ({
        path: `gambar/${path}/qr.svg`,
        isi: () => qr(lengkap(portal, shortOf(portal, `${base}${path}/`))).markup,
      }))
    : []
