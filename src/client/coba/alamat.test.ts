import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INDIKATOR, type IndikatorId } from '../../domain/aturan.ts'
import { readCoba, writeCoba, type Coba } from './alamat.ts'

test('an address names the village, and what is chosen otherwise', () => {
  expect(readCoba('#desa=99.01.01.1001&pokja=3&cpr=41.5&mkjp=belum')).toEqual({
    desa: '99.01.01.1001',
    pilihan: new Map([
      ['pokja', 3],
      ['cpr', 41.5],
      ['mkjp', undefined],
    ]),
    utuh: true,
  })
  expect(readCoba('#poktan=0')).toEqual({ desa: undefined, pilihan: new Map([['poktan', 0]]), utuh: true })
})

test('what a messenger escaped is read', () =>
  expect(readCoba('#desa%3D99.01.01.1001%26pokja%3D3')).toMatchObject({ desa: '99.01.01.1001', utuh: true }))

test.each(['', '#', '#isi', '#cpr', '#masukan'])('%j makes no choice', (hash) => expect(readCoba(hash)).toBeUndefined())

test.each([
  '#desa=99.01&pokja=3',
  '#desa=../../x&pokja=3',
  '#pokja=3&pokja=4',
  '#pokja=3&kelas=mandiri',
  '#pokja=3&__proto__=1',
  '#pokja=3&cpr=-1',
  '#pokja=3&cpr=1e9',
  '#pokja=3&cpr=NaN',
  '#pokja=3&cpr=',
  '#pokja=3&cpr=41=42',
  '#pokja=3&cpr=<b>',
  '#pokja=3&cpr=4\n',
  '#pokja=3&',
])('of %j what can be read is kept, and the rest is told', (hash) =>
  expect(readCoba(hash)).toEqual({ desa: undefined, pilihan: new Map([['pokja', 3]]), utuh: false }),
)

test('what is written is read again, and no address throws', () => {
  const nilai = fc.option(
    fc.oneof(
      fc.nat(999),
      fc.nat(99_999).map((n) => n / 100),
    ),
    { nil: undefined },
  )
  const pilihan = fc.uniqueArray(fc.tuple(fc.constantFrom<IndikatorId>(...INDIKATOR), nilai), {
    selector: ([id]) => id,
  })
  const desa = fc.option(
    fc.integer({ min: 1000, max: 3999 }).map((n) => `99.01.02.${n}`),
    { nil: undefined },
  )
  fc.assert(
    fc.property(desa, pilihan, (kode, chosen) => {
      fc.pre(kode !== undefined || chosen.length > 0)
      const coba: Coba = { desa: kode, pilihan: new Map(chosen) }
      expect(readCoba(`#${writeCoba(coba)}`)).toEqual({ ...coba, utuh: true })
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => void readCoba(`#${text}`)))
})
