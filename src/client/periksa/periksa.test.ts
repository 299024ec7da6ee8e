import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { utama } from '../../domain/portal.ts'
import { templateXlsx, TEMPLATES } from '../../import/template.ts'
import { readGrids } from '../../import/read.ts'
import { MAX_BYTES } from '../../import/grid.ts'
import { MINI } from '../../load/fixture.ts'
import { readPortal } from '../../load/portal.ts'
import { acuanOf, type Acuan } from './acuan.ts'
import type { Hasil, Pilihan } from './hasil.ts'
import { periksaBerkas } from './periksa.ts'
import { tebakTabel } from './tebak.ts'
import { folderOf } from './unduh.ts'

const portal = readPortal(MINI).portal!
const mini = utama(portal)
const TAK_DISEBUT: Pilihan = { tabel: '', edisi: '', kecamatan: '', sumber: '', lembar: '' }
/** as the page gets it */
const acuan = JSON.parse(JSON.stringify(acuanOf(portal, mini))) as Acuan

const periksa = (files: Readonly<Record<string, string>>, pilihan: Partial<Pilihan> = {}): Promise<Hasil> =>
  periksaBerkas(
    Object.entries(files).map(([name, text]) => ({
      name,
      size: text.length,
      bytes: async () => new TextEncoder().encode(text),
    })),
    acuan,
    { ...TAK_DISEBUT, ...pilihan },
    () => {},
  )

test.each(TEMPLATES.map((schema) => [schema.file, schema] as const))(
  'the template of %s is known as such',
  async (_, schema) => {
    const { grids } = await readGrids('berkas.xlsx', await templateXlsx(portal, mini, schema))
    expect(tebakTabel('berkas.xlsx', grids)?.file).toBe(schema.file)
  },
)

test('a published table, given again, changes nothing', async () => {
  const edition = mini.edisi.at(-1)!
  for (const tabel of ['total', 'klasifikasi', 'poktan']) {
    const text = readFileSync(join(MINI, edition.folder, `${tabel}.csv`), 'utf8')
    const { tabel: found, beda } = await periksa({ [`${tabel}.csv`]: text }, { edisi: edition.kode })
    expect(found.map(({ tabel: file, jumlah }) => [file, jumlah.galat])).toEqual([[`${tabel}.csv`, 0]])
    expect(found[0]!.csv!.split('\n').sort()).toEqual(text.split('\n').sort())
    expect(beda).toBeUndefined()
  }
})

test('totals that contradict the class rows beside them are a fault', async () => {
  const folder = resolve(MINI, mini.edisi.at(-1)!.folder)
  const klasifikasi = readFileSync(join(folder, 'klasifikasi.csv'), 'utf8')
  const total = 'klasifikasi,jumlah,sumber_id\ndasar,90,contoh\n'
  const { tabel } = await periksa({ 'klasifikasi.csv': klasifikasi, 'total.csv': total })
  const byName = new Map(tabel.map((one) => [one.tabel, one]))
  expect(byName.get('total.csv')!.galat.map(({ code }) => code)).toEqual(['total-tidak-cocok'])
  expect(byName.get('total.csv')!.csv).toBeUndefined()
  expect(byName.get('klasifikasi.csv')!.csv).toBe(klasifikasi)
})

test('a file that fits no table, and one that is too large to read, are told as such', async () => {
  const strange = await writeXlsx({
    sheets: [
      {
        name: 'x',
        rows: [
          ['nama', 'alamat'],
          ['a', 'b'],
        ],
      },
    ],
  })
  const never = () => Promise.reject(new Error('read in spite of its size'))
  const { tabel } = await periksaBerkas(
    [
      { name: 'aneh.xlsx', size: strange.length, bytes: async () => strange },
      { name: 'besar.xlsx', size: MAX_BYTES + 1, bytes: never },
    ],
    acuan,
    TAK_DISEBUT,
    () => {},
  )
  expect(tabel.map(({ galat }) => galat.map(({ code }) => code))).toEqual([
    ['kepala-tidak-ditemukan'],
    ['berkas-terlalu-besar'],
  ])
})

test('a table goes to the folder of its kind; that of an edition only when the edition is told', () => {
  expect(folderOf('blora', 'edisi', '2026-06')).toBe('data/blora/edisi/2026-06')
  expect(folderOf('blora', 'edisi', '')).toBeUndefined()
  expect(folderOf('blora', 'kabupaten', '')).toBe('data/blora')
  expect(folderOf('blora', 'data', '2026-06')).toBe('data')
})
