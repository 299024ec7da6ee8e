import { join } from 'node:path'
import { z } from 'zod'
import { POLA_KABUPATEN, tingkatOf } from '../domain/kode.ts'
import type { Edition, Kabupaten } from '../domain/portal.ts'
import type { Place } from '../domain/rows.ts'
import { readBoundaries } from './boundaries.ts'
import { readEdition } from './edition.ts'
import { checkTableNames, foldersIn, readJson } from './files.ts'
import {
  checkAngka,
  checkDesa,
  checkProgram,
  checkSumber,
  checkUnique,
  checkWilayah,
  type Known,
} from './references.ts'
import type { Report } from './report.ts'
import { readRows } from './rows.ts'
import * as schema from './schema.ts'

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
  checkTableNames(dataDir, folder, schema.filesOf('kabupaten'), report)
  const about = readJson(dataDir, `${folder}/kabupaten.json`, keterangan, report, true)
  const read = <R extends { readonly at: Place }>(of: schema.Schema<R>, required = false) =>
    readRows(dataDir, folder, of, report, required)

  const wilayah = read(schema.wilayah, true)
  const areas = wilayah && new Map(wilayah.rows.map((row) => [row.kode, row]))
  const desa = areas && new Map([...areas].filter(([kode]) => tingkatOf(kode) === 'desa'))
  const opd = read(schema.opd)
  const known: Known = { ...shared, desa, opd: opd && new Set(opd.rows.map((row) => row.id)) }

  if (wilayah) {
    checkWilayah(wilayah, about?.kode, report)
    checkSumber(wilayah, known, report)
    checkSumber(wilayah, known, report, 'luas_sumber_id')
  }
  if (opd) {
    checkUnique(opd, ['id'], 'id-ganda', report)
    checkSumber(opd, known, report)
    checkProgram(opd, (row) => row.program, known, report)
  }
  const angka = read(schema.angka)
  if (angka && about) checkAngka(angka, about.kode, areas && new Set(areas.keys()), report)
  if (angka) checkSumber(angka, known, report)
  const pencanangan = read(schema.pencanangan)
  if (pencanangan) {
    checkDesa(pencanangan, known, report)
    checkSumber(pencanangan, known, report)
  }

  const batas = readBoundaries(dataDir, `${folder}/batas.topo.json`, desa, report)
  const edisi = readEditions(dataDir, `${folder}/edisi`, known, about?.contoh ?? false, report)

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
