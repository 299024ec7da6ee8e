import { resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { inChromium } from './chromium.ts'
import { tagsOf, textOf } from './html.ts'
import { readPortal } from '../src/load/portal.ts'
import { isContoh, isInggris, oneOfEachKind } from '../scripts/quality/kinds.ts'
import { readSite } from './site.ts'

const { pages } = readSite(inject('site'))
const { served, browser } = inChromium()
const english = [...pages.keys()].filter(isInggris)
const DUA = /^\/(?:(?:kabupaten|kecamatan|desa|edisi|regulasi)\/.*|klasifikasi\/|metode\/)?$/
const langOf = (html: string) => /<html[^>]* lang="([^"]*)"/.exec(html)?.[1]
/** Where the switch of a page leads, and in which language that is. */
const switchOf = (address: string): readonly string[] =>
  tagsOf(pages.get(address) ?? '')
    .filter(({ name, attributes: a }) => name === 'a' && a.has('hreflang') && a.get('hreflang') === a.get('lang'))
    .flatMap(({ attributes }) => [attributes.get('lang')!, attributes.get('href')!])
    .slice(0, 2)

test('the eight kinds of page are there in English, each beside its Indonesian twin, and no others', () => {
  expect(english.length).toBeGreaterThan(420)
  const twins = [...pages.keys()].filter((address) => DUA.test(address)).map((address) => `/en${address}`)
  expect(english.sort()).toEqual(twins.sort())
})

test('a page says its language, and leads to the same page in the other one, from which one comes back', () => {
  const wrong = [...pages].flatMap(([address, html]) => {
    if (/^\/sematan\/.+\//.test(address)) return []
    const [own, other] = isInggris(address) ? ['en', 'id'] : ['id', 'en']
    const faults = [langOf(html) === own || 'language']
    if (isInggris(address) || DUA.test(address)) {
      const [language, twin = ''] = switchOf(address)
      // the main kabupaten has two addresses, of which the home page counts
      const back = switchOf(twin)[1]
      faults.push(
        language === other || 'the language of its twin',
        pages.has(twin) || 'a dead twin',
        back === address || back === address.replace(/kabupaten\/33\.16\/$/, '') || 'no way back',
        html.includes(`content="${own === 'en' ? 'en_GB' : 'id_ID'}"`) || 'og:locale',
      )
    }
    return faults.flatMap((one) => (typeof one === 'string' ? [`${address}: ${one}`] : []))
  })
  expect(wrong).toEqual([])
})

/** Words of Indonesian sentences that are no name, file or column. */
const INDONESIAN =
  /(?<![\w.&;-])(?:yang|dan|dari|dengan|untuk|tidak|belum|adalah|oleh|dalam|sudah|halaman|berkas|jumlah|kelurahan|kecamatan|kabupaten|unduh|kelas|baris|tahun)(?![\w.])/i
/** what may stand so: terms with their meaning beside them, commands, names of methods and of places */
const NAMED =
  /\([^)]*\)|“[^”]*”|\b[\w/-]+\.csv\b|\b[a-z]+_[a-z_]+\b|\/unduh\/|\/en\/\S*|sha256sum[^<]*|Dinas Dalduk KB|Kampung Keluarga Berkualitas/g
/** a citation names its publisher and the title of a regulation as they are */
const portal = readPortal(resolve('data')).portal!
const CITED = [
  ...[...portal.sumber.values()].map(({ penerbit }) => penerbit),
  ...[...portal.regulasi.values()].map(({ singkat, judul }) => `${singkat}: ${judul}`),
]

/** A page without what says that it is Indonesian. */
function withoutIndonesian(html: string): string {
  const open: { name: string; id: boolean }[] = []
  let kept = ''
  const body = /<body[^>]*>.*<\/body>/s.exec(html)![0].replace(/<script.*?<\/script>/gs, '')
  for (const [part, close, name, attributes = ''] of body.matchAll(
    /<(\/?)([a-z][\w-]*)((?:[^"'>]|"[^"]*")*)>|[^<]+/g,
  )) {
    if (name === undefined) {
      if (!open.at(-1)?.id) kept += part
    } else if (close) {
      while (open.length > 0 && open.pop()!.name !== name);
      kept += ' '
    } else {
      const lang = / lang="(\w+)"/.exec(attributes)?.[1]
      const id = lang === undefined ? (open.at(-1)?.id ?? false) : lang === 'id'
      if (!id) kept += ` ${/ aria-label="([^"]*)"/.exec(attributes)?.[1] ?? ''} `
      if (
        !/^(?:img|br|hr|input|meta|link|source|rect|path|use|circle|line|polygon)$/.test(name) &&
        !attributes.endsWith('/')
      )
        open.push({ name, id })
    }
  }
  return textOf(kept)
}

test('an English page is English, but for what says that it is not', () => {
  const said = english.flatMap((address) => {
    const named = CITED.reduce((text, one) => text.replaceAll(one, ' '), withoutIndonesian(pages.get(address)!))
    const text = named.replace(NAMED, ' ')
    const found = INDONESIAN.exec(text)
    return found ? [`${address}: ${text.slice(Math.max(0, found.index - 50), found.index + 50)}`] : []
  })
  expect(said.slice(0, 20), `${said.length} pages`).toEqual([])
})

test('numbers and dates are those of the language', () => {
  const [id, en] = ['/', '/en/'].map((address) => textOf(pages.get(address)!))
  expect(id).toMatch(/31,5%.*19,0%/)
  expect(en).toMatch(/31\.5%.*19\.0%/)
  expect(id).toContain('4 Januari 2024')
  expect(en).toContain('4 January 2024')
  const months = /\b(?:Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember) \d{4}/
  const late = english.filter((address) => months.test(withoutIndonesian(pages.get(address)!)))
  expect(late).toEqual([])
})

test('a figure is the same in both languages', () => {
  const figures = (address: string) =>
    [...pages.get(address)!.matchAll(/<td id="(angka-[^"]+)">(.*?)<\/td>/gs)].map(([, id, cell]) => [
      id,
      textOf(cell!)
        .match(/\d[\d.,]*/)?.[0]
        .replace(/[.,]/g, ''),
    ])
  const contoh = [...pages.keys()].filter((one) => isContoh(one) && /^\/(?:desa|kecamatan|edisi)\//.test(one))
  expect(contoh.length).toBeGreaterThan(90)
  for (const address of contoh) expect(figures(`/en${address}`), address).toEqual(figures(address))
})

test('words of the law stay Indonesian, say so, and the page tells it once', () => {
  const html = pages.get('/en/regulasi/inpres-3-2022/')!
  expect(html.match(/texts and summaries of regulations are in Indonesian/g)).toHaveLength(1)
  expect(html).toMatch(/<h1 lang="id">Instruksi Presiden/)
  expect(html).toMatch(/<div class="flow prosa" lang="id">/)
  expect(pages.get('/regulasi/inpres-3-2022/')).not.toMatch(/<(?!html|a )[^>]* lang=/)
})

const small = { viewport: { width: 320, height: 740 } }

test('a reader of a village page changes its language and comes back', async () => {
  const page = await browser().newPage({ ...small, javaScriptEnabled: false })
  await page.goto(new URL('/desa/33.16.09.1013/', served().address).href)
  for (const [name, lang, path] of [
    ['English', 'en', '/en/desa/33.16.09.1013/'],
    ['Bahasa Indonesia', 'id', '/desa/33.16.09.1013/'],
  ] as const) {
    const change = page.getByRole('link', { name, exact: true })
    expect(await change.getAttribute('lang')).toBe(lang)
    expect((await change.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await change.click()
    expect(new URL(page.url()).pathname).toBe(path)
    expect(await page.locator('h1').innerText()).toBe('Kauman')
  }
  await page.close()
})

test.each(oneOfEachKind(english))('%s fits 320 pixels', async (address) => {
  const page = await browser().newPage(small)
  await page.goto(new URL(address, served().address).href)
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320)
  await page.close()
})

test('the search box of an English page speaks English and leads to the English village', async () => {
  const page = await browser().newPage(small)
  await page.goto(new URL('/en/', served().address).href)
  await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('Kauman')
  const option = page.getByRole('option', { name: /^Kauman/ }).first()
  expect(await option.innerText()).toMatch(/District/)
  await option.click()
  await page.waitForURL('**/en/desa/33.16.09.1013/')
  await page.close()
})

test('the map of an English page speaks English and leads to the English village', async () => {
  const page = await browser().newPage({ viewport: { width: 360, height: 740 } })
  await page.goto(new URL('/en/kabupaten/99.01/', served().address).href)
  await page.locator('.peta-bidang').scrollIntoViewIfNeeded()
  await page.locator('[data-state=hidup]').waitFor({ timeout: 20_000 })
  await page.locator('.tabs :checked').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const link = page.locator('.peta-popup a')
  expect(await link.getAttribute('href')).toMatch(/^\/en\/desa\//)
  expect(await link.innerText()).toMatch(/village/i)
  await page.close()
})
