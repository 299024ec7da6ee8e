import { afterEach, expect, test, vi } from 'vitest'
import { caraLapor, dilaporkan } from './lapor.ts'
import { link } from './link.ts'

afterEach(() => void vi.unstubAllGlobals())

const ORIGIN = 'https://uji.example'
const HOSTILE = 'A&B "x" <script>'
const of = {
  portal: 'Kampung KB Uji',
  halaman: `${ORIGIN}/desa/99.01.01.2001/#angka-pus-2024-01`,
  edisi: '2024-01',
  angka: {
    id: '99.01.01.2001:pus:2024-01',
    nama: `Pasangan usia subur, Desa ${HOSTILE}`,
    nilai: '1.247 pasangan',
    sumber: [HOSTILE],
  },
}

test('a page and its edition come back from the link in its foot', () => {
  const fragment = link.lapor('/desa/33.16.01.2001/', '2024-01').split('#')[1]!
  expect(dilaporkan(fragment, ORIGIN)).toEqual({ halaman: `${ORIGIN}/desa/33.16.01.2001/`, edisi: '2024-01' })
  expect(link.lapor()).not.toContain('#')
})

test('nor does an older phone fail on it, which has no URL.parse', () => {
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override parse = undefined as never
      static override canParse = undefined as never
    },
  )
  expect(dilaporkan('/peta/', ORIGIN)?.halaman).toBe(`${ORIGIN}/peta/`)
})

test.each(['', 'isi', '//jahat.example/', 'https://jahat.example/', 'javascript:alert(1)', '/\\jahat.example/', '//'])(
  '%j names no page of the portal',
  (fragment) => {
    expect(dilaporkan(fragment, ORIGIN)).toBeUndefined()
  },
)

test('an edition that is none is left to the reader', () => {
  expect(dilaporkan('/peta/?edisi=<b>', ORIGIN)).toEqual({ halaman: `${ORIGIN}/peta/`, edisi: '' })
})

test('every way carries page, figure, unit, edition, id and source, whatever stands in a name', () => {
  const { teks, github, whatsapp, surel } = caraLapor({ repositori: 'https://github.com/uji/data' }, of, 'kb@uji.go.id')
  const said = [
    of.halaman,
    'Edisi: 2024-01',
    of.angka.id,
    of.angka.nama,
    '1.247 pasangan',
    `Sumber yang tertulis: ${HOSTILE}`,
  ]
  for (const words of said) expect(teks).toContain(words)
  expect(new URL(whatsapp).searchParams.get('text')).toBe(teks)
  const mail = new URL(surel)
  expect(mail.pathname).toBe('kb@uji.go.id')
  expect(mail.searchParams.get('body')).toBe(teks.replaceAll('\n', '\r\n'))
  const form = new URL(github!)
  expect(form.origin + form.pathname).toBe('https://github.com/uji/data/issues/new')
  expect(form.searchParams.get('alamat')).toBe(of.halaman)
  for (const words of said.slice(1)) expect(form.searchParams.get('tertulis')).toContain(words)
})

test('without a repository there is no form; without a contact nobody is addressed', () => {
  const { github, whatsapp, surel } = caraLapor({ repositori: '' }, of, '')
  expect(github).toBeUndefined()
  expect(new URL(whatsapp).pathname).toBe('/')
  expect(new URL(surel).pathname).toBe('')
})
