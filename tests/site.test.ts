import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { KLASIFIKASI } from '../src/domain/klasifikasi.ts'
import { berlaku, utama } from '../src/domain/portal.ts'
import { readPortal } from '../src/load/portal.ts'
import { isContoh, isInggris, oneOfEachKind } from '../scripts/quality/kinds.ts'
import { readSite } from './site.ts'
import type { Tag } from './html.ts'
import { tagsOf, textOf } from './html.ts'

const dir = inject('site')
const { files, pages } = readSite(dir)
const tags = new Map([...pages].map(([address, html]) => [address, tagsOf(html)]))
const portal = readPortal(resolve('data')).portal!
const blora = utama(portal)
const villages = [...blora.desa.values()]
const ORIGIN = 'http://site.test'
/** pages that are told by their fragment what to show: it names no place on them */
const ASKED = new Set([
  '/cek/',
  '/lapor/',
  '/sematan/',
  '/klasifikasi/',
  '/en/klasifikasi/',
  '/banding/',
  '/banding/99.01/',
])
/** a data block is no script: no browser runs it */
const isInlineScript = ({ name, attributes }: Tag): boolean =>
  name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json'

describe('pages', () => {
  test('every row of wilayah.csv and every edition has its page, and no other area has one', () => {
    const folders = readdirSync('data').filter((name) => existsSync(join('data', name, 'wilayah.csv')))
    const wanted = folders.flatMap((folder) => {
      const rows = readFileSync(join('data', folder, 'wilayah.csv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
      const codes = rows.map((row) => row.split(',')[0]!)
      const own = codes.find((kode) => kode.length === 5)!
      return [
        ...codes.map((kode) => `/${{ 5: 'kabupaten', 8: 'kecamatan', 13: 'desa' }[kode.length]}/${kode}/`),
        ...readdirSync(join('data', folder, 'edisi')).map((edisi) => `/edisi/${own}/${edisi}/`),
      ]
    })
    expect(wanted.length).toBeGreaterThan(295)
    const built = [...pages.keys()].filter((address) => /^\/(?:kabupaten|kecamatan|desa|edisi)\//.test(address))
    expect(built.sort()).toEqual(wanted.sort())
  })

  test('Blora has its 295 villages, each under its name and kecamatan, its class not published', () => {
    expect(villages.filter(berlaku)).toHaveLength(295)
    const wrong = villages.filter((desa) => {
      const text = textOf(pages.get(`/desa/${desa.kode}/`)!)
      const kecamatan = blora.kecamatan.get(desa.kode.slice(0, 8))!
      const said = kelasOf(`/desa/${desa.kode}/`)
      return (
        ![desa.nama, kecamatan.nama].every((name) => text.includes(name)) ||
        said.length !== 1 ||
        !said[0]!.includes('Belum dipublikasikan') ||
        KLASIFIKASI.some((kelas) => new RegExp(`\\b${kelas}\\b`, 'i').test(said[0]!))
      )
    })
    expect(wrong.map((desa) => desa.kode)).toEqual([])
  })

  test('the home page shows the four totals of 4 January 2024 with their source', () => {
    const text = textOf(pages.get('/')!)
    const rows = readFileSync('data/blora/edisi/2024-01/total.csv', 'utf8').trim().split('\n').slice(1)
    const totals = rows.map((row) => row.split(',')[1]!)
    expect(totals).toEqual(['93', '56', '32', '114'])
    for (const total of totals) expect(text).toMatch(new RegExp(`(?<![\\d.,])${total}(?![\\d.,]*\\d)`))
    expect(text).toContain('BLORABARU.COM')
    expect(text).toContain('4 Januari 2024')
  })

  test('a village page tells the class of each kampung, and of an ended village the last that it had', () => {
    expect(kelasOf('/desa/99.01.03.2007/')).toEqual([expect.stringContaining('Dasar')])
    expect(kelasOf('/desa/99.01.02.2004/')).toHaveLength(2)
    expect(kelasOf('/desa/99.01.05.2007/')).toEqual([expect.stringContaining('Dasar')])
    expect(kelasOf('/desa/99.01.04.2004/')).toEqual([expect.stringContaining('Tidak ada dalam daftar kelas')])
  })

  test('an edition with a corrected class shows its totals as published and as corrected, and why they differ', () => {
    const html = pages.get('/edisi/99.01/2024-07/')!
    const section = /<section[^>]*id="jumlah".*?<\/section>/s.exec(html)![0]
    const numbers = [...section.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row!.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => textOf(cell!).trim()),
    )
    expect(numbers.filter((cells) => cells.length > 0)).toEqual([
      ['30 desa/kelurahan', '31 Kampung KB'],
      ['28 desa/kelurahan', '27 Kampung KB'],
      ['26 desa/kelurahan', '26 Kampung KB'],
      ['12 desa/kelurahan', '12 Kampung KB'],
      ['96 desa/kelurahan', '96 Kampung KB'],
    ])
    expect(section).toContain('href="/edisi/99.01/2024-07/#ralat-2"')
    expect(textOf(section)).toMatch(/Selopari.*?Berkembang\s+Dasar\s+\(\s*19 Agustus 2024\s*\)/s)
  })

  test('a desa that became a kelurahan of its name is told from it, wherever both are named', () => {
    const desa = textOf(pages.get('/desa/99.01.05.2007/')!)
    expect(desa).toMatch(/Penggantinya:\s+Kelurahan Manikjenar, 99\.01\.05\.1013/)
    expect(desa).toMatch(/Yang dapat ditanya kini:\s+Kelurahan Manikjenar, 99\.01\.05\.1013/)
    // what has ended can do nothing any more
    expect(desa).not.toMatch(/Kurang \d+ poin|Langkah yang menambah poin|menetapkan pokja/)
    const changes = textOf(/<section[^>]*id="perubahan".*?<\/section>/s.exec(pages.get('/edisi/99.01/2025-01/')!)![0])
    const named = changes.match(/Manikjenar, 99\.01\.05\.\d{4}/g)!
    expect(named.sort()).toEqual([
      ...Array(2).fill('Manikjenar, 99.01.05.1013'),
      ...Array(2).fill('Manikjenar, 99.01.05.2007'),
    ])
    expect(changes).toMatch(/Baru dilaporkan \(1\)\s+Manikjenar, 99\.01\.05\.1013\s+Dasar, pengganti dari/)
    expect(changes).toMatch(/Tidak lagi dilaporkan \(0\)/)
  })

  test('figures of other places name their place, and the home page leaves them out', () => {
    const all = textOf(pages.get('/perubahan/')!)
    for (const words of [/83\.762 desa\/kelurahan\s*\(Indonesia\)/, /\(Provinsi Jawa Tengah\)/, /\(Kecamatan Cepu\)/])
      expect(all).toMatch(words)
    const news = textOf(/<section[^>]*id="perubahan".*?<\/section>/s.exec(pages.get('/')!)![0])
    expect(news).not.toMatch(/\((?:Indonesia|Provinsi|Kecamatan)/)
  })

  test('whom to ask is a link to the office and to the kecamatan', () => {
    const ask = /<section[^>]*id="tanya".*?<\/section>/s.exec(pages.get('/desa/33.16.14.2001/')!)![0]
    expect(ask).toContain('href="/opd/#dinas-dalduk-kb"')
    expect(ask).toContain('href="/kecamatan/33.16.14/"')
    expect(textOf(ask)).toContain('tidak tercatat di portal ini')
  })

  test('fictional pages say so, to readers and to robots; real village pages do not', () => {
    const marked = (address: string) =>
      textOf(pages.get(address)!).includes(isInggris(address) ? 'SAMPLE DATA' : 'DATA CONTOH') &&
      tags.get(address)!.some((tag) => tag.attributes.get('name') === 'robots' && content(tag).includes('noindex'))
    const contoh = [...pages.keys()].filter(isContoh)
    expect(contoh.length).toBeGreaterThan(0)
    expect(contoh.filter((address) => !marked(address))).toEqual([])
    expect([...pages.keys()].filter((address) => /^\/(?:en\/)?desa\/33\./.test(address) && marked(address))).toEqual([])
  })
})

describe('links', () => {
  const ids = new Map([...tags].map(([address, all]) => [address, new Set(all.map((tag) => tag.attributes.get('id')))]))

  test('no link or fragment inside the site is dead', () => {
    const dead = new Map<string, string>()
    for (const [address, all] of tags) {
      for (const target of all.flatMap((tag) => addressesOf(tag))) {
        const url = URL.parse(target, ORIGIN + address)
        if (url?.origin !== ORIGIN) continue
        const path = decodeURIComponent(url.pathname)
        const fragment = decodeURIComponent(url.hash.slice(1))
        const exists = files.has(path.endsWith('/') ? `${path}index.html` : path)
        if (!exists || (fragment && !ASKED.has(path) && ids.get(path)?.has(fragment) === false))
          dead.set(url.pathname + url.hash, address)
      }
    }
    const said = [...dead].map(([target, address]) => `${target} (on ${address})`)
    expect(said.slice(0, 20), `${said.length} dead links`).toEqual([])
  })

  test('no id stands twice on a page', () => {
    const twice = [...tags].flatMap(([address, all]) => {
      const own = all.flatMap((tag) => tag.attributes.get('id') ?? [])
      return own.filter((id, i) => own.indexOf(id) !== i).map((id) => `${address}#${id}`)
    })
    expect(twice).toEqual([])
  })

  test('a page asks no other host for anything', () => {
    const isNavigation = (tag: Tag) => tag.name === 'a' || tag.attributes.get('rel') === 'canonical'
    const outside = [...tags].flatMap(([address, all]) =>
      all
        .filter((tag) => !isNavigation(tag))
        .flatMap((tag) => addressesOf(tag))
        .filter((target) => !target.startsWith('data:') && URL.parse(target, ORIGIN + address)?.origin !== ORIGIN)
        .map((target) => `${address} -> ${target}`),
    )
    const styles = [...files].filter((file) => file.endsWith('.css'))
    const asked = styles.filter((file) => /(?:url\(\s*['"]?|@import\s+['"])(?:https?:)?\/\//.test(read(file)))
    expect([...outside, ...asked]).toEqual([])
  })
})

describe('security', () => {
  test('every page carries the policy and needs nothing that it forbids', () => {
    const wrong = [...tags].flatMap(([address, all]) => {
      const policy = all.find((tag) => /^content-security-policy$/i.test(tag.attributes.get('http-equiv') ?? ''))
      return [
        !policy && 'no policy',
        policy && /unsafe-|\*/.test(allowed(address, content(policy))) && 'a policy with holes',
        all.some((tag) => tag.attributes.has('style')) && 'a style attribute',
        all.some((tag) => tag.name === 'style') && 'an inline style sheet',
        all.some(isInlineScript) && 'an inline script',
        all.some((tag) => [...tag.attributes.keys()].some((key) => /^on[a-z]/.test(key))) && 'an event handler',
      ].flatMap((fault) => (fault ? [`${address}: ${fault}`] : []))
    })
    expect(wrong).toEqual([])
  })
})

test.each(oneOfEachKind(pages.keys()))('%s is valid HTML', async (address) => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // how the compiler prints
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // words, codes as anchors and scrolling regions are ours to choose
      'long-title': 'off',
      // a table drawn as cards keeps its roles only where they are written out
      'no-redundant-role': 'off',
      // a form that answers as it is filled in has nothing to send
      'wcag/h32': 'off',
      'valid-id': ['error', { relaxed: true }],
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  })
  const { results } = await validator.validateString(pages.get(address)!)
  const said = results.flatMap((result) =>
    result.messages.map((one) => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`),
  )
  expect(said.slice(0, 10)).toEqual([])
})

describe('weight', () => {
  // the quick quality that servers use on the fly finds the heaviest: fifty times the speed of the best, a tenth larger
  const at = (quality: number) => (text: string) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
  const [brotli, best] = [at(5), at(11)]
  const desa = [...pages.keys()].filter((address) => /^\/(?:en\/)?desa\//.test(address))
  const scriptsOf = (address: string) =>
    tags.get(address)!.flatMap((tag) => (tag.name === 'script' ? (tag.attributes.get('src') ?? []) : []))
  const partsOf = (address: string) => [
    pages.get(address)!,
    ...tags
      .get(address)!
      .filter((tag) => tag.attributes.get('rel') === 'stylesheet' && tag.attributes.get('media') !== 'print')
      .map((tag) => read(tag.attributes.get('href')!)),
    ...scriptsOf(address).map(read),
  ]
  const weigh = (address: string, size: (text: string) => number) =>
    partsOf(address).reduce((sum, text) => sum + size(text), 0)

  test.each([
    ['Blora', 14_336, desa.filter((address) => !isContoh(address) && !isInggris(address))],
    ['Contoh', 18_432, desa.filter((address) => isContoh(address) && !isInggris(address))],
    ['Blora in English', 14_336, desa.filter((address) => !isContoh(address) && isInggris(address))],
    ['Contoh in English', 18_432, desa.filter((address) => isContoh(address) && isInggris(address))],
  ])('a village page of %s fits %i bytes, style sheets and script included', (_, bound, addresses) => {
    expect(addresses.length).toBeGreaterThan(0)
    const heaviest = addresses
      .map((address) => [weigh(address, brotli), address] as const)
      .sort((a, b) => b[0] - a[0])
      .slice(0, 5)
      .map(([, address]) => address)
    for (const address of heaviest) expect(weigh(address, best), address).toBeLessThanOrEqual(bound)
  })

  test('the one style sheet for paper, which no page waits for to be shown, is at most a kilobyte and a half', () => {
    for (const address of ['/', ...desa]) {
      const sheets = tags.get(address)!.filter((tag) => tag.attributes.get('media') === 'print')
      expect(sheets).toHaveLength(1)
      expect(best(read(sheets[0]!.attributes.get('href')!))).toBeLessThanOrEqual(1536)
    }
  })

  test.each([
    ['Indonesian', false],
    ['English', true],
  ])(
    'an %s village page runs one script of at most a kilobyte, which asks for no other before it is used',
    (_, own) => {
      const sources = new Set(desa.filter((one) => isInggris(one) === own).map((one) => scriptsOf(one).join(' ')))
      expect([...sources]).toEqual([expect.stringMatching(/^\/_astro\/[\w.-]+\.js$/)])
      const script = read([...sources][0]!)
      expect(brotli(read([...sources][0]!))).toBeLessThanOrEqual(1024)
      expect(script).not.toMatch(/(?:^|[;\n}])\s*import\s*["'{*\w]|\bfrom\s*["']/)
    },
  )
})

/** The boxes of a village page that tell its class, one a kampung, in words. */
function kelasOf(address: string): readonly string[] {
  const boxes = pages.get(address)!.matchAll(/<div class="kelas [^>]*>(.*?)<\/div>/gs)
  return [...boxes].map(([, html]) => textOf(html!))
}

function read(file: string): string {
  return readFileSync(join(dir, file), 'utf8')
}

function content(tag: Tag): string {
  return tag.attributes.get('content') ?? ''
}

/** The policy of a page without what only that page may: the full text search is a program in WebAssembly. */
function allowed(address: string, policy: string): string {
  return address === '/cari/' ? policy.replace("'wasm-unsafe-eval'", '') : policy
}

/** What a tag asks for or leads to. */
function addressesOf(tag: Tag): readonly string[] {
  const one = ['href', 'xlink:href', 'src', 'action', 'data', 'poster'].flatMap((key) => tag.attributes.get(key) ?? [])
  const many = (tag.attributes.get('srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || [])
  return [...one, ...many].filter((target) => !/^(?:mailto|tel):/.test(target))
}

test('a list of villages says once what none of them has, and keeps the columns for paper', () => {
  const html = pages.get('/kecamatan/33.16.09/')!
  const rows = html.match(/<td[^>]*class="semua"/g)!
  expect(rows).toHaveLength(2 * 28)
  expect(html).toContain('Tanggal pencanangan belum ditemukan untuk semua desa di sini.')
  expect(pages.get('/kecamatan/99.01.01/')!).not.toContain('class="semua"')
})
