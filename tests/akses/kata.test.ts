import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kinds, onePage, unfold } from './halaman.ts'
import { countWords, sentencesOf, TERPANJANG } from './kalimat.ts'
import { stringsOf } from './kamus.ts'

const { page, open } = onePage()
const tooLong = (text: string) => sentencesOf(text).filter((one) => countWords(one) > TERPANJANG)

test('words and sentences are counted as a reader counts them', () => {
  expect(sentencesOf('Ada 1.234 desa. Kode 33.16.01 tetap! Benar?')).toHaveLength(3)
  expect(countWords('Desa/kelurahan PIK-R, 12 dari 20 – ada.')).toBe(6)
  expect(tooLong(`${'kata '.repeat(26)}.`)).toHaveLength(1)
  expect(tooLong(`${'kata '.repeat(25)}.`)).toEqual([])
})

describe.each(['id', 'en'].filter((language) => existsSync(`src/text/${language}`)))(
  'the dictionary %s',
  (language) => {
    const files = readdirSync(`src/text/${language}`).flatMap((file) => /^([^.]+)\.ts$/.exec(file)?.[1] ?? [])
    test.each(files)('%s has no sentence over 25 words, whatever stands in it', async (file) => {
      const { strings, mute } = stringsOf(await import(`../../src/text/${language}/${file}.ts`))
      expect(strings.length + mute.length).toBeGreaterThan(0)
      // these write a report of a comparison, line by line, from whole objects: the tests beside them show what
      expect(mute.filter((name) => !/^(?:cellItems|editionLines|bedaMarkdown)$/.test(name))).toEqual([])
      expect(strings.flatMap(tooLong)).toEqual([])
    })
  },
)

test.each(kinds)('%s has no sentence over 25 words', async (address) => {
  await open(address)
  await unfold(page())
  expect((await page().evaluate(blocks)).flatMap(tooLong)).toEqual([])
})

test.each([
  '/',
  '/kabupaten/99.01/',
  '/kecamatan/33.16.01/',
  '/kecamatan/99.01.01/',
  '/desa/33.16.01.2001/',
  '/desa/99.01.01.1001/',
  '/desa/99.01.03.2005/',
  '/desa/99.01.05.2007/',
])('%s explains each abbreviation where it stands first', async (address) => {
  await open(address)
  expect(await page().evaluate(unexplained)).toEqual([])
})

/** Runs in the page: what a reader reads, block by block; without citations, commands and words of other languages. */
function blocks(): readonly string[] {
  const own = document.documentElement.lang
  const others = `[lang]:not(html, [lang="${own}"])`
  const skipped = `${others}, blockquote, q, cite, pre, code, .salin, .kaki, svg, script, noscript, template, select`
  const found: string[] = []
  let run = ''
  const flush = () => {
    found.push(run.replace(/\s+/g, ' ').trim())
    run = ''
  }
  const walk = (node: Node) => {
    if (node instanceof Text) run += node.data
    if (!(node instanceof Element) || node.matches(skipped)) return
    const isInline = /^(?:inline|contents)$/.test(getComputedStyle(node).display) && node.tagName !== 'BR'
    if (!isInline) flush()
    node.childNodes.forEach(walk)
    if (!isInline) flush()
  }
  walk(document.body)
  flush()
  return found.filter((text) => text !== '')
}

/** Runs in the page: abbreviations that stand first without a meaning to open, a link that leads to it, or a title. */
function unexplained(): readonly string[] {
  const SHORT =
    /(?<![\p{L}\d-])(?:PUS|BKB|BKR|BKL|UPPKA|PIK-R|DASHAT|PPID|OPD|SK|KK|RKM|NIP|NIK|PKB\/PLKB)(?![\p{L}\d])/gu
  const EXPLAINED = 'abbr[title], .istilah, a[href*="/istilah/"], a[href*="/poktan/"], a[href*="/program/"]'
  const seen = new Set<string>()
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    for (const [short] of text.data.matchAll(SHORT)) {
      if (seen.has(short)) continue
      seen.add(short)
      if (!text.parentElement!.closest(EXPLAINED))
        found.push(`${short}: ${text.parentElement!.outerHTML.slice(0, 120)}`)
    }
  }
  return found
}
