import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { inChromium } from './chromium.ts'
import { darkestAtEdge, greyOf, linesOf, sheets, wordsOf } from './pdf.ts'
import { isContoh, oneOfEachKind } from '../scripts/quality/kinds.ts'
import { readSite } from './site.ts'

const { served, browser } = inChromium()
const { pages } = readSite(inject('site'))
const of = (kind: RegExp) => [...pages].filter(([address]) => kind.test(address))
const villages = of(/^\/desa\/[\d.]+\/$/)

const DPI = 60
/** within the margins of the sheet, in dots */
const MARGIN = Math.floor((10 / 25.4) * DPI)
/** words of what can only be touched */
const CONTROLS = /\b(?:Bagikan|Kirim lewat|Unduh|Sematkan|Buat PNG|Cari|Langsung ke isi|Buka di peta|dapat disentuh)\b/

/** A page as Chromium prints it at its defaults; `look` asks what only the page knows. */
async function print<T>(address: string, look: (page: Page) => Promise<T>, landscape = false): Promise<[Buffer, T]> {
  const page = await browser().newPage()
  try {
    await page.goto(new URL(address, served().address).href)
    return [await page.pdf({ format: 'A4', preferCSSPageSize: !landscape, landscape }), await look(page)]
  } finally {
    await page.close()
  }
}

const inner = (selector: string) => (page: Page) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent!.replace(/\s+/g, ' ').trim()))

const longest = (addresses: readonly string[], n: number, of: (html: string) => string): readonly string[] =>
  [...addresses].sort((a, b) => of(pages.get(b)!).length - of(pages.get(a)!).length).slice(0, n)
const nameOf = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)![1]!
/** without its ledger, which is not printed */
const bodyOf = (html: string) =>
  html.replace(/<section class="flow buku".*?<\/section>/s, '').replace(/<[^>]+>|\s+/g, ' ')

/** Of each kabupaten the fullest and the emptiest, the longest names, every village that is unlike, one a kecamatan. */
function chosen(): readonly string[] {
  const unlike = villages.filter(([, html]) =>
    /class="fixed"|<div class="kelas.*<div class="kelas|class="sup"/s.test(html),
  )
  const each = Map.groupBy(villages, ([address]) => address.slice(0, '/desa/33.16.09'.length))
  const kabupaten = [true, false].flatMap((contoh) => {
    const own = villages.map(([address]) => address).filter((address) => isContoh(address) === contoh)
    return [...longest(own, 5, bodyOf), ...longest(own, own.length, bodyOf).slice(-2), ...longest(own, 2, nameOf)]
  })
  return [
    ...new Set([...kabupaten, ...unlike.slice(0, 20).map(([a]) => a), ...[...each.values()].map(([one]) => one![0])]),
  ]
}

describe('a village hangs on the notice board as one sheet', () => {
  test.each(chosen())('%s', async (address) => {
    const [pdf, [name, place, kelas, stamp, sources, missing]] = await print(address, (page) =>
      Promise.all(
        [
          'h1',
          '.place > span',
          '.kelas h2 > :last-child, .kelas.is-none h2',
          '.stamp > a',
          '.refs > li',
          '#belum li > div > b',
        ].map((one) => inner(one)(page)),
      ),
    )
    expect(sheets(pdf)).toBe(1)
    const words = wordsOf(pdf)
    for (const said of [...name!, ...place!, ...kelas!, ...stamp!, ...missing!]) expect(words).toContain(said)
    expect(sources!.length).toBeGreaterThan(0)
    for (const source of sources!) expect(words).toContain(source)
    expect(words).toContain(`Halaman ini, dengan sumber tiap angka: ${address}`)
    if (isContoh(address)) expect(words).toContain('DATA CONTOH · rekaan, jangan dikutip')
    expect(words).not.toMatch(CONTROLS)
    expect(darkestAtEdge(greyOf(pdf, DPI), MARGIN)).toBe(255)
  })

  test('name and class can be read from a metre', async () => {
    const [, sizes] = await print('/desa/33.16.09.1013/', async (page) => {
      await page.emulateMedia({ media: 'print' })
      return page
        .locator('h1, .kelas h2')
        .evaluateAll((all) => all.map((one) => (parseFloat(getComputedStyle(one).fontSize) * 3) / 4))
    })
    // points: capitals of seven millimetres and more
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28)
  })
})

describe('a kecamatan', () => {
  const rows = (page: Page) => inner('table.desa tbody th a')(page)

  test.each(
    [of(/^\/kecamatan\/33/), of(/^\/kecamatan\/99/)].map(
      (all) =>
        longest(
          all.map(([a]) => a),
          1,
          bodyOf,
        )[0]!,
    ),
  )('%s lists its villages, each whole on one line', async (address) => {
    const [pdf, names] = await print(address, rows)
    const lines = linesOf(pdf).flatMap((sheet) => sheet.split('\n'))
    expect(names.length).toBeGreaterThan(5)
    for (const name of names)
      expect(lines.filter((line) => line.includes(name) && /\d dari \d+\s*$/.test(line))).not.toEqual([])
    const words = wordsOf(pdf)
    expect(words).toContain(`Halaman ini, dengan sumber tiap angka: ${address}`)
    expect(words).not.toMatch(CONTROLS)
    for (let sheet = 1; sheet <= sheets(pdf); sheet++) expect(darkestAtEdge(greyOf(pdf, DPI, sheet), MARGIN)).toBe(255)
  })

  test('says on each sheet what its columns are', async () => {
    const [pdf, names] = await print('/kecamatan/33.16.09/', rows, true)
    const listing = linesOf(pdf).filter((sheet) =>
      names.some((name) => new RegExp(`^\\s*${name}\\b.* dari `, 'm').test(sheet)),
    )
    expect(listing.length).toBeGreaterThan(1)
    for (const sheet of listing) expect(sheet).toMatch(/^\s*Nama\s+Kelas\s+Pencanangan\s+Data$/m)
  })
})

test.each(oneOfEachKind(pages.keys()).filter((address) => /^\/(?:$|edisi|regulasi|kabupaten|program)/.test(address)))(
  '%s is printed without what can only be touched',
  async (address) => {
    const [pdf] = await print(address, async () => undefined)
    const words = wordsOf(pdf)
    expect(words).toContain('Halaman ini, dengan sumber tiap angka:')
    expect(words).not.toMatch(/\b(?:Bagikan|Kirim lewat|Buat PNG|Langsung ke isi|dapat disentuh)\b/)
    for (let sheet = 1; sheet <= sheets(pdf); sheet++) expect(darkestAtEdge(greyOf(pdf, DPI, sheet), MARGIN)).toBe(255)
  },
)
