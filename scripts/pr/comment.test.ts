import fc from 'fast-check'
import { markdownToHtml } from 'satteri'
import { expect, test } from 'vitest'
import { mdText } from '../../src/text/markdown.ts'
import { commentOf, MARK, MAX_LENGTH, neutral } from './comment.ts'

const SITE = 'https://kampungkb.example/portal'
const KNOWN = {
  passed: true,
  run: 'https://github.com/a/b/actions/runs/7',
  commit: '0123456789abcdef0123456789abcdef01234567',
  changesCheck: false,
  site: SITE,
}

const html = (markdown: string): string => String(markdownToHtml(markdown).html ?? markdownToHtml(markdown))

test.each([
  ['halo @octocat dan @org/tim', /@[a-z]/],
  ['&#64;octocat', /&#64;/],
  ['[klik](https://jahat.example)', /[[\]]|:\/\//],
  ['\\[klik\\](https://jahat.example)', /[[\]]|:\/\//],
  ['\\\\[klik](javascript:alert)', /[[\]]/],
  ['![gambar](https://jahat.example/a.png)', /!\[|:\/\//],
  ['[a]: https://jahat.example', /[[\]]|:\/\//],
  ['<img src=x onerror=alert(1)> <!-- --> <https://jahat.example>', /<|:\/\//],
  ['http://jahat.example www.jahat.example https:\\//jahat.example', /:\\?\/|www\./],
  ['_www\\.jahat.example_ mailto:a@jahat.example', /www\\?\.|@j|mailto:/],
  ['lihat #12, GH-12, a/b#3', /#\d|GH-/],
  ['```mermaid\nclick A "https://jahat.example"\n~~~', /```|~~~|:\/\//],
  ['$\\href{x}{y}$', /(?<!\\)\$/],
  ['baris\u202Eterbalik\u0007\u0000', /\p{Cc}|\u202E/u],
  ['https://kampungkb.example.jahat.example/portal/', /:\/\//],
  [`${SITE}/../lain`, /:\/\//],
  [`${SITE}/)/%2e%2e/lain`, /:\/\//],
])('%j is made harmless', (text, harm) => {
  expect(neutral(text, SITE)).not.toMatch(harm)
})

test('what a report is made of stays: headings, lists, emphasis, escaped text, addresses of the portal', () => {
  const report = `## Perubahan data\n\n- **Blora** (33.16): ${mdText('A & B <dua> @x #1')}\n1. satu\n\n| a | b |\n| - | - |\n`
  expect(neutral(report, SITE)).toBe(report)
  expect(neutral(`Lihat ${SITE}/desa/33.16.01.2001/#stunting.`, SITE)).toContain(`${SITE}/desa/33.16.01.2001/#stunting`)
  expect(neutral('Lihat https://kampungkb.example/', '')).not.toContain('://')
})

test('whatever the report is, no HTML, link, mention or fence comes of it, and it fits', () => {
  const nasty = fc.string({ unit: fc.constantFrom(...'\\`~@#[](){}<>&;!$:/w.h ttps1a\n\r\0é\u202E'), maxLength: 400 })
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (report) => {
      const comment = commentOf(report, KNOWN)
      const own = commentOf('', KNOWN)
      expect(comment.startsWith(own)).toBe(true)
      const rest = comment.slice(own.length)
      expect(rest).not.toMatch(/[[\]<]|@(?!\u2060)|:\/\/|```|~~~|&(?!amp;|lt;|gt;|#91;|#93;|#96;|#126;)/)
      expect(comment.isWellFormed()).toBe(true)
      expect(html(rest)).not.toMatch(/<(?:a|img|script|input|svg)\b|@(?!\u2060)/)
    }),
  )
})

test('a long report is cut at a line and says so; what we say stands before it', () => {
  for (const report of ['[@[\n'.repeat(50_000), '['.repeat(100_000), '- baris\n'.repeat(20_000)]) {
    const comment = commentOf(report, KNOWN)
    expect(comment.length).toBeLessThanOrEqual(MAX_LENGTH)
    expect(comment.startsWith(MARK)).toBe(true)
    expect(comment).toMatch(/\n… dipotong di sini[^\n]*$/)
    expect(comment).not.toMatch(/&#?\d*\n/)
  }
})

test('a change of the checks themselves is said before the report', () => {
  const comment = commentOf('**Data bersih.**', { ...KNOWN, passed: false, changesCheck: true })
  expect(comment).toContain('Pemeriksaan belum lolos')
  expect(comment.indexOf('mengubah .github/')).toBeGreaterThan(0)
  expect(comment.indexOf('mengubah .github/')).toBeLessThan(comment.indexOf('Data bersih'))
})
