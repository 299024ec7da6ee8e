import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CATALOGUE, FAMILIES, FAULT_CODES } from './catalogue.ts'
import { brokenCases, expectedOf, MINI, withBroken } from './fixture.ts'
import { formatFault } from './format.ts'
import { readPortal } from './portal.ts'

const ALL_AT_ONCE = 'lima-sekaligus'
const EDISI = 'mini/edisi/2024-01'

/** The tiny data folder with one file changed. */
function withChange<T>(file: string, change: (text: string) => string, use: (dataDir: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  try {
    cpSync(MINI, folder, { recursive: true })
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a valid folder has no fault and is read whole', () => {
  const { portal, faults } = readPortal(MINI)
  expect(faults).toEqual([])
  const mini = portal!.kabupaten.get('99.02')!
  const edisi = mini.edisi[0]!
  expect([mini.kecamatan.size, mini.desa.size, edisi.klasifikasi.size, edisi.kegiatan.size]).toEqual([2, 5, 5, 1])
  expect(edisi.statistik.get('99.02.01.2003')!.pus).toBe('kosong')
  expect(edisi.statistik.get('99.02.01.2002')!.balita_stunting).toBe('x')
  expect(edisi.statistik.get('99.02.02.2001')!.mop).toBe('tb')
  expect(edisi.poktan.get('99.02.01.1001')!.map((row) => row.poktan)).toEqual(['bkb', 'pik-r'])
  expect(edisi.kegiatan.get('99.02.01.1001')!.map((row) => row.tanggal)).toEqual(['2023-09-12', '2023-05-02'])
  expect(edisi.klasifikasi.get('99.02.01.2002')![0]!.at).toEqual({ file: `${EDISI}/klasifikasi.csv`, line: 3 })
})

test('a correction is applied, and the old value kept', () => {
  const edisi = readPortal(MINI).portal!.kabupaten.get('99.02')!.edisi[0]!
  expect(edisi.statistik.get('99.02.01.2002')!.kk).toBe(590)
  expect(edisi.ralat).toMatchObject([{ kolom: 'kk', nilai_lama: '600', nilai_baru: '590' }])
})

test('a correction of a correction starts from the new value', () => {
  const again = 'statistik.csv,99.02.01.2002,kk,590,595,sekali lagi,2024-03-01,contoh\n'
  withChange(
    `${EDISI}/ralat.csv`,
    (text) => text + again,
    (dataDir) => {
      expect(readPortal(dataDir).portal!.kabupaten.get('99.02')!.edisi[0]!.statistik.get('99.02.01.2002')!.kk).toBe(595)
    },
  )
})

test('a published total still agrees when a class is corrected later', () => {
  const correction = 'klasifikasi.csv,99.02.01.2002,klasifikasi,mandiri,dasar,salah salin,2024-03-01,contoh\n'
  withChange(
    `${EDISI}/ralat.csv`,
    (text) => text + correction,
    (dataDir) => {
      const { portal, faults } = readPortal(dataDir)
      expect(faults).toEqual([])
      expect(portal!.kabupaten.get('99.02')!.edisi[0]!.klasifikasi.get('99.02.01.2002')![0]!.klasifikasi).toBe('dasar')
    },
  )
})

test('a correction does not bring a wrong total into agreement', () => {
  const correction = 'klasifikasi.csv,99.02.01.2002,klasifikasi,mandiri,dasar,salah salin,2024-03-01,contoh\n'
  withChange(
    `${EDISI}/ralat.csv`,
    (text) => text + correction,
    (dataDir) => {
      const total = join(dataDir, EDISI, 'total.csv')
      const wrong = readFileSync(total, 'utf8').replace(/^mandiri,(\d+)/m, (_, n) => `mandiri,${Number(n) - 1}`)
      writeFileSync(total, wrong)
      expect(readPortal(dataDir).faults.map((fault) => fault.code)).toEqual(['total-tidak-cocok'])
    },
  )
})

test('publishing leaves out what is fictional', () => {
  expect([...readPortal(MINI, { publish: true }).portal!.kabupaten.keys()]).toEqual([])
})

test.each([
  ['https://kampungkb.example', 'https://kampungkb.example'],
  ['https://kampungkb.example/', 'https://kampungkb.example'],
  ['http://localhost:4321', 'http://localhost:4321'],
  ['https://kampungkb.example/portal/', undefined],
  ['https://kampungkb.example/?a', undefined],
  ['https://nama:sandi@kampungkb.example', undefined],
  ['ftp://kampungkb.example', undefined],
  ['kampungkb.example', undefined],
])('the address of the site is its origin: %s', (alamat, origin) => {
  withChange(
    'situs.json',
    (text) => text.replace('"alamat": ""', `"alamat": "${alamat}"`),
    (dataDir) => {
      const { situs, faults } = readPortal(dataDir)
      expect(situs?.alamat).toBe(origin)
      expect(faults.map(({ code, line }) => `${code}:${line}`)).toEqual(origin ? [] : ['isi-json:5'])
    },
  )
})

test('the address of the repository ends without a slash', () => {
  withChange(
    'situs.json',
    (text) => text.replace('"repositori": ""', '"repositori": "https://git.example/kb/portal//"'),
    (dataDir) => expect(readPortal(dataDir).situs?.repositori).toBe('https://git.example/kb/portal'),
  )
})

test('a byte order mark and the line ends of Windows change nothing', () => {
  const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
  withChange(`${EDISI}/klasifikasi.csv`, windows, (dataDir) => expect(readPortal(dataDir)).toEqual(readPortal(MINI)))
})

test('a folder that is not there is a list of faults', () => {
  expect(readPortal(join(MINI, 'tidak-ada')).faults.map((fault) => fault.file)).toEqual(['situs.json', 'sumber.csv'])
})

test.each(brokenCases())('%s reports its faults', (name) => {
  const { portal, faults } = withBroken(name, (dataDir) => readPortal(dataDir))
  expect(portal === undefined).toBe(faults.some((fault) => fault.severity === 'fault'))
  for (const fault of faults) expect(fault.severity).toBe(CATALOGUE[fault.code].severity)
  expect(faults.map((fault) => `${formatFault(fault)}\n`).join('')).toBe(expectedOf(name))
  if (name !== ALL_AT_ONCE) expect(new Set(faults.map((fault) => fault.code))).toEqual(new Set([name]))
})

test('every code of the checker has a case, and every case is in the catalogue', () => {
  const checked = FAULT_CODES.filter((code) => !(code in FAMILIES.impor))
  expect(brokenCases().filter((name) => name !== ALL_AT_ONCE)).toEqual(checked.sort())
})

test('five different mistakes are five faults in one run', () => {
  expect(withBroken(ALL_AT_ONCE, (dataDir) => readPortal(dataDir)).faults.map((fault) => fault.code)).toEqual([
    'kelas-tidak-dikenal',
    'sumber-tidak-dikenal',
    'html-dalam-sel',
    'baris-ganda',
    'total-tidak-cocok',
  ])
})

test.each([
  [`${EDISI}/edisi.json`, '"catatan": "', 'NIK 3316010101800001'],
  ['mini/kabupaten.json', '"catatan_batas": "', 'hubungi 0812-3456-7890'],
  ['situs.json', '"lisensi_data": "', 'kader@gmail.com '],
])('%s tells of no person', (file, field, person) => {
  withChange(
    file,
    (text) => text.replace(field, field + person),
    (dataDir) => expect(readPortal(dataDir).faults).toMatchObject([{ code: 'data-pribadi', file }]),
  )
})

test('the contact of an office may be its telephone', () => {
  withChange(
    'mini/kabupaten.json',
    (text) => text.replace('"kontak": ""', '"kontak": "0812-3456-7890"'),
    (dataDir) => expect(readPortal(dataDir).faults).toEqual([]),
  )
})
