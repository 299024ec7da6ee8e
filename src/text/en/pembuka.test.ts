import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { factsNamed } from '../../domain/facts.ts'
import { profileOf } from '../../domain/profile.ts'
import { readPortal } from '../../load/portal.ts'
import { pembuka as sentences } from '../pembuka.ts'
import { plain } from '../plain.ts'
import { fakta } from './fakta.ts'
import { pembuka as text } from './pembuka.ts'

// as the English build has it
vi.mock(import('../id/desa.ts'), async () => (await import('./desa.ts')) as never)
vi.mock(import('../id/fakta.ts'), async () => (await import('./fakta.ts')) as never)
vi.mock(import('../id/format.ts'), async () => (await import('./format.ts')) as never)
vi.mock(import('../id/pembuka.ts'), async () => (await import('./pembuka.ts')) as never)
vi.mock(import('../id/umum.ts'), async () => (await import('./umum.ts')) as never)

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

test('whose class moved: of the one, of all, of one by name', () => {
  expect(said(text.naik(text.nya, HARI, 'Basic'))).toBe('Since 5 January 2025, its class has risen from Basic.')
  expect(said(text.tetap(text.semuanya, HARI))).toBe('Compared with 5 January 2025, every class is unchanged.')
  expect(said(text.beda(text.dari('Melati'), HARI, 'not reported'))).toBe(
    'On 5 January 2025, the class of Melati was not reported.',
  )
  expect(said(text.baru(text.kampungIni, HARI))).toBe(
    'On 5 January 2025, this Kampung KB was not yet in the list of classes.',
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

test('every village of the data opens with two or three plain sentences in English', () => {
  const all = readPortal(resolve('data')).portal!
  const villages = [...all.kabupaten.values()].flatMap((k) => [...k.desa.keys()])
  const seen = new Set<string>()
  for (const kode of villages) {
    const profile = profileOf(all, kode)
    const facts = new Map(
      profile.edisi.map((e) => [e.edition.kode, factsNamed(all, profile.kabupaten, e.edition, kode)] as const),
    )
    const said = sentences(profile, facts, (one) => one).map(plain)
    expect([2, 3], kode).toContain(said.length)
    for (const one of said) {
      expect(one, kode).toMatch(/^[A-Z].*[^.]\.$/)
      expect(one, kode).not.toMatch(/ {2}|\s[.,;:)]|\(\s|\b(?:undefined|null|NaN)\b|\[object|\(\)/i)
      expect(one, kode).not.toMatch(/\b(?:Desa|Kelurahan|Kecamatan|Januari|yang|dan|di|belum|kelas)\b/)
      expect(one.split(' ').length, one).toBeLessThanOrEqual(25)
      seen.add(one)
    }
  }
  expect(seen).toContain('The date of its launch has not been found yet.')
})
