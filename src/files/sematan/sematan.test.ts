import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { embedCode } from '../../client/sematan/kode.ts'
import { BEKU } from '../../load/fixture.ts'
import { readPortal } from '../../load/portal.ts'
import { sematanBerkas } from './berkas.ts'

const portal = readPortal(resolve('data')).portal!
const all = new Map(sematanBerkas(portal).map((one) => [one.path, one.isi]))
// of Blora while it had no list of classes
const beku = new Map(sematanBerkas(readPortal(BEKU).portal!).map((one) => [one.path, one.isi]))
const isi = (path: string, of = all): string => of.get(`sematan/${path}`)!() as string
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('every village has a live card and one for each edition on whose date it stood', () => {
  const live = [...all.keys()].filter((path) => /^sematan\/desa\/[\d.]+\/index\.html$/.test(path))
  expect(live).toHaveLength([...portal.kabupaten.values()].reduce((sum, one) => sum + one.desa.size, 0))
  expect(all.has('sematan/desa/99.01.05.2007/2024-07/index.html')).toBe(true)
  expect(all.has('sematan/desa/99.01.05.2007/2025-01/index.html')).toBe(false)
})

test('each is a page of its own: language, title, policy, no robots, no script, no style in it', () => {
  const pages = [...all]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, make]) => [path, make() as string] as const)
  const bad = pages.filter(
    ([, html]) =>
      !/<html lang="id">/.test(html) ||
      !/<title>[^<]+<\/title>/.test(html) ||
      !html.includes('default-src &#39;none&#39;; style-src &#39;self&#39;') ||
      !html.includes('<meta name="robots" content="noindex">') ||
      !/<link rel="canonical" href="[^"]+">/.test(html) ||
      /<script|\sstyle=|\son\w+=/.test(html),
  )
  expect(bad.map(([path]) => path)).toEqual([])
})

test('a card with its stylesheet weighs less than 30 KB', () => {
  const css = isi('sematan.css').length
  const heavy = [...all].filter(
    ([path, make]) => path.startsWith('sematan/desa/') && Buffer.byteLength(make() as string) + css > 30_000,
  )
  expect(heavy.map(([path]) => path)).toEqual([])
})

test('an unpublished class is said so; a frozen card says its edition and keeps a correction with both values', () => {
  expect(textOf(isi('desa/33.16.09.1013/index.html', beku))).toContain('Belum dipublikasikan')
  const frozen = isi('desa/99.01.03.2007/2024-07/index.html')
  expect(frozen).toContain('<del>Berkembang</del> <ins>Dasar</ins>')
  expect(textOf(frozen)).toContain('Dibekukan pada edisi 2024-07.')
  expect(textOf(frozen)).toContain('Ralat 19 Agustus 2024: tertukar dengan baris sebelahnya.')
  expect(isi('desa/99.01.02.1001/index.html')).toContain('<del>1.408</del> <ins>1.318</ins>')
})

test('the live card of an ended village says when it ended, what followed and which edition is newer', () => {
  const text = textOf(isi('desa/99.01.05.2007/index.html'))
  expect(text).toContain('berakhir 31 Desember 2024; penggantinya Kelurahan Manikjenar, 99.01.05.1013')
  expect(text).toContain('Angka terakhirnya dari edisi 2024-07; edisi terbaru 2025-01.')
})

test('a map of launches, which no edition has, says until when they are recorded', () => {
  expect(textOf(isi('peta/33.16/index.html', beku))).toMatch(
    /Pencanangan yang tercatat sampai \d+ \S+ 20\d\d; tidak terikat edisi\./,
  )
  expect(textOf(isi('peta/99.01/2025-01/index.html'))).not.toContain('tidak terikat edisi')
})

test('links of the map open the portal beside the page that shows it', () => {
  const links = isi('peta/33.16/index.html').match(/<a [^>]*>/g)!
  expect(links.length).toBeGreaterThan(295)
  expect(links.filter((a) => !/target="_blank" rel="noopener"/.test(a))).toEqual([])
})

test('the code to paste is escaped', () => {
  expect(embedCode('https://a.id/x?a=1&b="', '"><script>', 360, 10)).toBe(
    '<iframe src="https://a.id/x?a=1&amp;b=&quot;" title="&quot;&gt;&lt;script&gt;" width="360" height="10" loading="lazy" style="border:0;max-width:100%"></iframe>',
  )
})
