import { join } from 'node:path'
import { z } from 'zod'
import { POLA_KABUPATEN, tingkatOf } from '../domain/kode.ts'
import type { Edition, Kabupaten } from '../domain/portal.ts'
import type { Place } from '../domain/rows.ts'
import { readBoundaries } from './boundaries.ts'
import * as checks from './check-rows.ts'
import { readEdition } from './edition.ts'
import { foldersIn, readJson } from './files.ts'
import { checkPersonal } from './json-personal.ts'
import { readRows } from './read-rows.ts'
import type { Known } from './references.ts'
import type { Report } from './report.ts'
import * as schema from './schema.ts'
import { checkLifetimes, checkSequence } from './sequence.ts'

const keterangan = z.strictObject({
  kode: z.string().regex(POLA_KABUPATEN, 'kode seperti 33.16'),
  nama: z.string().min(1),
  jenis: z.enum(['kabupaten', 'kota']),
  provinsi: z.string().min(1),
  opd_pengelola: z.string(),
  kontak: z.string(),
  catatan_batas: z.string(),
  contoh: z.boolean(),
})

/** Reads one kabupaten folder. `undefined` where one of its required files cannot be read. */
export function readKabupaten(
  dataDir: string,
  folder: string,
  shared: Pick<Known, 'sumber' | 'program'>,
  report: Report,
): Kabupaten | undefined {
  const about = readJson(dataDir, `${folder}/kabupaten.json`, keterangan, report, true)
  if (about) checkPersonal(dataDir, `${folder}/kabupaten.json`, about, report)
  const read = <R extends { readonly at: Place }>(of: schema.Schema<R>, required = false) =>
    readRows(dataDir, folder, of, report, required)

  const wilayah = read(schema.wilayah, true)
  const areas = wilayah && new Map(wilayah.rows.map((row) => [row.kode, row]))
  const desa = areas && new Map([...areas].filter(([kode]) => tingkatOf(kode) === 'desa'))
  const opd = read(schema.opd)
  // An id that cannot be read may be any id: then no reference to it can be called wrong.
  const readable = opd?.rows.every((row) => row.id !== '')
  const known: Known = {
    ...shared,
    desa,
    opd: opd && readable ? new Set(opd.rows.map((row) => row.id)) : undefined,
    kabupaten: about?.kode,
    wilayah: areas && new Set(areas.keys()),
  }

  if (wilayah) checks.checkWilayahRows(wilayah, known, report)
  if (opd) checks.checkOpdRows(opd, known, report)
  const angka = read(schema.angka)
  if (angka) checks.checkAngkaRows(angka, known, report)
  const pencanangan = read(schema.pencanangan)
  if (pencanangan) checks.checkPencananganRows(pencanangan, known, report)

  const batas = readBoundaries(dataDir, `${folder}/batas.topo.json`, desa, report)
  const edisi = readEditions(dataDir, `${folder}/edisi`, known, about?.contoh ?? false, report)

  checkSequence(dataDir, edisi, report)
  if (desa) checkLifetimes(edisi, desa, report)

  const own = about && areas?.get(about.kode)
  if (!own || !desa) return undefined
  return {
    ...about,
    folder,
    wilayah: own,
    kecamatan: new Map([...areas].filter(([kode]) => tingkatOf(kode) === 'kecamatan')),
    desa,
    angka: angka?.rows ?? [],
    pencanangan: pencanangan?.rows ?? [],
    opd: opd?.rows ?? [],
    edisi,
    batas,
  }
}

function readEditions(dataDir: string, folder: string, known: Known, contoh: boolean, report: Report): Edition[] {
  const names = foldersIn(join(dataDir, folder))
  if (names.length === 0) {
    report(
      'edisi-hilang',
      { file: folder },
      'Kabupaten ini belum punya edisi.',
      'Buat folder edisi seperti 2024-01 dengan edisi.json.',
    )
  }
  return names
    .map((name) => readEdition(dataDir, `${folder}/${name}`, known, contoh, report))
    .filter((edition) => edition !== undefined)
}
