import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PALING_BANYAK, readPilihan, writePilihan } from './pilihan.ts'

test('an address names what is compared, in its order, each once', () => {
  expect(readPilihan('#desa=33.16.01.2002,33.16.01.2001,33.16.01.2002')).toEqual({
    jenis: 'desa',
    kode: ['33.16.01.2002', '33.16.01.2001'],
    lebih: false,
    asing: [],
  })
  expect(readPilihan('#kecamatan=33.16.01%2C33.16.02')).toMatchObject({ kode: ['33.16.01', '33.16.02'] })
  expect(readPilihan('#edisi=2024-01,2025-01')).toMatchObject({ jenis: 'edisi', kode: ['2024-01', '2025-01'] })
})

test('of more than four the first four are shown, and the reader is told', () => {
  const kode = [1, 2, 3, 4, 5].map((n) => `33.16.0${n}`)
  expect(readPilihan(`#kecamatan=${kode.join(',')}`)).toEqual({
    jenis: 'kecamatan',
    kode: kode.slice(0, PALING_BANYAK),
    lebih: true,
    asing: [],
  })
})

test('a kind with nothing chosen yet is a choice of it', () => {
  expect(readPilihan('#kecamatan=')).toEqual({ jenis: 'kecamatan', kode: [], lebih: false, asing: [] })
})

test.each([
  ['#desa=33.16.01.2001,33.16.01.9999,33.16.01.2002', ['33.16.01.9999']],
  ['#desa=33.16.01.2001,%2033.16.01.2002', []],
  ['#desa=33.16.01.2001, 33.16.01.2002,', []],
  ['#desa=33.16.01.2001;33.16.01.2002\n', []],
  ['#desa=33.16.01.2001,<b>,33.16.01.2002', ['<b>']],
  ['#desa=33.16.01.2001,33.16.01.2002&edisi=2024-13', ['2024-13']],
])('of %j what can be read is kept, and the rest is told', (hash, asing) =>
  expect(readPilihan(hash)).toEqual({
    jenis: 'desa',
    kode: ['33.16.01.2001', '33.16.01.2002'],
    lebih: false,
    asing,
    edisi: undefined,
  }),
)

test.each(['', '#', '#isi', '#semua-kecamatan'])('%j makes no choice', (hash) =>
  expect(readPilihan(hash)).toBeUndefined(),
)

test.each([
  '#provinsi=33',
  '#constructor=33.16.01',
  '#=33.16.01',
  '#desa=33.16.01',
  '#kecamatan=33.16.01.2001',
  '#edisi=2024',
  '#edisi=2024-13',
  '#desa=<b>',
])('%j cannot be read', (hash) => expect(readPilihan(hash)).toBe('bentuk'))

test('what is written is read again', () => {
  const kode = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: PALING_BANYAK })
  fc.assert(
    fc.property(kode, (numbers) => {
      const chosen = { jenis: 'kecamatan', kode: numbers.map((n) => `33.16.${String(n).padStart(2, '0')}`) } as const
      expect(readPilihan(`#${writePilihan(chosen)}`)).toEqual({ ...chosen, lebih: false, asing: [] })
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => void readPilihan(`#${text}`)))
})
