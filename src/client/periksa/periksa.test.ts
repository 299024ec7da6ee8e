import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { utama } from '../../domain/portal.ts'
import { templateXlsx, TEMPLATES } from '../../import/template.ts'
import { readGrids } from '../../import/read.ts'
import { MAX_BYTES } from '../../load/bytes.ts'
import { MINI } from '../../load/fixture.ts'
import { readPortal } from '../../load/portal.ts'
import { acuanOf, type Acuan } from './acuan.ts'
import { edisiJson } from './edisi-baru.ts'
import type { Hasil, Pilihan } from './hasil.ts'
import { periksaBerkas } from './periksa.ts'
import { spasi } from './tampil-galat.ts'
import { tebakTabel } from './tebak.ts'
import { folderOf } from './unduh.ts'

const portal = readPortal(MINI).portal!
const mini = utama(portal)
const TAK_DISEBUT: Pilihan = { tabel: '', edisi: '', kecamatan: '', sumber: '', lembar: '', urutan: '' }
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

const grid = (text: string) => [{ name: '', rows: text.split('\n').map((line) => line.split(',')), merges: [] }]

test.each([
  ['Kode Desa,Nama Desa,Kelas,Sumber\n99.02.01.1001,Melati,dasar,contoh', 'klasifikasi.csv'],
  ['Kecamatan,Desa,Kelas\nUtara,Melati,dasar', 'klasifikasi.csv'],
  ['No,Kecamatan,Desa,Klasifikasi,Keterangan\n1,Utara,Melati,dasar,', 'klasifikasi.csv'],
  ['Klasifikasi,Jumlah,Sumber\ndasar,5,contoh', 'total.csv'],
  ['Desa,Kecamatan\nMelati,Utara', undefined],
])('%s is taken for %s', (text, expected) => {
  expect(tebakTabel('berkas.csv', grid(text))?.file).toBe(expected)
})

test('a file that may be several tables is asked about', async () => {
  const { tanya, tabel } = await periksa({ 'berkas.csv': 'Desa,Kecamatan\nMelati,Utara\n' })
  expect(tanya).toBe('tabel')
  expect(tabel[0]!.galat[0]!.message).toContain('Ini tabel apa?')
})

test('corrections and areas are never cleared here', async () => {
  const ralat =
    'berkas,kode_desa,kolom,nilai_lama,nilai_baru,alasan,tanggal,sumber_id\nklasifikasi.csv,99.02.01.1001,klasifikasi,ngawur,dasar,salah,2024-03-01,contoh\n'
  const wilayah = readFileSync(join(MINI, 'mini/wilayah.csv'), 'utf8')
  const { tabel } = await periksa({ 'ralat.csv': ralat, 'wilayah.csv': wilayah })
  expect(tabel.map(({ tabel: file, csv, tolak }) => [file, csv, tolak !== undefined])).toEqual([
    ['ralat.csv', undefined, true],
    ['wilayah.csv', undefined, true],
  ])
})

test('a source given together with a table is known to it, and sumber.csv comes back whole', async () => {
  const sumber = 'id,judul,penerbit,tanggal_terbit,url,jenis,keandalan,catatan\ndinas-2026,,Dinas,,,,resmi,\n'
  const klasifikasi = 'kode_desa,klasifikasi,sumber_id\n99.02.01.1001,dasar,dinas-2026\n'
  const { tabel } = await periksa({ 'klasifikasi.csv': klasifikasi, 'sumber.csv': sumber })
  expect(tabel.flatMap(({ galat }) => galat)).toEqual([])
  const whole = tabel.find(({ tabel: file }) => file === 'sumber.csv')!.csv!
  expect(whole.split('\n')).toHaveLength(acuan.sumber.length + 3)
  expect(whole).toContain('dinas-2026,,Dinas,')
  const alone = await periksa({ 'klasifikasi.csv': klasifikasi.replace('dinas-2026', 'contohh') })
  expect(alone.tabel[0]!.galat[0]!.message).toContain('Maksudnya "contoh"?')
  const fresh = await periksa({ 'klasifikasi.csv': klasifikasi.replace('dinas-2026', 'contoh-2026') })
  expect(fresh.tabel[0]!.galat[0]!.message).not.toContain('Maksudnya')
})

test('without a column of sources there is one fault, and the field of sources is asked', async () => {
  const text = 'kode_desa,klasifikasi\n99.02.01.1001,dasar\n99.02.01.2002,dasar\n'
  const { tabel, tanya } = await periksa({ 'klasifikasi.csv': text })
  expect([tabel[0]!.galat.map(({ code }) => code), tanya]).toEqual([['kolom-hilang'], 'sumber'])
  expect((await periksa({ 'klasifikasi.csv': text }, { sumber: 'contoh' })).tabel[0]!.csv).toBeDefined()
})

test('codes of another kabupaten ask for the kabupaten', async () => {
  const text = 'kode_desa,klasifikasi,sumber_id\n33.16.01.2001,dasar,contoh\n'
  const { tabel, tanya } = await periksa({ 'klasifikasi.csv': text })
  expect(tanya).toBe('kabupaten')
  expect(tabel[0]!.galat[0]!.mend).toContain('33.16')
})

test('villages that a file leaves out are counted, and an earlier edition is compared with no later one', async () => {
  const text = 'kode_desa,klasifikasi,sumber_id\n99.02.01.1001,dasar,contoh\n'
  const { tabel, beda } = await periksa({ 'klasifikasi.csv': text }, { edisi: '2020-01' })
  expect(tabel[0]!.catatan.join(' ')).toContain('4 desa tidak ada di berkas ini')
  expect(beda).toBeUndefined()
  expect(acuan.terbit).toEqual(mini.edisi.map(({ kode }) => kode))
})

test('blanks that would not be seen are shown', () => {
  expect(spasi(' berkelanjutan ')).toBe('␣berkelanjutan␣')
  expect(spasi('dua kata')).toBe('dua kata')
})

test('edisi.json of the form is one that the checker reads', () => {
  const about = { judul: 'J', tanggal_data: '2026-11-01', tanggal_terbit: '2026-11-20', sifat: 'resmi', sumber_id: 'a' }
  expect(Object.keys(JSON.parse(edisiJson(about, false)) as object).sort()).toEqual(
    Object.keys(JSON.parse(readFileSync(join(MINI, mini.edisi[0]!.folder, 'edisi.json'), 'utf8')) as object).sort(),
  )
})

const NATIONAL = [
  ';;Dasar;;Berkembang;;Mandiri;;Berkelanjutan;;',
  'No;Desa;Jumlah;%;Jumlah;%;Jumlah;%;Jumlah;%;Total',
  '1;DAHLIA;1;100,00;0;0,00;0;0,00;0;0,00;1',
  '',
].join('\n')

test('an export that names no kecamatan asks for it; a PDF is called one', async () => {
  const asked = await periksa({ 'kkb.csv': NATIONAL }, { sumber: 'contoh' })
  expect([asked.tanya, asked.tabel[0]!.galat[0]!.mend]).toEqual(['kecamatan', expect.stringContaining('Pilihan lain')])
  const sourceless = await periksa({ 'kkb.csv': NATIONAL }, { kecamatan: 'Selatan' })
  expect([sourceless.tanya, sourceless.tabel[0]!.jumlah.galat]).toEqual(['sumber', 1])
  const { tabel } = await periksa({ 'laporan.xlsx': '%PDF-1.4 apa saja' })
  expect(tabel[0]!.galat.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'berkas-bukan-tabel Ini berkas PDF.',
  ])
})
