import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../domain/fact.ts'
import { claimFact, factsOf } from '../../domain/facts.ts'
import { fingerprint, committedText } from '../../load/fingerprint.ts'
import { readPortal } from '../../load/portal.ts'
import type { Kabupaten } from '../../domain/portal.ts'
import { apa, credit, cslJson, sentenceCitation } from '../../site/citation.ts'
import { factCitation, quotation, tellFact } from '../../site/citation-fact.ts'
import { acuanOf, portalOf } from './acuan.ts'
import { baca } from './baca.ts'
import { tulis } from './format.ts'
import { faktaBersidik, isSidikLama, sidikOf } from './sidik.ts'
import { cariFakta, isTakAda, vonisOf } from './vonis.ts'

const portal = readPortal(resolve('data')).portal!
const acuan = (kode: string) => JSON.parse(JSON.stringify(acuanOf(portal, portal.kabupaten.get(kode)!, committedText)))
const here = new Map(['33.16', '99.01'].map((kode) => [kode, portalOf(acuan(kode))]))
const OTHER = 'f'.repeat(64)
const RUMAH = { utama: '33.16', dasar: '/', host: ['example.org'] }

function vonis(text: string) {
  const [kutipan] = baca(text, RUMAH).kutipan
  if (!kutipan) throw new Error(text)
  const own = here.get(kutipan.id.slice(0, 5)) ?? here.get('33.16')!
  const found = cariFakta(own, kutipan.id)
  if (isTakAda(found)) return found
  const told = tellFact(own, [...own.kabupaten.values()][0]!, found)
  return vonisOf(own, told, kutipan, fingerprint(found.asal))
}

/** `berbeda wilayah`: the verdict, what of the citation is otherwise, and what it leaves out. */
function verdict(text: string): string {
  const found = vonis(text)
  if ('sebab' in found) return `tidak-dikenal ${found.sebab}`
  const { jenis, nilai, beda, sidik } = found
  const wrong = [...(nilai === 'lain' ? ['nilai'] : []), ...beda.map(({ apa }) => apa)]
  return [jenis, ...wrong, ...(sidik === 'tanpa' ? [] : [`sidik ${sidik}`])].join(' ')
}

test('the browser has the facts that the pages were made of, and their fingerprints', async () => {
  for (const [kode, own] of here) {
    const [there, copy] = [portal.kabupaten.get(kode)!, own.kabupaten.get(kode)!]
    for (const [i, edition] of there.edisi.entries())
      for (const area of [kode, ...there.kecamatan.keys(), ...there.desa.keys()])
        expect(factsOf(own, copy, copy.edisi[i]!, area)).toEqual(factsOf(portal, there, edition, area))
  }
  const packed = acuan('99.01')
  for (const id of ['99.01.01.1001:pus:2025-01', '99.01.01.1001:poin:2025-01', '99.01:kampung_dasar:2025-01']) {
    const found = cariFakta(here.get('99.01')!, id)
    if (isTakAda(found)) throw new Error(id)
    expect(await sidikOf(found.asal, packed), id).toBe(fingerprint(found.asal))
  }
})

const cited = (own: typeof portal, kabupaten: Kabupaten, fact: Fact) => {
  const told = tellFact(own, kabupaten, fact)
  const given = { origin: 'https://example.org', dibaca: '2026-11-24', sidik: fingerprint(fact.asal) }
  return { told, citation: factCitation(own, told, given) }
}

test('what the page gives to be copied is the same when it comes back, for every fact and in every style', () => {
  for (const [kode, own] of here) {
    const kabupaten = own.kabupaten.get(kode)!
    const areas = [kode, ...[...kabupaten.kecamatan.keys()].slice(0, 2), ...[...kabupaten.desa.keys()].slice(0, 3)]
    const facts = [
      ...kabupaten.edisi.flatMap((edition) => areas.flatMap((area) => factsOf(own, kabupaten, edition, area))),
      ...kabupaten.angka.map(claimFact),
    ]
    const wrong = facts.flatMap((fact) => {
      const { told, citation } = cited(own, kabupaten, fact)
      const styles = [quotation(told, citation), sentenceCitation(citation), apa(citation)]
      return styles.flatMap((words) => {
        const said = vonis(words)
        return 'sebab' in said || said.jenis !== 'sama' || said.lain.length > 0 ? [words] : []
      })
    })
    expect(wrong.slice(0, 5)).toEqual([])
  }
}, 60_000)

test('a citation in the style of newspapers leads back to its figure', () => {
  const own = here.get('33.16')!
  const found = cariFakta(own, '33.16:total_dasar:2024-01') as Fact
  const { citation } = cited(own, own.kabupaten.get('33.16')!, found)
  expect(verdict(credit(citation))).toBe('dikenal')
})

describe('a true citation with one part changed', () => {
  const own = here.get('33.16')!
  const fact = cariFakta(own, '33.16:total_dasar:2024-01') as Fact
  const { told, citation } = cited(own, own.kabupaten.get('33.16')!, fact)
  const whole = quotation(told, citation)
  test.each([
    ['Kabupaten Blora', 'Kabupaten Rembang', 'wilayah'],
    ['93 desa/kelurahan', '93%', 'satuan'],
    ['93 desa/kelurahan', '93 pasangan', 'satuan'],
    [told.nama, told.nama.replace('dasar', 'mandiri'), 'nama'],
    [told.nama, 'Kelas mandiri', 'nama'],
    ['BLORABARU.COM', 'KOMPAS.COM', 'sumber'],
    ['Sumber: BLORABARU.COM', 'Sumber: Harian Rembang', 'sumber'],
    ['data per 4 Januari 2024', 'data per 4 Januari 2025', 'tanggal'],
    ['BLORABARU.COM, 4 Januari 2024', 'BLORABARU.COM, 5 Januari 2024', 'tanggal'],
    ['93 desa/kelurahan', '94 desa/kelurahan', 'nilai'],
  ])('%s -> %s', (part, other, apa) => {
    expect(whole).toContain(part)
    expect(verdict(whole.replace(part, other))).toBe(`berbeda ${apa} sidik sama`)
  })

  test('what it leaves out is told', () => {
    const said = vonis('93 desa/kelurahan di kelas dasar, 33.16:total_dasar:2024-01')
    expect(said).toMatchObject({ jenis: 'nilai-sama', tanpa: ['wilayah', 'sumber'] })
  })

  test('a second number is told as not verified', () => {
    const said = vonis(whole.replace('93 desa', '93 desa/kelurahan dari 295 desa'))
    expect(said).toMatchObject({ jenis: 'nilai-sama', lain: [{ nilai: 295 }] })
  })
})

test('a corrected figure is cited with its correction, and a false one is found', () => {
  const own = here.get('99.01')!
  const { told, citation } = cited(own, own.kabupaten.get('99.01')!, cariFakta(own, '99.01.02.1001:kk:2025-01') as Fact)
  const words = quotation(told, citation)
  expect(words).toContain('1.318 keluarga (diralat 11 Februari 2025, semula 1.408 keluarga)')
  expect(verdict(words)).toBe('sama sidik sama')
  expect(verdict(words.replace('semula 1.408', 'semula 1.508'))).toBe('berbeda semula sidik sama')
})

describe('a false value beside the true one', () => {
  const class_ = cited(
    here.get('99.01')!,
    here.get('99.01')!.kabupaten.get('99.01')!,
    cariFakta(here.get('99.01')!, '99.01.03.2007:klasifikasi:2024-07') as Fact,
  )
  const total = cited(
    here.get('33.16')!,
    here.get('33.16')!.kabupaten.get('33.16')!,
    cariFakta(here.get('33.16')!, '33.16:total_dasar:2024-01') as Fact,
  )
  const kelas = quotation(class_.told, class_.citation)
  const jumlah = quotation(total.told, total.citation)

  test.each([
    [kelas, ': Dasar', ': Mandiri (naik dari Dasar)', 'berbeda nilai sidik sama', []],
    [kelas, ': Dasar', ': Dasar, kini Mandiri', 'nilai-sama sidik sama', ['mandiri']],
    [jumlah, '93 desa', '120 desa/kelurahan (dahulu 93 desa', 'berbeda nilai sidik sama', []],
    [jumlah, '93 desa', '93 desa/kelurahan (kini 120 desa', 'nilai-sama sidik sama', [{ nilai: 120 }]],
    [jumlah, '93 desa', '120, dahulu 93 desa', 'nilai-sama sidik sama', [{ nilai: 120 }]],
  ])('%#: %s -> %s', (whole, part, other, said, lain) => {
    expect(whole).toContain(part)
    const text = whole.replace(part, other)
    expect(verdict(text)).toBe(said)
    expect(vonis(text)).toMatchObject({ lain })
  })

  test.each([
    ['Kelas mandiri, bukan dasar, 99.01.03.2007:klasifikasi:2024-07', 'berbeda nilai'],
    ['Suntik: 120 pasangan, dahulu belum dilaporkan, 99.01.01.1002:suntik:2024-01', 'berbeda nilai'],
    ['Kelas Kampung KB belum dilaporkan, bukan dasar, 99.01.03.2007:klasifikasi:2024-07', 'berbeda nilai'],
  ])('%s is %s', (text, said) => expect(verdict(text)).toBe(said))
})

test('a fingerprint alone leads to the figures that rest on its lines', async () => {
  const print = fingerprint((cariFakta(here.get('33.16')!, '33.16:total_dasar:2024-01') as Fact).asal)
  expect(await faktaBersidik(here.get('33.16')!, acuan('33.16'), print)).toContain('33.16:total_dasar:2024-01')
  expect(await faktaBersidik(here.get('33.16')!, acuan('33.16'), OTHER)).toEqual([])
})

test('a fingerprint taken as it was before a correction, or of the whole file, is still that of the figure', async () => {
  const before = (id: string) => {
    const fact = cariFakta(here.get(id.slice(0, 5))!, id) as Fact
    return { fact, lama: fingerprint(fact.asalLama![0]!) }
  }
  for (const id of ['99.01.02.1001:kk:2025-01', '33.16.09:desa:2024-01', '99.01:kk:2025-01']) {
    const { fact, lama } = before(id)
    expect(lama).not.toBe(fingerprint(fact.asal))
    const data = acuan(id.slice(0, 5))
    expect(await isSidikLama(fact, data, lama), id).toBe(true)
    expect(await isSidikLama(fact, data, OTHER), id).toBe(false)
    expect(await faktaBersidik(here.get(id.slice(0, 5))!, data, lama)).toContain(id)
  }
  const unchanged = cariFakta(here.get('33.16')!, '33.16:total_dasar:2024-01') as Fact
  expect(await isSidikLama(unchanged, acuan('33.16'), OTHER)).toBe(false)
})

const line = (id: string) => {
  const found = cariFakta(here.get(id.slice(0, 5))!, id)
  if (isTakAda(found)) throw new Error(id)
  return fingerprint(found.asal)
}

test.each([
  ['Kelas dasar: 93 desa/kelurahan, 33.16:total_dasar:2024-01', 'nilai-sama'],
  [`93 desa/kelurahan 33.16:total_dasar:2024-01 ${line('33.16:total_dasar:2024-01')}`, 'nilai-sama sidik sama'],
  [`93 desa/kelurahan 33.16:total_dasar:2024-01 ${OTHER}`, 'berbeda sidik beda'],
  [`94 desa/kelurahan 33.16:total_dasar:2024-01 ${line('33.16:total_dasar:2024-01')}`, 'berbeda nilai sidik sama'],
  [`94 desa/kelurahan 33.16:total_dasar:2024-01 ${OTHER}`, 'berbeda nilai sidik beda'],
  ['33.16:total_dasar:2024-01', 'dikenal'],
  ['edisi 2023-07, 93 desa/kelurahan, 33.16:total_dasar:2024-01', 'berbeda edisi'],
  ['14 instansi, /angka/#33.16-jumlah_opd-2024-01-04', 'nilai-sama'],
  ['21,2% /angka/#33.16-stunting_ski-2023', 'nilai-sama'],
  // corrected by ralat.csv: 1408 as filed, 1318 now
  ['1.408 keluarga 99.01.02.1001:kk:2025-01', 'diralat'],
  ['1.318 keluarga 99.01.02.1001:kk:2025-01', 'nilai-sama'],
  ['1.400 keluarga 99.01.02.1001:kk:2025-01', 'berbeda nilai'],
  ['99.01.02.1001:kk:2025-01', 'diralat'],
  ['Kelas Kampung KB: Berkembang, 99.01.03.2007:klasifikasi:2024-07', 'diralat'],
  ['Kelas Kampung KB: Dasar, 99.01.03.2007:klasifikasi:2024-07', 'nilai-sama'],
  ['Kelas Kampung KB: Mandiri, 99.01.03.2007:klasifikasi:2024-07', 'berbeda nilai'],
  ['33.16.99.2001:pus:2024-01', 'tidak-dikenal wilayah'],
  ['98.76.01.2001:pus:2024-01', 'tidak-dikenal wilayah'],
  ['33.16.09.1013:pus:2030-01', 'tidak-dikenal edisi'],
  ['33.16.09.1013:pus:2024-01', 'tidak-dikenal nama'],
])('%s is %s', (text, said) => {
  expect(verdict(text)).toBe(said)
})

test('a share is compared at the precision in which it is quoted', () => {
  const id = '99.01.01.1001:cpr:2025-01'
  const found = cariFakta(here.get('99.01')!, id)
  if (isTakAda(found)) throw new Error(id)
  const words = (digits: number) => (found.nilai as number).toFixed(digits).replace('.', ',')
  for (const digits of [1, 2, 5]) expect(verdict(`${words(digits)}% ${id}`)).toBe('nilai-sama')
  expect(verdict(`${words(0)}% ${id}`)).toBe('dibulatkan')
  expect(verdict(`${((found.nilai as number) + 0.2).toFixed(1).replace('.', ',')}% ${id}`)).toMatch(/^berbeda nilai/)
})

test.each([
  // true sentences of a newspaper
  [
    'Kabupaten Blora memiliki 114 desa dan kelurahan berkelas Berkelanjutan (33.16:total_berkelanjutan:2024-01)',
    /^nilai-sama$/,
  ],
  ['Sebanyak 93 dari 295 desa/kelurahan di Kabupaten Blora berkelas dasar, 33.16:total_dasar:2024-01', /^nilai-sama$/],
  ['Balita stunting: 5,94%, 33.16:stunting_eppgbm:2024', /^nilai-sama$/],
  ['angka stunting Blora 8,3 persen, 33.16:stunting_eppgbm:2018-08', /^nilai-sama$/],
  ['Sembilan puluh tiga desa/kelurahan kelas dasar, 33.16:total_dasar:2024-01', /^dikenal$/],
  ['Target stunting 8,3 persen, 33.16:stunting_eppgbm:2018-08', /^berbeda nama/],
  ['Sebanyak 94 dari 295 desa/kelurahan berkelas dasar, 33.16:total_dasar:2024-01', /^berbeda nilai/],
  // coarser than what is written
  ['Luas Kauman 1 km², 33.16.09.1013:luas_km2:', /^dibulatkan$/],
  ['Balita stunting: 6%, 33.16:stunting_eppgbm:2024', /^dibulatkan$/],
  ['8 persen, 33.16:stunting_eppgbm:2019', /^dibulatkan$/],
  // numbers as others write them
  ['93.0 desa/kelurahan, 33.16:total_dasar:2024-01', /^nilai-sama$/],
  ['-93 desa/kelurahan, 33.16:total_dasar:2024-01', /^berbeda nilai/],
  ['1 318 keluarga, 99.01.02.1001:kk:2025-01', /^nilai-sama$/],
  [
    '<p>Kelas dasar: <a href="/edisi/33.16/2024-01/#angka-total_dasar-2024-01"><b>93</b></a> desa/kelurahan</p>',
    /^nilai-sama$/,
  ],
  ['Kelas dasar: 93 desa/kelurahan, 33.16:total_da=\nsar:2024-01', /^nilai-sama$/],
  // without the colon at its end
  ['Luas Kauman 1,23 km², 33.16.09.1013:luas_km2', /^nilai-sama$/],
])('%s', (text, said) => expect(verdict(text)).toMatch(said))

test('what the portal writes for programs is the same when it comes back, and one figure', () => {
  for (const [kode, id] of [
    ['33.16', '33.16:total_dasar:2024-01'],
    ['33.16', '33.16.09.1013:luas_km2:'],
    ['33.16', '33.16:jumlah_kampung_kb:2018-12-27'],
    ['33.16', '33.16:total:2024-01'],
    ['99.01', '99.01.02.1001:kk:2025-01'],
  ] as const) {
    const own = here.get(kode)!
    const { citation } = cited(own, own.kabupaten.get(kode)!, cariFakta(own, id) as Fact)
    const csl = cslJson(citation)
    for (const text of [tulis('ris', csl), tulis('bibtex', csl), JSON.stringify([csl], null, 2)]) {
      expect(
        baca(text, RUMAH).kutipan.map((one) => one.id),
        text,
      ).toEqual([id])
      expect(verdict(text), text).toMatch(/^(?:sama|nilai-sama) sidik sama$/)
    }
  }
})
