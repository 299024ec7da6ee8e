import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINI } from './fixture.ts'
import { readPortal } from './portal.ts'
import { MAX_KEPT } from './report.ts'

const EDISI = 'mini/edisi/2024-01'
const KLASIFIKASI = `${EDISI}/klasifikasi.csv`
const HEADER = 'kode_desa,kampung,klasifikasi,sumber_id,catatan\n'
const MEGA = 1_000_000
const ROWS = 60_000

let root: string
let dataDir: string
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'kampung-kb-'))))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A fresh copy of the tiny data folder, with one file of its own. */
function put(file: string, content: string | Uint8Array): string {
  dataDir = mkdtempSync(join(root, 'data-'))
  cpSync(MINI, dataDir, { recursive: true })
  mkdirSync(dirname(join(dataDir, file)), { recursive: true })
  writeFileSync(join(dataDir, file), content)
  return dataDir
}

const codesOf = (folder: string): readonly string[] => [...new Set(readPortal(folder).faults.map(({ code }) => code))]
const row = (i: number) => `99.02.01.2002,Kampung ${i},mandiri,contoh,\n`
const rows = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join('')

const STATISTIK = `${EDISI}/statistik.csv`
const PROSA = 'poktan/bkb.mdx'
const KEPALA = '---\njudul: BKB\nringkas: Ringkas.\nregulasi: []\nsumber: [contoh]\n---\n'

/** One desa with many rows, and one correction of each. */
function corrections(count: number): string {
  put(KLASIFIKASI, HEADER + rows(3 * count, row))
  rmSync(join(dataDir, EDISI, 'total.csv'))
  const header = 'berkas,kode_desa,kolom,baris,nilai_lama,nilai_baru,alasan,tanggal,sumber_id\n'
  const one = (name: string, old: string) =>
    `klasifikasi.csv,99.02.01.2002,klasifikasi,${name},${old},dasar,salah salin,2024-02-01,contoh\n`
  const wrong = one('', 'mandiri') + one('Tidak Ada', 'mandiri') + one('', 'berkembang')
  const list = rows(count, (i) => one(`Kampung ${3 * i}`, 'mandiri')) + wrong.repeat(count / 10)
  writeFileSync(join(dataDir, EDISI, 'ralat.csv'), header + list)
  return dataDir
}

/** Many sources, and as many rows that name none of them. */
function unknownSources(count: number, length: number): string {
  const name = (i: number) => `${'s'.repeat(length)}${i.toString(36).repeat(4)}`
  put(KLASIFIKASI, HEADER + rows(count, (i) => `99.02.01.2002,K${i},mandiri,${name(i)}x,\n`))
  const sumber = join(dataDir, 'sumber.csv')
  const text = readFileSync(sumber, 'utf8').trimEnd()
  const last = text.slice(text.lastIndexOf('\n') + 1)
  const line = (i: number) => `${name(i)}y${last.slice(last.indexOf(','))}\n`
  writeFileSync(sumber, `${text}\n${rows(count, line)}`)
  return dataDir
}

// Each is told as a fault, however large it is. An honest run takes far less than the bound, on a busy machine too.
test.each<[string, string, () => string | Uint8Array, readonly string[]]>([
  ['50,000 columns', KLASIFIKASI, () => `${','.repeat(50_000)}x\n${HEADER}`, ['berkas-terlalu-besar']],
  [
    '50,000 named columns',
    KLASIFIKASI,
    () => `${HEADER.trim()}${rows(50_000, (i) => `,k${i}`)}\n`,
    ['berkas-terlalu-besar'],
  ],
  ['50,000 cells in a row', KLASIFIKASI, () => `${HEADER}99.02.01.2002${',a'.repeat(50_000)}\n`, ['jumlah-sel']],
  [
    'a cell of 10 MB',
    KLASIFIKASI,
    () => `${HEADER}99.02.01.2002,Mawar,${'a'.repeat(10 * MEGA)},contoh,\n`,
    ['sel-terlalu-panjang'],
  ],
  [
    'a cell of 10 MB of blanks',
    KLASIFIKASI,
    () => `${HEADER}99.02.01.2002,a${' '.repeat(10 * MEGA)}b,Mandri,contoh,\n`,
    ['sel-terlalu-panjang', 'kelas-tidak-dikenal'],
  ],
  [
    'a code of 10 MB',
    KLASIFIKASI,
    () => `${HEADER}${'33.16.'.repeat(1.6 * MEGA)},Mawar,mandiri,contoh,\n`,
    ['sel-terlalu-panjang'],
  ],
  [
    'a note of 10 MB that is nearly an address',
    KLASIFIKASI,
    () => `${HEADER}99.02.01.2002,Mawar,Mandri,contoh,${'a.'.repeat(5 * MEGA)}@\n`,
    ['sel-terlalu-panjang'],
  ],
  [
    'a note of 10 MB of digits',
    KLASIFIKASI,
    () => `${HEADER}99.02.01.2002,Mawar,mandiri,contoh,${'0 8-'.repeat(2.5 * MEGA)}<b>\n`,
    ['sel-terlalu-panjang'],
  ],
  [
    'a list of a million items',
    `${EDISI}/tata_kelola.csv`,
    () => readFileSync(join(MINI, EDISI, 'tata_kelola.csv'), 'utf8').replace('APBD|Dana Desa', 'x|'.repeat(MEGA)),
    ['sel-terlalu-panjang'],
  ],
  [
    '12,000 wrong rows',
    KLASIFIKASI,
    () => HEADER + rows(12_000, (i) => `99.02.01.2009,K${i},Mandri,conto${i},\n`),
    ['kode-tidak-dikenal', 'kelas-tidak-dikenal', 'sumber-tidak-dikenal'],
  ],
  ['60,000 times the same row', KLASIFIKASI, () => HEADER + row(0).repeat(ROWS), ['baris-ganda']],
  [
    '60,000 blank rows',
    KLASIFIKASI,
    () => `${HEADER}${'\n'.repeat(ROWS)}99.02.01.2009,Mawar,mandiri,contoh,\n`,
    ['baris-kosong', 'kode-tidak-dikenal'],
  ],
  [
    'a quote that is never closed, in 10 MB',
    KLASIFIKASI,
    () => `${HEADER}99.02.01.2002,"${'a,b\n'.repeat(2.5 * MEGA)}`,
    ['kutip-tidak-ditutup'],
  ],
  [
    '20,000 notes that are nearly addresses',
    KLASIFIKASI,
    () => HEADER + rows(20_000, (i) => `99.02.01.2002,K${i},mandiri,contoh,a.a.a.a.a@a@a${i}\n`) + '<',
    ['jumlah-sel'],
  ],
  ['two million quotes', KLASIFIKASI, () => `${HEADER}${'"a"b'.repeat(2 * MEGA)}`, ['kutip-tidak-ditutup']],
  ['21 MB', KLASIFIKASI, () => `${HEADER}${'a'.repeat(21 * 1024 * 1024)}`, ['berkas-terlalu-besar']],
  ['a zero byte', KLASIFIKASI, () => `${HEADER}99.02.01.2002,Ma\0war,mandiri,contoh,\n`, ['bukan-teks']],
  [
    'random bytes',
    KLASIFIKASI,
    () => Uint8Array.from({ length: MEGA }, (_, i) => 1 + ((i * 7919) % 255)),
    ['bukan-utf8'],
  ],
  ['a folder as a code', KLASIFIKASI, () => `${HEADER}../../etc,Mawar,mandiri,contoh,\n`, ['kode-tidak-sah']],
  ['JSON of 100,000 brackets', 'situs.json', () => '['.repeat(100_000) + ']'.repeat(100_000), ['json-rusak']],
  [
    'a header of one cell of 4.5 MB and 190 unknown columns',
    STATISTIK,
    () => `kode_desa,${'a'.repeat(4.5 * MEGA)}${rows(190, (i) => `,k${i}`)}\n`,
    ['sel-terlalu-panjang'],
  ],
  [
    '190 unknown columns of 9,000 letters',
    STATISTIK,
    () => `kode_desa${rows(190, (i) => `,${i}${'a'.repeat(9_000)}`)}\n`,
    ['kolom-tidak-dikenal', 'kolom-hilang'],
  ],
  ['prose of 400 kB of line ends of old Macs', PROSA, () => KEPALA + '\r'.repeat(400_000), ['isi-prosa']],
  ['prose of 60 kB of them', PROSA, () => KEPALA + '\r'.repeat(60_000), ['isi-prosa']],
  ['prose of 60 kB of blanks', PROSA, () => `${KEPALA}${' '.repeat(60_000)}import\n`, ['isi-prosa']],
  ['prose of 20,000 braces', PROSA, () => KEPALA + '{ '.repeat(20_000), ['isi-prosa']],
  [
    'prose of 5,000 links that lead nowhere',
    PROSA,
    () => KEPALA + rows(5_000, (i) => `[a](/a${i}/)\n`),
    ['tautan-prosa'],
  ],
])('%s ends in a fault', { timeout: 5_000 }, (_, file, content, codes) => {
  expect(codesOf(put(file, content()))).toEqual(expect.arrayContaining([...codes]))
})

test('39,000 rows of one desa and 13,000 corrections', { timeout: 10_000 }, () => {
  const { faults, counts } = readPortal(corrections(13_000))
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['ralat-tidak-cocok']))
  expect(counts.get('ralat-tidak-cocok')).toBe(3_900)
})

test.each([
  [3_000, 10],
  [20_000, 80],
])('%d unknown sources beside as many with names of %d letters', { timeout: 10_000 }, (count, length) => {
  const { faults, counts } = readPortal(unknownSources(count, length))
  expect(counts.get('sumber-tidak-dikenal')).toBe(count)
  expect(faults.filter(({ code }) => code === 'sumber-tidak-dikenal')[0]!.message).toContain('Maksudnya')
})

test('60,000 valid rows are read', { timeout: 10_000 }, () => {
  const folder = put(KLASIFIKASI, HEADER + rows(ROWS, row))
  rmSync(join(folder, EDISI, 'total.csv'))
  const { portal, faults } = readPortal(folder)
  expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([])
  expect(portal!.kabupaten.get('99.02')!.edisi[0]!.klasifikasi.get('99.02.01.2002')).toHaveLength(ROWS)
})

test('of one mistake in 60,000 rows ten thousand are kept, and all are counted', { timeout: 10_000 }, () => {
  const { faults, counts } = readPortal(
    put(KLASIFIKASI, HEADER + rows(ROWS, (i) => `99.02.01.2002,K${i},Mandri,contoh,\n`)),
  )
  expect(faults.filter(({ code }) => code === 'kelas-tidak-dikenal')).toHaveLength(MAX_KEPT)
  expect(counts.get('kelas-tidak-dikenal')).toBe(ROWS)
})

test('links are not followed: of a file, of a folder, in a ring', () => {
  const folder = put('mini/edisi/2024-01/kegiatan.csv', '')
  rmSync(join(folder, EDISI, 'kegiatan.csv'))
  symlinkSync('/etc/passwd', join(folder, EDISI, 'kegiatan.csv'))
  symlinkSync('/etc', join(folder, 'lain'))
  symlinkSync('..', join(folder, 'mini/edisi/2024-02'))
  symlinkSync('poktan', join(folder, 'poktan'))
  const links = readPortal(folder).faults.filter(({ code }) => code === 'berkas-tidak-terbaca')
  expect(links.map(({ file }) => file)).toEqual(['lain', `${EDISI}/kegiatan.csv`, 'mini/edisi/2024-02', 'poktan'])
})

test('names that are no address, or are not known here, are faults', () => {
  const folder = put('mini/Angka.csv', '')
  for (const name of ['..%2f', 'Mini Dua', 'lain', 'mini/edisi/2024-01/foto', 'mini/edisi/x\ny'])
    mkdirSync(join(folder, name))
  writeFileSync(join(folder, '..%2f/wilayah.csv'), '')
  writeFileSync(join(folder, 'Mini Dua/kabupaten.json'), '{}')
  writeFileSync(join(folder, 'mini/edisi/catatan.docx'), '')
  const told = readPortal(folder).faults.map(({ code, file }) => `${code} ${file}`)
  expect(told).toEqual(
    expect.arrayContaining([
      'nama-berkas ..%2f',
      'nama-berkas Mini Dua',
      'nama-berkas mini/Angka.csv',
      'berkas-tidak-dikenal lain',
      'berkas-tidak-dikenal mini/edisi/2024-01/foto',
      'berkas-tidak-dikenal mini/edisi/catatan.docx',
      'nama-edisi mini/edisi/xU+000Ay',
    ]),
  )
})
