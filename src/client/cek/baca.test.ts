import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kodeDi, type Temuan } from './alamat.ts'
import { baca } from './baca.ts'

const RUMAH = { utama: '33.16', dasar: '/', host: ['example.org', 'a.id'] }
const SIDIK = '0123456789abcdef'.repeat(4)
const factsIn = (text: string) => baca(text, RUMAH).kutipan.map(({ id }) => id)

describe('a fact is found', () => {
  test.each([
    ['99.01.01.1001:pus:2025-01', '99.01.01.1001:pus:2025-01'],
    ['(33.16:jumlah_opd:2024-01-04).', '33.16:jumlah_opd:2024-01-04'],
    ['33.16.09.1013:luas_km2:', '33.16.09.1013:luas_km2:'],
    // messengers strip the colon at the end
    ['33.16.09.1013:luas_km2', '33.16.09.1013:luas_km2:'],
    ['/cek/#33.16.09.1013:luas_km2', '33.16.09.1013:luas_km2:'],
    ['/cek/#99.01.01.1001:pik-r_anggota:2025-01', '99.01.01.1001:pik-r_anggota:2025-01'],
    ['https://example.org/portal/cek/#99.01.01.1001%3Apus%3A2025-01.', '99.01.01.1001:pus:2025-01'],
    ['lihat example.org/x/y/desa/99.01.01.1001/#angka-pus-2025-01, kata dia', '99.01.01.1001:pus:2025-01'],
    ['/desa/99.01.01.1001/#angka-luas_km2', '99.01.01.1001:luas_km2:'],
    ['/edisi/33.16/2024-01/#angka-total_dasar', '33.16:total_dasar:2024-01'],
    ['/#angka-total-2024-01', '33.16:total:2024-01'],
    ['https://example.org/angka/#33.16-jumlah_opd-2024-01-04', '33.16:jumlah_opd:2024-01-04'],
    ['/angka/99.01/#99.01-klasifikasi_dasar-2024', '99.01:klasifikasi_dasar:2024'],
    ['ID:jumlah_kampung_kb:2023', 'ID:jumlah_kampung_kb:2023'],
    ['99.01.01.\u200b1001:p\u00adus:2025\u201101', '99.01.01.1001:pus:2025-01'],
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

describe('a line break', () => {
  const known = new Set(['33.16:total_dasar:2024-01', '33.16:total:2024-01'])
  const ada = ({ fakta, halaman }: Temuan) =>
    fakta ? known.has(fakta) : halaman === undefined ? false : /^edisi\/33\.16\/2024-01\/$/.test(halaman)
  const whole = `93 desa. https://example.org/edisi/33.16/2024-01/#angka-total_dasar-2024-01. Sidik ${SIDIK}.`

  test('anywhere in an address, a number or a fingerprint hides nothing', () => {
    const from = whole.indexOf('/edisi')
    for (let at = from; at < whole.length - 1; at++) {
      const text = `${whole.slice(0, at)}\n${whole.slice(at)}`
      const { kutipan } = baca(text, RUMAH, ada)
      expect(
        kutipan.map(({ id, sidik }) => [id, sidik]),
        text,
      ).toEqual([['33.16:total_dasar:2024-01', SIDIK]])
      expect(
        kutipan[0]!.angka.map(({ nilai }) => nilai),
        text,
      ).toEqual([93])
    }
  })

  test('after a whole address adds nothing to it', () => {
    const { halaman } = baca('https://example.org/edisi/33.16/2024-01/\nkata dia', RUMAH, ada)
    expect(halaman).toBe('edisi/33.16/2024-01/')
    expect(baca('/edisi/33.16/2024-\n01/', RUMAH, ada).halaman).toBe('edisi/33.16/2024-01/')
  })
})

test('a page is found under the hosts of the portal, and no other', () => {
  const pages = ['/desa/33.16.09.1013/', 'https://a.id/portal/desa/33.16.09.1013/#kelas', 'a.id/desa/33.16.09.1013']
  expect(pages.map((text) => baca(text, RUMAH).halaman)).toEqual(Array(3).fill('desa/33.16.09.1013/'))
  expect(baca('/portal/', { ...RUMAH, dasar: '/portal/' }).halaman).toBe('')
  expect(baca('/gambar/desa/33.16.09.1013/riwayat.svg', RUMAH).halaman).toBe('gambar/desa/33.16.09.1013/riwayat.svg')
  for (const text of ['https://evil.example/desa/33.16.09.1013/#angka-pus-2025-01', 'evil.example/desa/33.16.09.1013/'])
    expect(baca(text, RUMAH)).toMatchObject({ kutipan: [], halaman: undefined, asing: ['evil.example'] })
  expect(baca('https://a.id@evil.example/desa/33.16.09.1013/', RUMAH).asing).toEqual(['evil.example'])
  expect(kodeDi('lihat 99.\n01.01.1001:pus dan 33.16:total')).toEqual(['99.01', '33.16'])
})

test('each of several citations keeps its own claims', () => {
  const other = 'f'.repeat(64)
  const text = `Kelas dasar: 93 desa. Nomor 33.16:total_dasar:2024-01. Sidik ${SIDIK}.
Kelas mandiri: 320 desa. /edisi/33.16/2024-01/#angka-total_mandiri-2024-01 (dibaca 24 November 2026).
Nomor 33.16:total_mandiri:2024-01. Sidik ${other}.`
  const found = baca(text, RUMAH).kutipan.map(({ id, sidik, angka }) => [id, sidik, angka.map(({ nilai }) => nilai)])
  expect(found).toEqual([
    ['33.16:total_dasar:2024-01', SIDIK, [93]],
    ['33.16:total_mandiri:2024-01', other, [320]],
  ])
  const headed = baca('33.16:total_dasar:2024-01 93 desa; 33.16:total_mandiri:2024-01 32 desa', RUMAH).kutipan
  expect(headed.map(({ angka }) => angka[0]!.nilai)).toEqual([93, 32])
  // the same figure twice, with two values
  expect(baca('93 desa 33.16:total:2024-01, 94 desa 33.16:total:2024-01', RUMAH).kutipan).toHaveLength(2)
})

test('numbers are read as Indonesia writes them, with what they count', () => {
  const { angka } = baca('Ada 1.247 pasangan (31,5%), 2,60 dari 4, dan 95 keluarga, semula 96 keluarga.', RUMAH).semua
  expect(angka).toEqual([
    { nilai: 1247, desimal: 0, satuan: 'pasangan', semula: false },
    { nilai: 31.5, desimal: 1, satuan: '%', semula: false },
    { nilai: 2.6, desimal: 2, satuan: 'dari', semula: false },
    { nilai: 4, desimal: 0, satuan: '', semula: false },
    { nilai: 95, desimal: 0, satuan: 'keluarga', semula: false },
    { nilai: 96, desimal: 0, satuan: 'keluarga', semula: true },
  ])
})

test('dates, codes, addresses and fingerprints are no quoted numbers', () => {
  const text = `Per 4 Januari 2024, edisi 2024-01. Data per 2024-01-05. https://a.id/desa/33.16.09.1013/ 33.16:x:2024 ${SIDIK}`
  const { angka, edisi, sidik } = baca(text, RUMAH).semua
  expect({ angka, edisi, sidik }).toEqual({ angka: [], edisi: '2024-01', sidik: SIDIK })
})

test('any number that the portal writes is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
      const value = whole / 10 ** digits
      const words = new Intl.NumberFormat('id-ID', { minimumFractionDigits: digits }).format(value)
      const [first] = baca(`sebanyak ${words} pasangan.`, RUMAH).semua.angka
      expect(first).toMatchObject({ nilai: value, satuan: 'pasangan' })
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
    'a:'.repeat(million / 2),
    '9'.repeat(million),
    ' '.repeat(million),
    'a '.repeat(million / 2),
    '33.\n'.repeat(million / 4),
    '2024-\n'.repeat(million / 6),
    '\u0000%E0%A4%A\ud800',
  ]
  for (const text of texts) expect(baca(text, RUMAH).kutipan).toEqual([])
  expect(factsIn('<a href="/cek/#99.01.01.1001:pus:2025-01">x</a>')).toEqual(['99.01.01.1001:pus:2025-01'])
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void baca(text, RUMAH)))
})
