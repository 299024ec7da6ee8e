import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formulir, kontakOf, surel, whatsapp } from './kirim.ts'

const HOSTILE = 'Desa A&B "x" <script>#?=%0a+\nbaris dua'

test.each([
  ['', undefined, undefined],
  ['Jalan Pemuda 12, Blora', undefined, undefined],
  ['dinas@blorakab.go.id', 'dinas@blorakab.go.id', undefined],
  ['Telepon (0296) 531 123', undefined, undefined],
  ['WA 0812-3456-7890, dinas.kb@blorakab.go.id', 'dinas.kb@blorakab.go.id', '6281234567890'],
  ['+62 812 3456 7890', undefined, '6281234567890'],
])('of the contact %j only what can be written to is taken', (kontak, mail, nomor) => {
  expect(kontakOf(kontak)).toEqual({ surel: mail, nomor })
})

test('without a contact the sender chooses to whom', () => {
  expect(new URL(whatsapp('x')).pathname).toBe('/')
  expect(surel('x', 'y')).toMatch(/^mailto:\?/)
  expect(whatsapp('x', '6281234567890')).toBe('https://wa.me/6281234567890?text=x')
  expect(surel('a b', 'y', 'dinas@blorakab.go.id')).toBe('mailto:dinas@blorakab.go.id?subject=a%20b&body=y')
})

test('words arrive as they were written, whatever stands in them', () => {
  expect(new URL(whatsapp(HOSTILE)).searchParams.get('text')).toBe(HOSTILE)
  const mail = new URL(surel(HOSTILE, HOSTILE, 'a&b@x.go.id'))
  expect(mail.searchParams.get('body')).toBe(HOSTILE.replace('\n', '\r\n'))
  expect(mail.searchParams.get('subject')).toBe(HOSTILE)
  const form = new URL(formulir('https://github.com/a/b', { judul: HOSTILE, alamat: HOSTILE, tertulis: HOSTILE }))
  expect(Object.fromEntries(form.searchParams)).toEqual({
    template: 'kesalahan-data.yml',
    title: HOSTILE,
    alamat: HOSTILE,
    tertulis: HOSTILE,
  })
})

test('the form has a field for each thing that is filled in', () => {
  const form = readFileSync('.github/ISSUE_TEMPLATE/kesalahan-data.yml', 'utf8')
  const ids = [...form.matchAll(/^ {4}id: (\S+)$/gm)].map(([, id]) => id)
  const filled = new URL(formulir('https://github.com/a/b', { judul: '', alamat: '', tertulis: '' })).searchParams
  for (const field of filled.keys()) if (!['template', 'title'].includes(field)) expect(ids).toContain(field)
})
