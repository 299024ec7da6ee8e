import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brief, CONTOH, importFiles, importRows } from './fixture.ts'

const contoh = (...names: readonly string[]) => names.map((name) => join(CONTOH, name))
const csvOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

test('a semicolon CSV, an xlsx and an ods that LibreOffice wrote become the same bytes', async () => {
  const results = await Promise.all(
    ['angka.csv', 'angka.xlsx', 'angka.ods'].map((name) => importFiles('angka', contoh(name))),
  )
  for (const { faults } of results) expect(faults).toEqual([])
  expect(results[0]!.csv).toBe(
    csvOf([
      'id,wilayah,indikator,nilai,satuan,tanggal,sumber_id,lokasi,catatan',
      '99.02:luas:2024,99.02,luas,25.5,km²,2024-01-04,contoh,"luas 25,5 km²",',
      '99.02:penduduk:2024,99.02,penduduk,1234567,jiwa,2024-12-31,contoh-2,tabel 2,',
      '99.02:kepadatan:2024,99.02,kepadatan,1234.5,jiwa/km²,2024-02-29,contoh-2,“padat”; tabel 3,"Ngadikan’é, Jl. Čepu"',
    ]),
  )
  expect(new Set(results.map(({ csv }) => csv)).size).toBe(1)
  expect(results[0]!.notes).toEqual([
    'Baris nama kolom: 4. Baris di atasnya dilewati: "ANGKA KAMPUNG KB KABUPATEN MINI", "Keadaan akhir 2024".',
    'Baris kosong dilewati: 8.',
    'Baris keterangan dilewati: 9: "Sumber: data contoh".',
    'Kolom nilai: koma dibaca sebagai desimal, titik sebagai pemisah ribuan.',
    'Kolom tanggal: tanggal seperti 04/01/2024 dibaca hari lebih dulu, karena ada sel yang angka pertamanya di atas 12.',
  ])
})

test.each(['klasifikasi.xlsx', 'klasifikasi.ods'])(
  '%s: merged cells, two header rows, names for codes',
  async (name) => {
    const { csv, faults, notes, repairs } = await importFiles('klasifikasi', contoh(name), { sumber: 'contoh' })
    expect(faults).toEqual([])
    expect(csv).toBe(
      csvOf([
        'kode_desa,kampung,klasifikasi,sumber_id,catatan',
        '99.02.01.1001,Melati,berkelanjutan,contoh,',
        '99.02.01.2002,Mawar,mandiri,contoh,',
        '99.02.01.2003,Kenanga,berkembang,contoh,',
        '99.02.02.2001,Dahlia,dasar,contoh,',
        '99.02.02.2002,Cempaka,dasar,contoh,',
      ]),
    )
    expect(notes).toEqual([
      'Lembar yang dibaca: Data.',
      'Kolom yang tidak ada dikosongkan (belum dilaporkan): catatan.',
      'Baris nama kolom: 3. Baris di atasnya dilewati: "KLASIFIKASI KAMPUNG KB", "No Kecamatan Desa/Kelurahan Kampung KB".',
      'Baris nomor kolom dilewati: 4.',
      'Baris kosong dilewati: 8.',
      'Baris jumlah dilewati: 11.',
      'Baris keterangan dilewati: 12: "*) angka sementara".',
    ])
    expect(repairs.slice(0, 2)).toEqual([
      { file: name, cell: 'Data!D5', before: 'Melati ', after: 'Melati', why: 'spasi di tepi dihapus' },
      { file: name, cell: 'Data!E5', before: 'BERKELANJUTAN', after: 'berkelanjutan', why: 'ejaan pilihan dibakukan' },
    ])
  },
)

test('class exports of two kecamatan make one table; a desa without a kampung has no row', async () => {
  const files = contoh('nasional-utara.xlsx', 'nasional-selatan.ods')
  const { csv, faults, notes } = await importFiles('klasifikasi', files, { sumber: 'contoh' })
  expect(faults).toEqual([])
  expect(csv).toBe(
    csvOf([
      'kode_desa,kampung,klasifikasi,sumber_id,catatan',
      '99.02.01.1001,,berkelanjutan,contoh,',
      '99.02.01.2002,1,berkembang,contoh,',
      '99.02.01.2002,2,mandiri,contoh,',
      '99.02.02.2001,,dasar,contoh,',
      '99.02.02.2002,1,berkembang,contoh,',
      '99.02.02.2002,2,berkembang,contoh,',
    ]),
  )
  expect(notes).toContain('nasional-utara.xlsx: Kecamatan menurut baris judul: Utara.')
  expect(notes).toContain('nasional-utara.xlsx: Tanpa Kampung KB menurut berkas ini: KENANGA.')
})

test('one kecamatan alone is brought in with a warning that names the others', async () => {
  const { csv, faults } = await importFiles('klasifikasi', contoh('nasional-utara.ods'), { sumber: 'contoh' })
  expect(csv).toBeDefined()
  expect(faults).toMatchObject([{ severity: 'warning', code: 'kecamatan-belum-lengkap' }])
  expect(faults[0]!.message).toContain('Selatan')
})

const NATIONAL = [
  ['Kecamatan: Selatan'],
  ['', '', 'Dasar', '', 'Berkembang', '', 'Mandiri', '', 'Berkelanjutan', '', ''],
  ['No', 'Desa', 'Jumlah', '%', 'Jumlah', '%', 'Jumlah', '%', 'Jumlah', '%', 'Total'],
] as const

test('a class export whose total or percentage does not agree is refused at the cell', () => {
  const rows = [
    ...NATIONAL,
    [1, 'Dahlia', 1, '100,00%', 0, '0', 0, '0', 0, '0', 2],
    [2, 'Cempaka', 0, 0, 1, 50, 0, 0, 0, 0, 1],
  ]
  expect(brief(importRows('klasifikasi', rows, { sumber: 'contoh' }))).toEqual([
    'K4 total-tidak-cocok',
    'F5 total-tidak-cocok',
  ])
})

test('a class export without class names is asked for them', () => {
  const rows = [NATIONAL[0], NATIONAL[2], [1, 'Dahlia', 1, 100, 0, 0, 0, 0, 0, 0, 1]]
  expect(brief(importRows('klasifikasi', rows, { sumber: 'contoh' }))[0]).toBe('C2 kepala-tidak-ditemukan')
})

const KELAS = ['Kode Desa', 'Nama Kampung', 'Kelas', 'Sumber'] as const

test('faults of the checker stand at the cells of the workbook, also behind other rows and after sorting', () => {
  const rows = [
    ['KLASIFIKASI'],
    KELAS,
    ['99.02.02.2002', 'Cempaka', 'Mandri', 'contoh'],
    [],
    ['99.02.01.1001', 'Melati', 'Dasar', 'contoh-9'],
    ['99.02.01.2099', 'A, B', 'dasar', 'contoh'],
    ['9902012002', 'Mawar', 'Mandiri', 'contoh'],
    ['99.02.01.2002', 'Mawar', 'dasar', 'contoh'],
  ]
  const result = importRows('klasifikasi', rows)
  expect(result.csv).toBeUndefined()
  expect([...brief(result)].sort()).toEqual([
    'A6 kode-tidak-dikenal',
    'A8 baris-ganda',
    'C3 kelas-tidak-dikenal',
    'D5 sumber-tidak-dikenal',
  ])
  expect(result.faults.find(({ code }) => code === 'baris-ganda')!.message).toContain('baris uji.xlsx Lembar1!A7')
})

test('what may mean four things is asked, not guessed; the doubt is told once', () => {
  const rows = [KELAS, ['99.02.01.1001', 'Melati', '-', 'contoh'], ['99.02.01.2002', 'Mawar', 'n/a', 'contoh']]
  expect(brief(importRows('klasifikasi', rows))).toEqual(['C2 tanda-mendua', 'C3 tanda-mendua'])
})

test('codes that a spreadsheet has damaged are faults, ten digits are not', () => {
  const rows = [
    KELAS,
    ['9,902E+09', 'A', 'dasar', 'contoh'],
    [99.02, 'B', 'dasar', 'contoh'],
    [9902011001, 'C', 'dasar', 'contoh'],
    ['99 02 01 2002', 'D', 'dasar', 'contoh'],
    ["'99.02.01.2003", 'E', 'dasar', 'contoh'],
    ['99.02.02.2001\u00a0', 'F', 'dasar', 'contoh'],
  ]
  const { faults, repairs } = importRows('klasifikasi', rows)
  expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['Lembar1!A2 kode-rusak', 'Lembar1!A3 kode-rusak'])
  expect(repairs.map(({ cell, after }) => `${cell} ${after}`)).toEqual([
    'Lembar1!A4 99.02.01.1001',
    'Lembar1!A5 99.02.01.2002',
    'Lembar1!A6 99.02.01.2003',
    'Lembar1!A7 99.02.02.2001',
  ])
})

test('thousands are certain in a column of whole numbers', () => {
  const rows = [
    ['kode_desa', 'kk', 'pus', 'sumber_id'],
    ['99.02.01.1001', '1.234', 400, 'contoh'],
    ['99.02.01.2002', '600', 'x', 'contoh'],
  ]
  const { csv, notes } = importRows('statistik', rows)
  expect(csv!.split('\n')[1]).toMatch(/^99\.02\.01\.1001,,,1234,400,/)
  expect(notes).toContain(
    'Kolom kk: titik atau koma dibaca sebagai pemisah ribuan, karena kolom ini hanya memuat bilangan bulat.',
  )
})

test('an unknown or nameless column is never dropped without a word', () => {
  const rows = [
    ['Kode Desa', 'Kelas', 'Sumber', 'Ketua', ''],
    ['99.02.01.1001', 'dasar', 'contoh', 'Budi', 'isi'],
  ]
  expect(brief(importRows('klasifikasi', rows))).toEqual(['D1 kolom-tidak-dikenal', 'E1 kolom-tidak-dikenal'])
})

test('a name in another kecamatan, an unknown name and an unknown kecamatan are faults with a hint', () => {
  const rows = [
    ['Kecamatan', 'Desa', 'Kelas', 'Sumber'],
    ['Utara', 'Dahlia', 'dasar', 'contoh'],
    ['Utara', 'Mawr', 'dasar', 'contoh'],
    ['Utra', 'Mawar', 'dasar', 'contoh'],
  ]
  const { faults } = importRows('klasifikasi', rows)
  expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    'Lembar1!B2 desa-tidak-dikenal',
    'Lembar1!B3 desa-tidak-dikenal',
    'Lembar1!B4 desa-tidak-dikenal',
  ])
  expect(faults[1]!.message).toContain('Maksudnya "Mawar"?')
  expect(faults[2]!.message).toContain('Maksudnya "Utara"?')
})

test('a desa named Sumber is no footnote', () => {
  const rows = [
    ['Desa', 'Kelas'],
    ['Sumber', 'dasar'],
    ['Sumber: dinas', ''],
    ['Total', 'Mandiri'],
  ]
  const { faults, notes } = importRows('klasifikasi', rows, { sumber: 'contoh' })
  expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['Lembar1!A2 desa-tidak-dikenal'])
  expect(notes.slice(-2)).toEqual(['Baris keterangan dilewati: 3: "Sumber: dinas".', 'Baris jumlah dilewati: 4.'])
})

test('one number over two merged rows is a fault', () => {
  const rows = [
    ['kode_desa', 'kk', 'sumber_id'],
    ['99.02.01.1001', 1200, 'contoh'],
    ['99.02.01.2002', null, 'contoh'],
  ]
  const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }]
  expect(brief(importRows('statistik', rows, {}, merges))).toEqual(['B2 sel-gabung'])
})

test('a mapping renames columns and values, and scales numbers', () => {
  const pemetaan = {
    kolom: { KODE: 'kode_desa', 'Status Kampung': 'klasifikasi', Petugas: 'abaikan' },
    nilai: { klasifikasi: { A: 'mandiri', B: 'dasar' } },
    faktor: {},
  }
  const rows = [
    ['KODE', 'Status Kampung', 'Petugas'],
    ['99.02.01.1001', 'A', 'x'],
    ['99.02.01.2002', 'b', 'y'],
  ]
  const { csv, faults, repairs } = importRows('klasifikasi', rows, { sumber: 'contoh', pemetaan })
  expect(faults).toEqual([])
  expect(csv).toBe(
    csvOf([
      'kode_desa,kampung,klasifikasi,sumber_id,catatan',
      '99.02.01.1001,,mandiri,contoh,',
      '99.02.01.2002,,dasar,contoh,',
    ]),
  )
  expect(repairs.map(({ why }) => why)).toEqual(['menurut pemetaan', 'menurut pemetaan'])
})
