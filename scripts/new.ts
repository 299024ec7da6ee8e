/** Begins a kabupaten or kota: `npm run new -- 33.17 Rembang`. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Portal } from '../src/domain/portal.ts'
import { readPortal } from '../src/load/portal.ts'
import { didYouMean } from '../src/load/suggest.ts'
import { filesOf, type Found } from './new/files.ts'
import { optionsOf, USAGE, type Options } from './new/options.ts'

// exit 0 made, 1 refused, 2 misuse

/** What the data folder says of a new kabupaten, or why there can be none. */
function foundIn(portal: Portal | undefined, options: Options): Found | string {
  const { dataDir, kode, folder, nama } = options
  if (!portal) return `Folder data ${dataDir} belum dapat dibaca: jalankan npm run check lebih dulu.`
  const kabupaten = [...portal.kabupaten.values()]
  const same = kabupaten.find((one) => one.kode === kode)
  if (same) return `Kode ${kode} sudah dipakai folder ${same.folder}.`
  if (existsSync(join(dataDir, folder))) return `Folder ${dataDir}/${folder} sudah ada; tidak ada yang ditulis.`

  const neighbour = kabupaten.find((one) => one.kode.slice(0, 2) === kode.slice(0, 2))
  const provinsi = options.provinsi?.trim() || neighbour?.provinsi
  if (!provinsi) return `Provinsi ${nama} belum diketahui: tambahkan --provinsi "NAMA PROVINSI".`

  const ids = [...portal.sumber.keys()]
  const sumber = options.sumber ?? ids.findLast((id) => id.startsWith('kemendagri-kode'))
  if (sumber === undefined) {
    return 'Belum ada sumber kode wilayah: tambahkan keputusan Menteri Dalam Negeri ke sumber.csv, lalu sebut idnya dengan --sumber.'
  }
  if (!portal.sumber.has(sumber)) return `Sumber ${sumber} tidak ada di sumber.csv.${didYouMean(sumber, ids)}`
  return { provinsi, sumber }
}

/** One step: there is the whole folder, or none of it. */
function writeFolder(target: string, files: ReadonlyMap<string, string>): void {
  const fresh = join(dirname(target), `.${basename(target)}.baru`)
  rmSync(fresh, { recursive: true, force: true })
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true })
      writeFileSync(join(fresh, path), text)
    }
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
}

function stop(exitCode: number, ...lines: readonly string[]): void {
  console.error(lines.join('\n'))
  process.exitCode = exitCode
}

function begin(options: Options): void {
  const { dataDir, folder, kode, nama } = options
  const found = foundIn(readPortal(resolve(dataDir)).terbaca, options)
  if (typeof found === 'string') return stop(1, found)
  const files = filesOf(options, found)
  writeFolder(join(dataDir, folder), files)
  console.log(
    [
      `${nama} (${kode}) dimulai di ${dataDir}/${folder}:`,
      ...[...files.keys()].map((path) => `  ${path}`),
      `Lima langkah berikutnya: ${dataDir}/${folder}/PANDUAN.md`,
    ].join('\n'),
  )
}

const now = new Date()
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
const options = optionsOf(process.argv.slice(2), today)
if (typeof options === 'string') stop(2, options, USAGE)
else {
  try {
    begin(options)
  } catch (error) {
    stop(2, `Folder tidak dapat ditulis: ${(error as Error).message}`)
  }
}
