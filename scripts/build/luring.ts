import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import type { Daftar, SemuaDaftar } from '../../src/client/luring/pesan.ts'
import { latest, utama, type Kabupaten, type Portal } from '../../src/domain/portal.ts'
import { pagesOf } from '../../src/site/kabupaten.ts'
import { link, within } from '../../src/site/link.ts'
import { reachable } from './reachable.ts'

const WORKER = resolve(import.meta.dirname, '../../src/client/luring/sw.ts')

/** Writes into a built site what it needs to work without a network: its service worker and a package a kabupaten. */
export async function addLuring(site: string, portal: Portal): Promise<void> {
  mkdirSync(join(site, within(link.luring())), { recursive: true })
  for (const kabupaten of portal.kabupaten.values()) writePackage(site, portal, kabupaten)
  const bundle = await rolldown({
    input: WORKER,
    platform: 'browser',
    transform: {
      define: { DAFTAR: JSON.stringify(daftarLuring(site, portal)), 'process.env.NODE_ENV': '"production"' },
    },
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  writeFileSync(join(site, within(link.pekerja())), output[0].code)
}

/**
 * What the service worker keeps of `/luring/`, always, and of `/cek/` and `/periksa/` once they are opened: pages, their
 * assets, every module that those may load later, and data.
 * @throws where a file that belongs to them is missing
 */
export function daftarLuring(site: string, portal: Portal): SemuaDaftar {
  const acuan = (folder: string) => readdirSync(join(site, folder, 'acuan')).map((name) => `${folder}/acuan/${name}`)
  const pages = ['periksa/index.html', 'periksa/galat/index.html']
  const main = within(link.acuanCek(utama(portal).kode))
  return {
    inti: daftar(site, ['luring/index.html'], [], []),
    cek: daftar(
      site,
      ['cek/index.html'],
      [main],
      acuan('cek').filter((path) => path !== main),
    ),
    periksa: daftar(site, pages, acuan('periksa'), []),
  }
}

function daftar(site: string, pages: readonly string[], data: readonly string[], nanti: readonly string[]): Daftar {
  const files = [...new Set([...pages, ...data, ...reachable(site, pages)])].sort()
  const isi = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  return { versi: versionOf(site, [...files, ...nanti]), isi, nanti }
}

function versionOf(site: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)))
  return hash.digest('hex').slice(0, 16)
}

/** pages that explain those of a village, beside them in each package */
const EXPLAIN = [link.klasifikasi(), link.istilah(), link.metode(), link.cari(), link.lapor()]

/**
 * The pages of a kabupaten, its kecamatan, desa and editions with what they load, as lines of JSON in gzip: first what
 * it is, then `[path, text]`. The name ends in .bin: servers must not unpack it on the way.
 */
function writePackage(site: string, portal: Portal, kabupaten: Kabupaten): void {
  const { kode } = kabupaten
  const own = pagesOf(portal, kabupaten)
  const addresses = [
    own.rumah,
    own.peta,
    link.kabupaten(kode),
    ...[...kabupaten.kecamatan.keys()].map(link.kecamatan),
    ...[...kabupaten.desa.keys()].map((one) => link.desa(one)),
    ...kabupaten.edisi.map((edisi) => link.edisi(kode, edisi.kode)),
    ...EXPLAIN,
  ]
  // no letter is written where nothing is missing
  const letters = [kode, ...kabupaten.kecamatan.keys(), ...kabupaten.desa.keys()].map(link.minta)
  const there = letters.filter((address) => existsSync(join(site, within(address))))
  const pages = [...new Set([...addresses, ...there])].map((address) => `${within(address)}index.html`)
  const data = [link.petaData(kode), link.namaCari()].map(within)
  const files = [...pages, ...reachable(site, pages), ...data.filter((path) => existsSync(join(site, path)))].sort()
  const edisi = latest(kabupaten).kode
  const kabar = { versi: versionOf(site, files), edisi, halaman: pages.length, berkas: files.length }
  const lines = [kabar, ...files.map((path) => [path, readFileSync(join(site, path), 'utf8')])]
  const packed = gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'), { level: 9 })
  writeFileSync(join(site, within(link.paketLuring(kode, 'bin'))), packed)
  writeFileSync(join(site, within(link.paketLuring(kode, 'json'))), JSON.stringify({ ...kabar, byte: packed.length }))
}
