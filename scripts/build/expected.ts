import { permintaanSemua } from '../../src/domain/minta.ts'
import type { Portal } from '../../src/domain/portal.ts'
import { berkasOf } from '../../src/files/semua.ts'
import { dalamBahasa, link, within } from '../../src/site/link.ts'

/**
 * Every file of a built portal, apart from what the bundler names and `public/` holds: paths below its folder.
 * What the data names (areas, editions, regulations, downloads) comes from the data; the rest is written out.
 */
export function expectedFiles(portal: Portal): ReadonlySet<string> {
  const all = [...portal.kabupaten.values()]
  const pages = [
    link.home(),
    link.klasifikasi(),
    link.data(),
    link.caraApi(),
    link.metode(),
    link.istilah(),
    link.galat(),
    link.aksesibilitas(),
    link.tentang(),
    link.periksa(),
    link.cek(),
    link.cari(),
    link.lapor(),
    link.luring(),
    link.sematan(),
    ...[link.peta, link.opd, link.angka, link.perubahan, link.banding].flatMap((page) => [
      page(),
      ...all.map(({ kode }) => page(kode)),
    ]),
    ...all.flatMap((kabupaten) => [
      link.kabupaten(kabupaten.kode),
      ...[...kabupaten.kecamatan.keys()].map(link.kecamatan),
      ...[...kabupaten.desa.keys()].map((kode) => link.desa(kode)),
      ...kabupaten.edisi.map((edisi) => link.edisi(kabupaten.kode, edisi.kode)),
      ...permintaanSemua(portal, kabupaten).map(({ wilayah }) => link.minta(wilayah.kode)),
    ]),
    ...([undefined, ...portal.regulasi.keys()] as const).map((slug) => link.regulasi(slug)),
    ...([undefined, ...portal.program.keys()] as const).map((slug) => link.program(slug)),
    ...([undefined, ...portal.poktan.keys()] as const).map((slug) => link.poktan(slug)),
    ...([undefined, ...portal.cerita.keys()] as const).map((slug) => link.cerita(slug)),
  ]
  return new Set([
    '404.html',
    ...[...pages, ...pages.flatMap((page) => dalamBahasa('en', page) ?? [])].map((page) => `${within(page)}index.html`),
    within(link.pekerja()),
    ...all.flatMap(({ kode }) => [link.paketLuring(kode, 'bin'), link.paketLuring(kode, 'json')].map(within)),
    within(link.teksCari('pagefind.js')),
    within(link.teksCari('pagefind-entry.json')),
    ...berkasOf(portal).map(({ path }) => path),
  ])
}
