import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { desa, edition, kabupaten, kampung } from '../../domain/fixture.ts'
import { factsNamed } from '../../domain/facts.ts'
import type { Portal } from '../../domain/portal.ts'
import { profileOf } from '../../domain/profile.ts'
import { readPortal } from '../../load/portal.ts'
import { link } from '../../site/link.ts'
import { date, shortDate } from '../dates.ts'
import { factName, factUnit, factValue, unitWords } from '../fact.ts'
import { number, percent } from '../numbers.ts'
import { pembuka } from '../pembuka.ts'
import { areaName, fullVillageName } from '../place.ts'
import { plain } from '../plain.ts'

// run with the dictionaries of the English build: what is imported from src/text/id is of src/text/en

const all = readPortal(resolve('data')).portal!
const kabupatens = [...all.kabupaten.values()]

const sentences = (of: Portal, kode: string): readonly string[] => {
  const profile = profileOf(of, kode)
  const fakta = new Map(
    profile.edisi.map((e) => [e.edition.kode, factsNamed(of, profile.kabupaten, e.edition, kode)] as const),
  )
  return pembuka(profile, fakta, (one) => one).map(plain)
}

test('numbers and dates are English, whatever the machine', () => {
  expect(number(1234.5)).toBe('1,234.5')
  expect(percent(5600 / 295)).toBe('19.0%')
  expect(date('2024-01-04')).toBe('4 January 2024')
  expect(shortDate('2024-08-31')).toBe('31 Aug 2024')
})

test('the kind of an area follows its name, and what tells it from its namesakes follows both', () => {
  expect(areaName({ jenis: 'kabupaten', nama: 'Blora' })).toBe('Blora Regency')
  expect(areaName({ jenis: 'kecamatan', nama: 'Jati' })).toBe('Jati District')
  const areas = [desa('99.01.01.2001', { nama: 'Jeruk' }), desa('99.01.02.2001', { nama: 'Jeruk' })]
  expect(fullVillageName(kabupaten(areas, [edition('2024-01', [])]), '99.01.01.2001')).toBe(
    'Jeruk Village, 99.01.01 District',
  )
})

test('a unit is one or many, as its number is', () => {
  const of = (nilai: number) => unitWords({ nama: 'pus', nilai })
  expect(of(1)).not.toBe(of(2))
  expect([of(0), of(2)]).toEqual([of(2), of(2)])
})

test('pages that are in both languages are linked in English, all others in Indonesian', () => {
  expect([link.home(), link.desa('33.16.09.1013', 'tanya'), link.sumber('a:b'), link.regulasi()]).toEqual([
    '/en/',
    '/en/desa/33.16.09.1013/#tanya',
    '/en/metode/#sumber-a-b',
    '/en/regulasi/',
  ])
  expect([link.peta(), link.cek('a'), link.unduh('blora/x.csv'), link.istilah('PUS')]).toEqual([
    '/peta/',
    '/cek/#a',
    '/unduh/blora/x.csv',
    '/istilah/#pus',
  ])
})

/** Words of Indonesian sentences; names of villages, offices and sources are none of them. */
const INDONESIAN =
  /(?<![\w.])(?:di|yang|dan|dari|pada|dengan|untuk|tidak|belum|adalah|ini|itu|atau|oleh|dalam|sudah|per|desa|kelurahan|kecamatan|kabupaten|kelas|edisi|sumber|jumlah|tanggal|sebagai|orang)(?![\w.])/

test('every village of the data opens with two or three plain English sentences', async () => {
  const villages = kabupatens.flatMap((k) => [...k.desa.values()])
  expect(villages.length).toBeGreaterThan(390)
  const opened = villages.map((one) => ({ ...one, kalimat: sentences(all, one.kode) }))
  for (const { kode, kalimat } of opened) {
    expect([2, 3], kode).toContain(kalimat.length)
    for (const one of kalimat) {
      expect(one, kode).toMatch(/^[A-Z].*[^.]\.$/)
      expect(one, kode).not.toMatch(/ {2}|\s[.,;:)]|\(\s|\b(?:undefined|null|NaN)\b|\[object|\(\)/i)
      expect(one, kode).not.toMatch(INDONESIAN)
      expect(one.split(' ').length, one).toBeLessThanOrEqual(25)
    }
  }
  const text = opened.map(({ kode, nama, kalimat }) => `${kode} ${nama}: ${kalimat.join(' ')}\n`).join('')
  await expect(text).toMatchFileSnapshot('snapshots/pembuka.txt')
})

test('a class that rose or fell is told with the one before', () => {
  const KODE = '99.01.01.2001'
  const say = (before: 'dasar' | 'berkelanjutan') => {
    const edisi = [edition('2024-07', [kampung(KODE, before)]), edition('2025-01', [kampung(KODE, 'mandiri')])]
    const kab = kabupaten([desa(KODE, { nama: 'Jeruk' })], edisi)
    return sentences({ ...all, kabupaten: new Map([[kab.kode, kab]]) }, KODE).join(' ')
  }
  expect(say('dasar')).toMatch(
    /Jeruk Village.* Independent .*5 January 2025\..*(?:risen|rose|gone up).*Basic.*5 July 2024|Jeruk Village.* Independent .*5 January 2025\..*5 July 2024.*Basic/,
  )
  expect(say('berkelanjutan')).toContain('Sustainable')
})

test('names and values of all facts are English', () => {
  const facts = kabupatens.flatMap((k) =>
    [k.kode, ...k.kecamatan.keys(), ...k.desa.keys()].flatMap((kode) =>
      k.edisi.flatMap((e) => [...factsNamed(all, k, e, kode).values()]),
    ),
  )
  const words = new Set(
    facts.flatMap((fact) => [factName(fact.nama), factUnit(fact.nama), factValue(fact), unitWords(fact)]),
  )
  expect(words.size).toBeGreaterThan(300)
  expect([...words].filter((one) => INDONESIAN.test(one) || /undefined|_| {2}/.test(one))).toEqual([])
})
