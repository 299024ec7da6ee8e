import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { expect, inject, test } from 'vitest'
import type { Fact } from '../src/domain/fact.ts'
import { factById, factsNamed } from '../src/domain/facts.ts'
import { readPortal } from '../src/load/portal.ts'
import { factUnit } from '../src/text/fact.ts'
import { tagsOf } from './html.ts'
import { readSite } from './site.ts'
import { textsOf, type Teks } from './tree.ts'

const { pages } = readSite(inject('site'))
const portal = readPortal(resolve('data')).portal!
const contoh = portal.kabupaten.get('99.01')!
const villages = [...contoh.desa.keys()].map((kode) => [kode, mainOf(pages.get(`/desa/${kode}/`)!)] as const)
const NUMERAL = /\d[\d.,]*\d|\d/g
/** the text of every file of data that a page may quote, by path */
const files = new Map<string, string>()
const fileOf = (file: string): string => {
  if (!files.has(file)) files.set(file, readFileSync(resolve('data', file), 'utf8'))
  return files.get(file)!
}
const parsed = new Map<string, readonly string[][]>()
const rowsOf = (file: string): readonly string[][] => {
  if (!parsed.has(file)) parsed.set(file, Papa.parse<string[]>(fileOf(file)).data)
  return parsed.get(file)!
}
const constants = rulesOf()
const sources = fileOf('sumber.csv')

test('every numeral of a village page of Contoh is accounted for by the data', () => {
  const lost = villages.flatMap(([kode, main]) => {
    const texts = textsOf(main)
    // a drawing repeats figures that stand on the page as links
    const shown = new Set(texts.filter((one) => hrefOf(one)?.includes('#angka-')).flatMap(({ teks }) => numerals(teks)))
    return texts.flatMap((one) =>
      numerals(one.teks)
        .filter((numeral) => !isAccounted(kode, numeral, one, shown))
        .map(
          (numeral) => `${kode}: "${numeral}" in "${one.teks.trim()}" (${one.dalam.map((tag) => tag.name).join(' ')})`,
        ),
    )
  })
  expect(lost.slice(0, 20), `${lost.length} numerals without provenance`).toEqual([])
})

test('a changed numeral is found out', () => {
  const [kode, main] = villages.find(([one]) => one === '99.01.02.1001')!
  const one = textsOf(main).find((text) => hrefOf(text) === '#angka-pus-2025-01')!
  expect(isAccounted(kode, numerals(one.teks)[0]!, one, new Set())).toBe(true)
  expect(isAccounted(kode, '846', { ...one, teks: '846' }, new Set())).toBe(false)
})

test('every link to a figure leads to one cell of a ledger', () => {
  const ids = new Map(
    [...pages].map(([address, html]) => {
      const counts = new Map<string, number>()
      for (const [, id] of html.matchAll(/ id="(angka-[^"]*)"/g)) counts.set(id!, (counts.get(id!) ?? 0) + 1)
      return [address, counts] as const
    }),
  )
  const dead = [...pages].flatMap(([address, html]) =>
    tagsOf(html)
      .map((tag) => tag.attributes.get('href') ?? '')
      .filter((href) => href.includes('#angka-'))
      .map((href) => URL.parse(href, `http://site.test${address}`)!)
      .filter(({ pathname, hash }) => ids.get(pathname)?.get(hash.slice(1)) !== 1)
      .map(({ pathname, hash }) => `${address} -> ${pathname}${hash}`),
  )
  expect(dead.slice(0, 20)).toEqual([])
})

function isAccounted(kode: string, numeral: string, { teks, dalam }: Teks, shown: ReadonlySet<string>): boolean {
  const within = (test: (tag: (typeof dalam)[number]) => boolean | undefined) => dalam.some(test)
  const href = dalam.findLast((tag) => tag.name === 'a')?.attributes.get('href')
  const cell = dalam.findLast((tag) => tag.name === 'td')?.attributes.get('id')
  // the map tells how many shapes it draws: src/geo/map.test.ts counts them
  if (dalam.at(-1)?.name === 'title') return within((tag) => tag.name === 'svg')
  if (within((tag) => tag.name === 'svg'))
    return /^\d{4}-\d{2}$/.test(teks.trim()) || shown.has(numeral) || constants.has(numeral)
  const anchor = href?.split('#angka-')[1] ?? cell?.slice('angka-'.length)
  // the unit of an index: `dari 4`
  if (within((tag) => tag.name === 'a') && dalam.at(-1)?.name === 'span' && teks.trim() === 'dari 4')
    return constants.has(numeral)
  if (anchor !== undefined && !within((tag) => tag.name === 'small' || tag.name === 'time'))
    return isFigure(kode, href, anchor, numeral)
  if (href?.startsWith('/klasifikasi/#aturan')) return constants.has(numeral.replace(/%$/, ''))
  const time = dalam.findLast((tag) => tag.name === 'time')?.attributes.get('datetime')
  if (time) return isDated(kode, time)
  if (within((tag) => tag.attributes.get('class')?.split(' ').includes('kode')))
    return fileOf('contoh/wilayah.csv').includes(numeral)
  const own = [
    ...contoh.edisi.flatMap((e) => [...e.tabel].map((tabel) => `${e.folder}/${tabel}.csv`)),
    'contoh/wilayah.csv',
  ]
  // links to a page name it: an edition, a village, a regulation
  if (href)
    return (
      contoh.edisi.some((e) => teks.includes(e.kode)) ||
      fileOf('contoh/wilayah.csv').includes(numeral) ||
      isProse(numeral)
    )
  const place = /baris ([\d–, ]+)/.exec(teks)
  if (place?.[1]!.includes(numeral)) return own.some((file) => rowsOf(file).length >= Number(numeral))
  return (
    contoh.edisi.some((e) => e.kode === numeral || teks.includes(e.kode)) ||
    sources.includes(numeral) ||
    (within((tag) => ['small', 'del', 'ins'].includes(tag.name)) && isProse(numeral)) ||
    contoh.edisi.some((e) =>
      e.ralat.some((row) => Object.values(row).some((value) => String(value).includes(numeral.replace('.', '')))),
    )
  )
}

const prose = [...portal.regulasi.values(), ...portal.program.values()].map((one) => JSON.stringify(one)).join()
function isProse(numeral: string): boolean {
  return prose.includes(numeral)
}

/** Whether a figure is what its lines say, and what its formula makes of them. */
function isFigure(kode: string, href: string | undefined, anchor: string, numeral: string): boolean {
  const away = /\/(?:desa|edisi|kecamatan)\/([\d.]+)\//.exec(href ?? '')?.[1]
  const waktu = /-(\d{4}-\d{2})$/.exec(anchor)?.[1] ?? ''
  const nama = waktu ? anchor.slice(0, -waktu.length - 1) : anchor
  const fact = factById(portal, `${away ?? kode}:${nama}:${waktu}`)
  if (!fact) return false
  const says = [fact.nilai, ...(fact.semula === undefined ? [] : [fact.semula])]
  return says.some((nilai) => isShown(nilai, numeral, factUnit(nama) === '%')) && isFounded(fact)
}

function isShown(nilai: Fact['nilai'], numeral: string, isPercent: boolean): boolean {
  if (typeof nilai !== 'number') return false
  const shown = Number(numeral.replaceAll('.', '').replace(',', '.'))
  const decimals = numeral.split(',')[1]?.length ?? 0
  // a percentage may be shown without its decimals, all else as it is
  return Math.abs(shown - nilai) <= (isPercent || decimals >= 2 ? 0.5 * 10 ** -decimals : 0) + 1e-9
}

function isFounded(fact: Fact): boolean {
  const { rumus, asal, nilai } = fact
  if (rumus) {
    const edition = contoh.edisi.find((e) => e.kode === fact.waktu)!
    const named = factsNamed(portal, contoh, edition, fact.wilayah)
    const sum = (names: readonly string[]) => names.reduce((n, name) => n + cellOf(named.get(name)!), 0)
    if (rumus.cara === 'jumlah') return Math.abs(sum(rumus.atas) - Number(nilai)) < 1e-9
    if (rumus.cara === 'bagian') return Math.abs((100 * sum(rumus.atas)) / sum(rumus.bawah) - Number(nilai)) < 1e-9
    return true
  }
  return asal.some(({ file, line, kolom }) => {
    const [head, row] = [rowsOf(file)[0]!, rowsOf(file)[line! - 1]!]
    return row[head.indexOf(kolom)] === String(fact.semula ?? nilai)
  })
}

/** What a direct figure is worth: read from its line, or as its correction has it. */
function cellOf(fact: Fact): number {
  if (fact.nilai === 'tb') return 0
  const [{ file, line, kolom }] = fact.asal
  const rows = rowsOf(file)
  const filed = Number(rows[line! - 1]![rows[0]!.indexOf(kolom)])
  return fact.semula === undefined ? filed : Number(fact.ralat.at(-1)!.nilai_baru)
}

function isDated(kode: string, time: string): boolean {
  if (contoh.edisi.some((e) => e.tanggal_data === time)) return true
  const own = ['pencanangan', 'wilayah'].map((name) => fileOf(`contoh/${name}.csv`))
  const tables = contoh.edisi.flatMap((e) => [...e.tabel].map((tabel) => fileOf(`${e.folder}/${tabel}.csv`)))
  return (
    sources.includes(time) ||
    [...own, ...tables].some((text) => text.split('\n').some((row) => row.includes(kode) && row.includes(time)))
  )
}

/** The constants of the rule as they are shown, and what follows from them. */
function rulesOf(): ReadonlySet<string> {
  const rule = portal.aturan!
  const points = rule.indikator.map((one) => one.pita.map(({ angka }) => angka))
  const sums = ['masukan', 'proses', 'keluaran'].map((indeks) => rule.indikator.filter((one) => one.indeks === indeks))
  const highest = sums.map((all) => all.reduce((n, one) => n + Math.max(...one.pita.map(({ angka }) => angka)), 0))
  const needed = sums.map((all) => Math.ceil(all.length * rule.ambang - 1e-9))
  const bounds = rule.indikator.flatMap((one) => one.pita.flatMap(({ dari, sampai }) => [dari, sampai]))
  const steps = points.flatMap((all) => all.flatMap((a) => all.map((b) => Math.abs(a - b))))
  const ambang = [rule.ambang.toFixed(2).replace('.', ',')]
  const all = [...points.flat(), ...steps, ...highest, ...needed, ...bounds, highest.reduce((a, b) => a + b, 0)]
  return new Set([...all.map(String), ...ambang, ...rule.kelas.map((_, i) => String(i + 1))])
}

function numerals(text: string): readonly string[] {
  return text.match(NUMERAL) ?? []
}

function hrefOf({ dalam }: Teks): string | undefined {
  return dalam.findLast((tag) => tag.name === 'a')?.attributes.get('href')
}

function mainOf(html: string): string {
  return /<main[^>]*>(.*)<\/main>/s.exec(html)![1]!
}
