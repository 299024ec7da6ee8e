import fc from 'fast-check'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { formatFault } from './format.ts'
import { checkBody } from './prose-body.ts'
import { FIXED } from './prose-links.ts'
import { readProse } from './prose.ts'
import { collector } from './report.ts'

const data = mkdtempSync(join(tmpdir(), 'prosa-'))
mkdirSync(join(data, 'poktan'))
afterAll(() => rmSync(data, { recursive: true }))

const HEAD = '---\nsingkatan: BKB\nkepanjangan: Bina Keluarga Balita\n'
const told = (text: string | Uint8Array) => {
  writeFileSync(join(data, 'poktan/bkb.mdx'), text)
  const { faults, report } = collector()
  const prose = readProse(data, undefined, report)
  return { prose, found: faults.map(formatFault) }
}
const head = (lines: string) => told(`${HEAD}${lines}\n---\n`).found
const body = (text: string) => told(`${HEAD}---\n${text}`).found
const codes = (found: readonly string[]) => [...new Set(found.map((line) => line.split(': ')[1]))]

test('plain Markdown is clean', () => {
  const text =
    '\n## Judul\n\nTeks **tebal**, umur < 5 tahun[^1], [tautan](https://example.org), 3 > 2.\n\n- satu\n\n[^1]: Catatan.\n'
  expect(body(text)).toEqual([])
  expect(body(text.replaceAll('\n', '\r\n'))).toEqual([])
})

test.each([
  'import fs from "node:fs"',
  'export const a = process.env',
  '{process.env.HOME}',
  '`{process.env.HOME}`',
  '> {1}',
  '<b>tebal</b>',
  '<script>alert(1)</script>',
  '<Angka id="a" />',
  '<Angka {...process.env} />',
  '<!-- catatan -->',
  '{/* catatan */}',
  '![foto](https://example.org/a.png)',
  '![foto](../../../rahasia.png)',
  '```js\n1\n```',
  '# Judul',
  'a\u202eb',
  'a\rb',
  '> '.repeat(13) + 'a',
  'a '.repeat(40_000),
])('what no body may hold, case %#', (text) => {
  expect(codes(body(`\n${text}\n`))).toEqual(['isi-prosa'])
})

test.each(['3316012001900001', '0812 3456 7890', '0812-**3456**-7890', 'nama@example.org'])(
  'no person is told of: %s',
  (text) => {
    const found = [...body(`\nHubungi ${text}.\n`), ...head(`ringkas: Hubungi ${text.replaceAll('*', '')}.`)]
    expect(codes(found)).toContain('data-pribadi')
    expect(found.join()).not.toContain('7890')
  },
)

test('places count characters as an editor does', () => {
  expect(body('\n𝒳é {1}\n')[0]).toMatch(/^poktan\/bkb\.mdx:6:4: isi-prosa: /)
  expect(body('\r\n𝒳é ![a](b)\r\n')[0]).toMatch(/^poktan\/bkb\.mdx:6:4: isi-prosa: /)
  expect(head('ringkas: "𝒳"\nsasaran: [a]')[0]).toMatch(/^poktan\/bkb\.mdx:5:10: kepala-prosa: "sasaran"/)
})

test.each([
  ['ringkas: &a x', 'Jangkar'],
  ['ringkas: *a', 'Jangkar'],
  ['ringkas: !!binary eA==', 'Penanda !'],
  ['<<: {ringkas: x}', '"<<"'],
  ['__proto__: {ringkas: x}', '"__proto__"'],
  ['constructor: x', '"constructor"'],
  ['layout: ../../rahasia.astro', '"layout"'],
  ['singkatan: dua', 'dua kali'],
  ['ringkas: [a]', 'seharusnya teks'],
  ['ringkas: 2024', 'seharusnya teks'],
  ['\tringkas: x', 'tab'],
  ['ringkas: "\n---{process.env.HOME}\n"', 'diawali --- atau +++'],
  ['ringkas: "\n+++\n"', 'diawali --- atau +++'],
  ['ringkas: "a\u200bb"', 'U+200B'],
  [`ringkas: ${'['.repeat(20_000)}`, 'YAML'],
  [`ringkas: ${'x'.repeat(40_000)}`, 'terlalu panjang'],
])('front matter, case %#', (lines, message) => {
  expect(head(lines).join('\n')).toContain(message)
})

test('a date is text, quoted or not', () => {
  mkdirSync(join(data, 'regulasi'))
  const file = join(data, 'regulasi/a.mdx')
  writeFileSync(file, '---\njenis: a\nsingkat: a\njudul: a\nperingkat: 1\ntanggal: 2022-05-20\n---\n')
  const { prose, found } = told(`${HEAD}---\n`)
  expect(found).toEqual([])
  expect(prose.regulasi.get('a')!.tanggal).toBe('2022-05-20')
  rmSync(join(data, 'regulasi'), { recursive: true })
})

test('components have the attributes that the list names, and literal ones', () => {
  const check = (text: string) => {
    const { faults, report } = collector()
    checkBody('a.mdx', text, 0, report, { Angka: ['id'] })
    return faults.map(({ message }) => message)
  }
  expect(check('Ada <Angka id="a" /> orang.\n\n<Angka id="b" />\n')).toEqual([])
  expect(check('<Angka warna="a" />')).toEqual(['Isian "warna" tidak dikenal pada Angka.'])
  expect(check('<Angka id={1} />').length).toBeGreaterThan(0)
  expect(check('<Angka id />').length).toBeGreaterThan(0)
  expect(check('<Istilah id="a" />').length).toBeGreaterThan(0)
  expect(check('<Angka id="a">')).toEqual(['Tulisan tidak dapat dibaca mulai dari sini.'])
  expect(check('<Angka>a</Angka>')).toEqual(['Angka belum punya isian id.'])
  expect(check('<Angka id="a">b</Angka>')).toEqual(['Angka tidak boleh membungkus teks.'])
})

test('stories may quote figures, other texts may not; each is told once, in the order of the text', () => {
  mkdirSync(join(data, 'cerita'))
  const head = '---\njudul: a\nringkas: a\ntanggal: 2024-01-04\n---\n'
  const text = 'Ada <Angka id="b" nilai="2" /> dan <Angka id="a" nilai="1" />, lagi <Angka id="b" nilai="2" />.\n'
  writeFileSync(join(data, 'cerita/a.mdx'), head + text)
  writeFileSync(join(data, 'cerita/b.mdx'), head.replace('2024-01-04', '2024-02'))
  const { prose, found } = told(`${HEAD}---\n${text}`)
  expect(codes(found)).toEqual(['isi-prosa'])
  expect(found).toHaveLength(3)
  expect([...prose.cerita.keys()]).toEqual(['b', 'a'])
  expect(prose.cerita.get('a')).toMatchObject({ contoh: false, kutipan: ['b', 'a'] })
  expect(prose.kutipan.map(({ id, nilai }) => [id, nilai])).toEqual([
    ['b', '2'],
    ['a', '1'],
    ['b', '2'],
  ])
  rmSync(join(data, 'cerita'), { recursive: true })
})

test('a link in the place of a text is not followed', () => {
  symlinkSync('/etc/hostname', join(data, 'poktan/tautan.mdx'))
  const { prose } = told(`${HEAD}---\n`)
  expect([...prose.poktan.keys()]).toEqual(['bkb'])
  rmSync(join(data, 'poktan/tautan.mdx'))
})

test('the fixed pages that prose may link to are the pages of the site', () => {
  const pages = readdirSync(resolve('src/pages'), { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/').replace('[...kode]', 'index')}`)
    .filter((path) => path.endsWith('.astro') && !path.includes('[') && path !== '/404.astro')
    .map((path) => path.replace(/(?:index)?\.astro$/, '').replace(/\/?$/, '/'))
  expect([...FIXED].sort()).toEqual(pages.sort())
})

const pieces = fc.array(
  fc.constantFrom(
    ...[
      '---',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '# ',
      '[',
      '](',
      ')',
      '<',
      '>',
      '/>',
      '<Angka id="a" />',
      '{',
      '}',
      '`',
      '```',
      '*',
      '_',
      '|',
    ],
    ...[
      'import a',
      'export ',
      '&a',
      '*a',
      '!!js',
      '<<: ',
      ': ',
      'a: ',
      '"',
      "'",
      '\\',
      '&#123;',
      '&lt;',
      '\t',
      '\r',
      '\u2028',
      '\ud800',
      '𝒳',
      '[^1]',
      '+++',
    ],
  ),
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  pieces.map((all) => all.join('')),
)

test('whatever the text is, the check ends; what it lets pass holds no program', () => {
  fc.assert(
    fc.property(text, text, (top, rest) => {
      told(`---\n${top}\n---\n${rest}`)
      if (body(rest).length === 0) expect(rest).not.toMatch(/[{}]|<[^ \t]|^\s*(?:import|export)\b/m)
    }),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void told(bytes)),
    { numRuns: 100 },
  )
})
