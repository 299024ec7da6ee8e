import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baca, kabupatenDari } from './baca.ts'

const UTAMA = '33.16'
const SIDIK = '0123456789abcdef'.repeat(4)
const factsIn = (text: string) => baca(text, UTAMA, '/').fakta

describe('a fact is found', () => {
  test.each([
    ['99.01.01.1001:pus:2025-01', '99.01.01.1001:pus:2025-01'],
    ['(33.16:jumlah_opd:2024-01-04).', '33.16:jumlah_opd:2024-01-04'],
    ['33.16.09.1013:luas_km2:', '33.16.09.1013:luas_km2:'],
    ['/cek/#99.01.01.1001:pik-r_anggota:2025-01', '99.01.01.1001:pik-r_anggota:2025-01'],
    ['https://example.org/portal/cek/#99.01.01.1001%3Apus%3A2025-01.', '99.01.01.1001:pus:2025-01'],
    ['lihat example.org/x/y/desa/99.01.01.1001/#angka-pus-2025-01, kata dia', '99.01.01.1001:pus:2025-01'],
    ['/desa/99.01.01.1001/#angka-luas_km2', '99.01.01.1001:luas_km2:'],
    ['/edisi/33.16/2024-01/#angka-total_dasar', '33.16:total_dasar:2024-01'],
    ['/#angka-total-2024-01', '33.16:total:2024-01'],
    ['https://example.org/angka/#33.16-jumlah_opd-2024-01-04', '33.16:jumlah_opd:2024-01-04'],
    ['/angka/99.01/#99.01-klasifikasi_dasar-2024', '99.01:klasifikasi_dasar:2024'],
    ['ID:jumlah_kampung_kb:2023', 'ID:jumlah_kampung_kb:2023'],
  ])('in %s', (text, id) => {
    expect(factsIn(text)).toEqual([id])
  })

  test('in any text around it, whatever that is', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((words) => !/[\d:/#]/.test(words))
    fc.assert(
      fc.property(part, part, (before, after) => {
        expect(factsIn(`${before} 99.01.01.1001:pus:2025-01 ${after}`)).toEqual(['99.01.01.1001:pus:2025-01'])
      }),
    )
  })

  test('not in words that only look like one', () => {
    for (const text of ['12:30:2024', 'pukul 07.30:00', '99.01.01.10012:pus:2025-01', 'http://[', '/desa/', '#angka-'])
      expect(factsIn(text)).toEqual([])
  })
})

test('a page is found under any host and base', () => {
  const pages = ['/desa/33.16.09.1013/', 'https://a.id/portal/desa/33.16.09.1013/#kelas', 'a.id/desa/33.16.09.1013']
  expect(pages.map((text) => baca(text, UTAMA, '/').halaman)).toEqual(Array(3).fill('desa/33.16.09.1013/'))
  expect(baca('/portal/', UTAMA, '/portal/').halaman).toBe('')
  expect(kabupatenDari('desa/99.01.01.1001/', UTAMA)).toBe('99.01')
  expect(kabupatenDari('metode/', UTAMA)).toBe('33.16')
})

test('numbers are read as Indonesia writes them, with what they count', () => {
  const { angka } = baca('Ada 1.247 pasangan (31,5%), 2,60 dari 4, dan 95 keluarga.', UTAMA)
  expect(angka).toEqual([
    { nilai: 1247, desimal: 0, satuan: 'pasangan' },
    { nilai: 31.5, desimal: 1, satuan: '%' },
    { nilai: 2.6, desimal: 2, satuan: 'dari' },
    { nilai: 4, desimal: 0, satuan: '' },
    { nilai: 95, desimal: 0, satuan: 'keluarga' },
  ])
})

test('dates, codes, addresses and fingerprints are no quoted numbers', () => {
  const text = `Per 4 Januari 2024, edisi 2024-01. Data per 2024-01-05. https://a.id/desa/33.16.09.1013/ 33.16:x:2024 ${SIDIK}`
  const { angka, edisi, sidik } = baca(text, UTAMA)
  expect({ angka, edisi, sidik }).toEqual({ angka: [], edisi: '2024-01', sidik: SIDIK })
})

test('any number that the portal writes is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
      const value = whole / 10 ** digits
      const words = new Intl.NumberFormat('id-ID', { minimumFractionDigits: digits }).format(value)
      expect(baca(`sebanyak ${words} pasangan.`, UTAMA).angka[0]).toMatchObject({ nilai: value, satuan: 'pasangan' })
    }),
  )
})

test('hostile texts take no time and do no harm', () => {
  const million = 1_000_000
  const texts = [
    '.'.repeat(million),
    '1.'.repeat(million / 2),
    'edisi '.repeat(million / 6),
    '%'.repeat(million),
    '/'.repeat(million),
  ]
  for (const text of [
    ...texts,
    'a:'.repeat(million / 2),
    '9'.repeat(million),
    ' '.repeat(million),
    '\u0000%E0%A4%A\ud800',
  ])
    expect(baca(text, UTAMA).fakta).toEqual([])
  expect(factsIn('<a href="/cek/#99.01.01.1001:pus:2025-01">x</a>')).toEqual(['99.01.01.1001:pus:2025-01'])
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void baca(text, UTAMA, '/')))
})
