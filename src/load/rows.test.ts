import { expect, test } from 'vitest'
import { desa } from '../domain/fixture.ts'
import { checkTable } from './check-table.ts'
import * as schema from './schema.ts'

const known = {
  sumber: new Map([['contoh', {}]]),
  desa: new Map(['99.02.01.2001', '99.02.01.2002'].map((kode) => [kode, desa(kode)])),
  opd: new Set(['dinas-kesehatan']),
  program: new Set(['dashat']),
  kabupaten: '99.02',
}

const check = (file: string, ...lines: readonly string[]) => {
  const of = schema.TABLES.find((table) => table.file === file)!
  return checkTable(file, lines.map((line) => `${line}\n`).join(''), of, known)
}
const told = (file: string, ...lines: readonly string[]) =>
  check(file, ...lines).map(({ line, code }) => `${line} ${code}`)

test('a column that is missing hides no fault of the others, and makes none', () => {
  const header = 'kode_desa,kampung,klasifikasi,sumber_id'
  const rows = ['99.02.01.2001,Mawar,Mandri,contoh', '99.02.01.2002,Melati,dasar,conto']
  expect(told('klasifikasi.csv', header, ...rows)).toEqual([
    '1 kolom-hilang',
    '2 kelas-tidak-dikenal',
    '3 sumber-tidak-dikenal',
  ])
})

test('rows are not called double where a part of their key is missing', () => {
  const rows = ['99.02.01.2001,dasar,contoh,', '99.02.01.2001,mandiri,contoh,']
  expect(told('klasifikasi.csv', 'kode_desa,klasifikasi,sumber_id,catatan', ...rows)).toEqual(['1 kolom-hilang'])
})

test('a table without its first column is one fault', () => {
  expect(told('klasifikasi.csv', 'kampung,klasifikasi,sumber_id,catatan', 'Mawar,Mandri,conto,')).toEqual([
    '1 kolom-hilang',
  ])
})

const KLASIFIKASI = 'kode_desa,kampung,klasifikasi,sumber_id,catatan'
const KEGIATAN = 'kode_desa,tanggal,program,kegiatan,opd,peserta,sumber_id'

test.each([
  ['no note', 'klasifikasi.csv', KLASIFIKASI, '99.02.01.2009,Mawar,Mandri,conto', ['kode', 'kelas', 'sumber']],
  ['no name', 'klasifikasi.csv', KLASIFIKASI, '99.02.01.2009,mandiri,contoh,', ['kode']],
  ['no code', 'klasifikasi.csv', KLASIFIKASI, 'Mawar,Mandri,conto,', []],
  ['no programme', 'kegiatan.csv', KEGIATAN, '99.02.01.2009,2024-13-12,Penyuluhan,dinas,12,conto', ['kode']],
  ['nothing told', 'kegiatan.csv', KEGIATAN, '99.02.01.2001,2024-03-12,dasat,dinas-kesehatan,12,contoh', ['program']],
  ['a comma too many', 'klasifikasi.csv', KLASIFIKASI, '99.02.01.2001,Mawar, Merah,Mandri,conto,', []],
])('a row with %s tells what surely stands in place', (_, file, header, row, codes) => {
  const faults = check(file, header, row).map(({ code }) => code)
  expect(faults.filter((code) => code !== 'jumlah-sel').map((code) => code.split('-')[0])).toEqual(codes)
  expect(faults).toContain('jumlah-sel')
})

test('two kampung of one desa without names are told apart by their names, not deleted', () => {
  const [fault, ...more] = check(
    'klasifikasi.csv',
    KLASIFIKASI,
    '99.02.01.2001,,dasar,contoh,',
    '99.02.01.2001,,mandiri,contoh,',
  )
  expect(more).toEqual([])
  expect(fault).toMatchObject({ code: 'baris-ganda', line: 3 })
  expect(fault!.message).toBe('Kolom kode_desa: "99.02.01.2001" sudah ada di baris 2.')
  expect(fault!.mend).toMatch(/^Isi kolom kampung bila memang dua kampung/)
})

test('areas that follow one another in a ring have no successor', () => {
  const header = 'kode,nama,jenis,luas_km2,bujur,lintang,sumber_id,berlaku_sampai,pengganti'
  const area = (kode: string, pengganti: string) => `${kode},A,desa,1,,,contoh,2024-01-01,${pengganti}`
  const rows = [
    '99.02,Mini,kabupaten,1,,,contoh,,',
    '99.02.01,Utara,kecamatan,1,,,contoh,,',
    '99.02.01.2006,A,desa,1,,,contoh,,',
    area('99.02.01.2001', '99.02.01.2002'),
    area('99.02.01.2002', '99.02.01.2003|99.02.01.2006'),
    area('99.02.01.2003', '99.02.01.2001'),
    area('99.02.01.2004', '99.02.01.2001'),
    area('99.02.01.2005', '99.02.01.2006'),
  ]
  expect(told('wilayah.csv', header, ...rows)).toEqual([5, 6, 7].map((line) => `${line} desa-tanpa-pengganti`))
})
