import { expect, test } from 'vitest'
import { fakta } from './fakta.ts'
import { pembuka as text } from './pembuka.ts'

const [KB, JERUK, HARI] = ['Kampung KB', 'Jeruk Village', '5 January 2025']
const said = (parts: readonly string[]) => parts.join('')

test('one kampung, with a name and without', () => {
  expect(said(text.satu(KB, 'Melati', JERUK, 'Basic', HARI))).toBe(
    'Kampung KB Melati in Jeruk Village has the class Basic as of 5 January 2025.',
  )
  expect(said(text.satu(KB, '', JERUK, 'Basic', HARI))).toBe(
    'The Kampung KB in Jeruk Village has the class Basic as of 5 January 2025.',
  )
  expect(said(text.satuTanpa(KB, '', JERUK, 'withheld', HARI))).toBe(
    'The class of the Kampung KB in Jeruk Village is withheld in the data of 5 January 2025.',
  )
})

test('several kampung, with their names and without', () => {
  expect(said(text.sama(KB, JERUK, 'Anggrek and Melati', 'Basic', HARI))).toBe(
    'Every Kampung KB in Jeruk Village (Anggrek and Melati) has the class Basic as of 5 January 2025.',
  )
  expect(said(text.samaTanpa(KB, JERUK, '', 'withheld', HARI))).toBe(
    'The class of every Kampung KB in Jeruk Village is withheld in the data of 5 January 2025.',
  )
  expect(said(text.terakhirBanyak(KB, HARI))).toBe(
    'Its last Kampung KB classes are not all the same, as of 5 January 2025.',
  )
  expect(said(text.daftar(KB, 'village', HARI))).toBe(
    'The list of Kampung KB in this village has changed since 5 January 2025.',
  )
})

test('whose class moved: of the one, of all, of one by name', () => {
  expect(said(text.naik(text.nya, HARI, 'Basic'))).toBe('Since 5 January 2025, its class has risen from Basic.')
  expect(said(text.tetap(text.semuanya, HARI))).toBe('Compared with 5 January 2025, every class is unchanged.')
  expect(said(text.beda(text.dari('Melati'), HARI, 'not reported'))).toBe(
    'On 5 January 2025, the class of Melati was not reported.',
  )
  expect(said(text.baru(text.wilayahIni('village'), HARI))).toBe(
    'On 5 January 2025, this village was not in the list of classes.',
  )
})

test.each([
  ['2019-12-31', 'on '],
  ['2019-12', 'in '],
  ['2019', 'in '],
])('a launch dated %s is %s it', (tanggal, pada) => {
  expect(text.pada(tanggal)).toBe(pada)
})

test.each([
  ['desa/kelurahan', 1, 'village'],
  ['desa/kelurahan', 295, 'villages'],
  ['couples', 1, 'couple'],
  ['couples', 0, 'couples'],
  ['people', 1, 'person'],
  ['families', 1, 'family'],
  ['Kampung KB', 1, 'Kampung KB'],
  ['km2', 1, 'km2'],
])('the unit %s beside %i is %s', (satuan, nilai, kata) => {
  expect(fakta.satuan(satuan, nilai)).toBe(kata)
})
