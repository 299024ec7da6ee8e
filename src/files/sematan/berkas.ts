import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { latest, type Kabupaten, type Portal } from '../../domain/portal.ts'
import { desaPada } from '../../domain/valid.ts'
import type { Berkas } from '../berkas.ts'
import { grafikJumlah, grafikKelas, grafikStunting } from '../gambar/grafik.ts'
import { awalOf } from '../gambar/peta.ts'
import { kartuDesa } from './desa.ts'
import { grafikSematan, petaSematan } from './grafik.ts'

/** Sheets of the site that embeds use, in their order, and their own. */
const SHEETS = ['tokens', 'class', 'charts', 'map', 'sematan']

/** The one stylesheet of all embeds, without comments and idle space. */
const sematanCss = (): string =>
  SHEETS.map((name) => readFileSync(join(import.meta.dirname, `../../styles/${name}.css`), 'utf8'))
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')

/** Cards, charts and maps for other sites: `sematan/desa/33.16.09.1013/2024-01/index.html`. */
export const sematanBerkas = (portal: Portal): readonly Berkas[] => [
  { path: 'sematan/sematan.css', isi: sematanCss },
  ...[...portal.kabupaten.values()].flatMap((kabupaten) =>
    [...kartu(portal, kabupaten), ...grafik(portal, kabupaten), ...peta(portal, kabupaten)].map(({ path, isi }) => ({
      path: `sematan/${path}/index.html`,
      isi,
    })),
  ),
]

const kartu = (portal: Portal, kabupaten: Kabupaten): readonly Berkas[] => [
  ...[...kabupaten.desa.keys()].map((kode) => ({ path: `desa/${kode}`, isi: () => kartuDesa(portal, kode) })),
  ...kabupaten.edisi.flatMap((edisi) =>
    [...desaPada(kabupaten, edisi).keys()].map((kode) => ({
      path: `desa/${kode}/${edisi.kode}`,
      isi: () => kartuDesa(portal, kode, edisi),
    })),
  ),
]

function grafik(portal: Portal, kabupaten: Kabupaten): readonly Berkas[] {
  const [jumlah, timbang] = [grafikJumlah(portal, kabupaten), grafikStunting(portal, kabupaten)]
  const di = `grafik/${kabupaten.kode}`
  const kelas = [undefined, ...kabupaten.edisi].flatMap((edisi) => {
    const chart = grafikKelas(kabupaten, edisi ?? latest(kabupaten))
    const path = `${di}/kelas${edisi ? `/${edisi.kode}` : ''}`
    return chart ? [{ path, isi: () => grafikSematan(portal, chart, edisi !== undefined) }] : []
  })
  return [
    ...kelas,
    ...(jumlah ? [{ path: `${di}/jumlah`, isi: () => grafikSematan(portal, jumlah, false) }] : []),
    ...(timbang ? [{ path: `${di}/stunting`, isi: () => grafikSematan(portal, timbang, false) }] : []),
  ]
}

/** Frozen where the edition publishes classes; launches belong to no edition. */
const peta = (portal: Portal, kabupaten: Kabupaten): readonly Berkas[] =>
  kabupaten.desa.size === 0
    ? []
    : [
        { path: `peta/${kabupaten.kode}`, isi: () => petaSematan(portal, awalOf(portal, kabupaten), false) },
        ...kabupaten.edisi
          .filter((edisi) => edisi.tabel.has('klasifikasi'))
          .map((edisi) => ({
            path: `peta/${kabupaten.kode}/${edisi.kode}`,
            isi: () => petaSematan(portal, { kabupaten, edisi, lapis: 'klasifikasi' }, true),
          })),
      ]
