import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namaOf } from '../../files/cari.ts'
import { readPortal } from '../../load/portal.ts'
import { butirOf } from '../../site/butir.ts'
import { mesin, normal } from './mesin.ts'

const portal = readPortal('data').portal!
const find = mesin(butirOf(namaOf(portal)))
const first = (tanya: string) => find(tanya).map(({ butir }) => `${butir.nama} | ${butir.letak}`)[0]

test.each([
  ['tempuran', 'Tempuran | Kecamatan Blora'],
  ['tempurn', 'Tempuran | Kecamatan Blora'],
  ['TEMPURAN!', 'Tempuran | Kecamatan Blora'],
  ['desa tempuran blora', 'Tempuran | Kecamatan Blora'],
  ['tempuran semarang', 'Tempuran | Kecamatan Blora'],
  ['tempurejo bogorejo', 'Tempurejo | Kecamatan Bogorejo'],
  ['sido rejo', 'Sidorejo | Kecamatan Kedungtuban'],
  ['33.16.09.1013', 'Kauman | Kecamatan Blora'],
  ['3316091013', 'Kauman | Kecamatan Blora'],
  ['33.16.09', 'Blora | Kabupaten/kota Blora'],
  ['kec. todanan', 'Todanan | Kabupaten/kota Blora'],
  ['inpres', 'Inpres 3/2022 | Optimalisasi Penyelenggaraan Kampung Keluarga Berkualitas'],
  ['bina keluarga balita', 'BKB | Bina Keluarga Balita'],
  ['unmet', 'Unmet need | Kebutuhan KB yang tidak terpenuhi'],
])('%s finds %s first', (tanya, wanted) => {
  expect(first(tanya)).toBe(wanted)
})

test('namesakes are told apart by their kecamatan, and neither is the one that was meant', () => {
  const exact = find('tempurejo').filter(({ tepat }) => tepat)
  expect(exact.map(({ butir }) => butir.letak)).toEqual(['Kecamatan Blora', 'Kecamatan Bogorejo'])
})

test('among equals the real come before the fictional; a name that is just so comes before all that are like it', () => {
  const nama = namaOf(portal)
  const twins = mesin(
    butirOf({
      ...nama,
      wilayah: [
        ['99.01', 'Contoh'],
        ['99.01.01', 'Dua'],
        ['99.01.01.2001', 'Sumber'],
        ['99.01.01.2002', 'Sumbur'],
        ...nama.wilayah.filter(([kode]) => kode.length < 13 && kode.startsWith('33')),
        ['33.16.01.2001', 'Sumber'],
      ],
    }),
  )
  expect(
    twins('sumber')
      .map(({ butir }) => butir.kode)
      .slice(0, 2),
  ).toEqual(['3316012001', '9901012001'])
  expect(twins('sumbur')[0]!.butir.kode).toBe('9901012002')
})

test('every village is found first, or among its namesakes, by its name and its kecamatan', () => {
  const missed = butirOf(namaOf(portal)).filter(
    ({ jenis, nama, letak, href }) =>
      (jenis === 'desa' || jenis === 'kelurahan') &&
      !find(`${nama} ${letak}`)
        .slice(0, 2)
        .some(({ butir }) => butir.href === href),
  )
  expect(missed).toEqual([])
})

test('nothing that is asked makes it throw or tell a thing twice', () => {
  const word = fc.constantFrom('desa', 'tempuran', '33.16', '__proto__', 'constructor', '*', 'kec', '(', '\u0000')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (tanya) => {
        const hrefs = find(tanya).map(({ butir }) => butir)
        expect(new Set(hrefs).size).toBe(hrefs.length)
      },
    ),
  )
})

test('a normal form is small letters and digits, and its own normal form', () => {
  expect(normal('  “Sumber-Réjo”  ')).toBe('sumber rejo')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normal(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/)
      expect(normal(normal(text))).toBe(normal(text))
    }),
  )
})
