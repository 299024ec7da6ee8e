import fc from 'fast-check'
import { markdownToHtml } from 'satteri'
import { expect, test } from 'vitest'
import { mdText } from './markdown.ts'

const html = (markdown: string): string => String(markdownToHtml(markdown).html ?? markdownToHtml(markdown))

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
}
const textOf = (part: string): string => part.replace(/&(lt|gt|amp|quot|#39);/g, (entity) => entities[entity]!)

const visible = (text: string): string => text.replaceAll('\u2060', '')

const hostile = [
  'Halo @octocat dan @team/satu',
  '<img src=x onerror=alert(1)> <!-- --> <details>',
  '[klik](https://jahat.example) ![x](y) https://jahat.example www.jahat.example a@b.example',
  'a | b | c\n| --- |\n# Judul\n\n- butir\n1. satu',
  '# Judul',
  '> kutipan',
  '- [x] tugas',
  '1. satu',
  '+ dua',
  '=== ',
  '``` kode `x` ~~coret~~ **tebal** _miring_ $x^2$ [^1]',
  '&lt;b&gt; &#64;octocat &copy;',
  '\\<b\\> \\@octocat \\',
  'lihat #12, GH-12, a/b#12, 51b61fe2c0ffee',
  '\u202ebalik\u200b \u0000 \u2028 \ud800',
]
const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '|',
        '\\',
        '`',
        '@',
        'a',
        '#',
        '1',
        '.',
        ' ',
        '\n',
        '[',
        ']',
        '(',
        ')',
        '!',
        '*',
        '_',
        '-',
        '+',
        '~',
        ':',
        '/',
        'http',
        'www.',
        '$',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
)

test('what is written is read as text in a list, a heading and a table, and as nothing else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = mdText(text)
      fc.pre(safe !== '')
      expect(safe).not.toMatch(/[\n\r]/)
      const cell =
        /^<table>\s*<thead>\s*<tr>\s*<th>nama<\/th>\s*<th>lain<\/th>\s*<\/tr>\s*<\/thead>\s*<tbody>\s*<tr>\s*<td>([^<]*)<\/td>\s*<td>x<\/td>\s*<\/tr>\s*<\/tbody>\s*<\/table>\s*$/.exec(
          html(`| nama | lain |\n|---|---|\n| ${safe} | x |`),
        )
      expect(cell, safe).not.toBeNull()
      const item = /^<ul>\s*<li>([^<]*)<\/li>\s*<\/ul>\s*$/.exec(html(`- ${safe}`))
      expect(item, safe).not.toBeNull()
      expect(/^<h3[^>]*>([^<]*)<\/h3>\s*$/.exec(html(`### ${safe}`)), safe).not.toBeNull()
      // Nothing is lost but what cannot be seen, and what is cut.
      expect(visible(textOf(item![1]!))).toBe(visible(textOf(cell![1]!)))
    }),
    { numRuns: 2000 },
  )
})

test('no mention, reference, commit or address is left for a service to find', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const item = textOf(html(`- ${mdText(text)}`))
      expect(item).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b/i)
    }),
    { numRuns: 2000 },
  )
})

test('plain words, codes and figures stay as they are', () => {
  for (const text of ['Bangkleyan, Kec. Jati', '33.16.01.2001', '1.234,5 %', 'Kampung KB "Melati" (Lor)'])
    expect(mdText(text)).toBe(text)
  expect(visible(textOf(html(mdText('a|b <c> & @d #1'))))).toContain('a|b <c> & @d #1')
})

test('a long text is cut, and lines become one', () => {
  expect([...mdText('x y\n'.repeat(500))]).toHaveLength(200)
  expect(mdText('satu\r\n\t dua\u2028tiga')).toBe('satu dua tiga')
})
