import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { desa, edition, kabupaten, kampung, pencanangan, portal } from '../domain/fixture.ts'
import { factsNamed } from '../domain/facts.ts'
import type { Edition, Kabupaten, Portal } from '../domain/portal.ts'
import { profileOf } from '../domain/profile.ts'
import type { KlasifikasiRow, RalatRow, Wilayah } from '../domain/rows.ts'
import { BEKU } from '../load/fixture.ts'
import { readPortal } from '../load/portal.ts'
import { pembuka } from './pembuka.ts'
import { plain } from './plain.ts'

const KODE = '99.01.01.2001'
const DESA = desa(KODE, { nama: 'Jeruk' })
type Kelas = KlasifikasiRow['klasifikasi']

const sentences = (all: Portal, kode: string): readonly string[] => {
  const profile = profileOf(all, kode)
  const fakta = new Map(
    profile.edisi.map((e) => [e.edition.kode, factsNamed(all, profile.kabupaten, e.edition, kode)] as const),
  )
  return pembuka(profile, fakta, (one) => one).map(plain)
}
const say = (edisi: readonly Edition[], more: Partial<Kabupaten> = {}, areas: readonly Wilayah[] = [DESA]) =>
  sentences(portal(kabupaten(areas, edisi, more)), KODE)
/** editions of July 2024 and January 2025 with one kampung, Melati */
const step = (...kelas: readonly (Kelas | undefined)[]) =>
  kelas.map((one, i) => edition(i === kelas.length - 1 ? '2025-01' : '2024-07', one ? [kampung(KODE, one)] : []))
/** the same with Anggrek and Melati */
const two = (...kelas: readonly (readonly [Kelas, Kelas])[]) =>
  kelas.map(([a, b], i) =>
    edition(i === kelas.length - 1 ? '2025-01' : '2024-07', [kampung(KODE, a, 'Anggrek'), kampung(KODE, b, 'Melati')]),
  )
/** one edition with four kampung: the first of one class, the others of another */
const four = (first: Kelas, rest: Kelas) => [
  edition(
    '2025-01',
    ['A', 'B', 'C', 'D'].map((nama, i) => kampung(KODE, i ? rest : first, nama)),
  ),
]
/** editions of July 2024 and January 2025 with kampung of these names and classes */
const named = (...edisi: readonly Readonly<Record<string, Kelas>>[]) =>
  edisi.map((kampungs, i) =>
    edition(
      i === 0 ? '2024-07' : '2025-01',
      Object.entries(kampungs).map(([nama, kelas]) => kampung(KODE, kelas, nama)),
    ),
  )
const belum = (kode: string, total: boolean) =>
  edition(kode, [], {
    tabel: new Set(total ? ['total'] : []),
    total: total ? [{ at: { file: 'total.csv', line: 2 }, sumber_id: 'uji', klasifikasi: 'dasar', jumlah: 1 }] : [],
  })
const SATU = 'Kampung KB Melati di Desa Jeruk berkelas Mandiri per 5 Januari 2025.'
const TANPA_TANGGAL = 'Tanggal pencanangannya belum ditemukan.'

test('classes not published: what is, and the launch', () => {
  expect(say([belum('2025-01', true)])).toEqual([
    'Kelas Kampung KB Desa Jeruk belum dipublikasikan.',
    'Yang sudah diumumkan hanya jumlah tiap kelas se-kabupaten, per 5 Januari 2025.',
    TANPA_TANGGAL,
  ])
  expect(say([belum('2025-01', false)])[1]).toBe('Daftar kelas tiap desa dan kelurahan belum terbit.')
})

test('one kampung: first edition, risen, fallen, unchanged', () => {
  expect(say(step('mandiri'))).toEqual([SATU, TANPA_TANGGAL])
  expect(say(step('dasar', 'mandiri'))).toEqual([SATU, 'Kelasnya naik: pada 5 Juli 2024 masih Dasar.', TANPA_TANGGAL])
  expect(say(step('berkelanjutan', 'mandiri'))[1]).toBe('Kelasnya turun: pada 5 Juli 2024 masih Berkelanjutan.')
  expect(say(step('mandiri', 'mandiri'))[1]).toBe('Kelasnya sama seperti pada 5 Juli 2024.')
})

test('newly listed, published for the first time, gone from the list, never in it', () => {
  expect(say(step(undefined, 'mandiri'))[1]).toBe('Pada 5 Juli 2024 desa ini tidak ada dalam daftar kelas.')
  expect(say([belum('2024-07', true), ...step('mandiri')])[1]).toBe(
    'Pada 5 Juli 2024 daftar kelas tiap desa belum dipublikasikan.',
  )
  expect(say(step('mandiri', undefined))).toEqual([
    'Desa Jeruk tidak ada dalam daftar kelas Kampung KB per 5 Januari 2025.',
    'Pada 5 Juli 2024 desa ini masih ada di dalamnya.',
    TANPA_TANGGAL,
  ])
  expect(say(step(undefined))).toHaveLength(2)
})

test('a class suppressed, not reported, not applying; and one that was', () => {
  expect(say(step('mandiri', 'x')).slice(0, 2)).toEqual([
    'Kelas Kampung KB Melati di Desa Jeruk disembunyikan pada data 5 Januari 2025.',
    'Pada 5 Juli 2024 kelasnya Mandiri.',
  ])
  expect(say(step('kosong'))[0]).toBe(
    'Kelas Kampung KB Melati di Desa Jeruk belum dilaporkan pada data 5 Januari 2025.',
  )
  expect(say(step('tb'))[0]).toBe('Kelas Kampung KB Melati di Desa Jeruk tidak berlaku pada data 5 Januari 2025.')
  expect(say(step('kosong', 'mandiri'))[1]).toBe('Pada 5 Juli 2024 kelasnya belum dilaporkan.')
})

test('several kampung: of one class, of different ones, of none, too many to list', () => {
  expect(say(two(['mandiri', 'mandiri']))[0]).toBe(
    'Semua Kampung KB di Desa Jeruk (Anggrek dan Melati) berkelas Mandiri per 5 Januari 2025.',
  )
  expect(say(two(['mandiri', 'dasar']))[0]).toBe(
    'Kelas Kampung KB di Desa Jeruk per 5 Januari 2025: Mandiri (Anggrek), Dasar (Melati).',
  )
  expect(say(two(['kosong', 'kosong']))[0]).toBe(
    'Kelas semua Kampung KB di Desa Jeruk (Anggrek dan Melati) belum dilaporkan pada data 5 Januari 2025.',
  )
  expect(say(four('mandiri', 'dasar'))[0]).toBe(
    'Kelas Kampung KB di Desa Jeruk tidak semuanya sama, per 5 Januari 2025.',
  )
  expect(say(four('mandiri', 'mandiri'))[0]).toBe('Semua Kampung KB di Desa Jeruk berkelas Mandiri per 5 Januari 2025.')
  expect(say(four('kosong', 'kosong'))[0]).toBe(
    'Kelas semua Kampung KB di Desa Jeruk belum dilaporkan pada data 5 Januari 2025.',
  )
})

test('an ended village with many kampung leaves none of them out', () => {
  const last = (edisi: readonly Edition[]) => say(edisi, {}, [{ ...DESA, berlaku_sampai: '2025-12-31' }])[2]
  expect(last(four('mandiri', 'dasar'))).toBe('Kelas terakhir Kampung KB-nya tidak semuanya sama, per 5 Januari 2025.')
  expect(last(four('mandiri', 'mandiri'))).toBe('Kelas terakhir Kampung KB-nya per 5 Januari 2025: Mandiri.')
  expect(last(two(['mandiri', 'dasar']))).toBe(
    'Kelas terakhir Kampung KB-nya per 5 Januari 2025: Mandiri (Anggrek), Dasar (Melati).',
  )
})

test('several kampung over two editions', () => {
  const second = (...kelas: readonly (readonly [Kelas, Kelas])[]) => say(two(...kelas))[1]
  expect(second(['dasar', 'dasar'], ['mandiri', 'mandiri'])).toBe('Kelas semuanya naik sejak 5 Juli 2024.')
  expect(second(['mandiri', 'dasar'], ['mandiri', 'dasar'])).toBe('Kelas semuanya sama seperti pada 5 Juli 2024.')
  expect(second(['mandiri', 'dasar'], ['mandiri', 'berkembang'])).toBe(
    'Kelas Melati naik: pada 5 Juli 2024 masih Dasar.',
  )
  expect(second(['mandiri', 'dasar'], ['dasar', 'berkembang'])).toBe(
    'Sebagian kelas itu lain daripada pada 5 Juli 2024.',
  )
  expect(second(['mandiri', 'x'], ['mandiri', 'dasar'])).toBe('Pada 5 Juli 2024 kelas Melati disembunyikan.')
})

test('a kampung that came, went or got a name', () => {
  const second = (...edisi: readonly Readonly<Record<string, Kelas>>[]) => say(named(...edisi))[1]
  const LAIN = 'Daftar Kampung KB di desa ini berubah sejak 5 Juli 2024.'
  expect(second({ A: 'mandiri', B: 'x' }, { B: 'mandiri' })).toBe(LAIN)
  expect(second({ A: 'dasar', B: 'dasar' }, { B: 'mandiri' })).toBe(LAIN)
  expect(second({ A: 'dasar' }, { B: 'dasar' })).toBe(LAIN)
  expect(second({ A: 'dasar' }, { A: 'dasar', B: 'mandiri' })).toBe('Pada 5 Juli 2024 B tidak ada dalam daftar kelas.')
  expect(second({}, { A: 'dasar', B: 'mandiri' })).toBe('Pada 5 Juli 2024 desa ini tidak ada dalam daftar kelas.')
  // one without a name is the same as the only one beside it, and no more is known of several
  expect(second({ '': 'dasar' }, { Melati: 'mandiri' })).toBe('Kelasnya naik: pada 5 Juli 2024 masih Dasar.')
  expect(second({ Melati: 'dasar' }, { '': 'dasar' })).toBe('Kelasnya sama seperti pada 5 Juli 2024.')
  expect(second({ '': 'dasar' }, { Anggrek: 'dasar', Melati: 'mandiri' })).toBe(LAIN)
})

test('a corrected class says what it was', () => {
  const at = { file: 'contoh/edisi/2025-01/klasifikasi.csv', line: 2 }
  const row = (kelas: Kelas) => ({ ...kampung(KODE, kelas), at })
  const ralat: RalatRow = {
    at: { file: 'ralat.csv', line: 2 },
    sumber_id: 'uji',
    berkas: 'klasifikasi.csv',
    kode_desa: KODE,
    kolom: 'klasifikasi',
    baris: '',
    nilai_lama: 'dasar',
    nilai_baru: 'mandiri',
    alasan: 'salah baris',
    tanggal: '2025-02-01',
    di: at,
  }
  const now = edition('2025-01', [row('mandiri')], { ralat: [ralat], tertulis: edition('2025-01', [row('dasar')]) })
  expect(say([...step('mandiri', 'dasar').slice(0, 1), now])).toEqual([
    SATU,
    'Kelasnya sama seperti pada 5 Juli 2024.',
    'Kelas itu sudah diralat; semula Dasar.',
  ])
})

test('an ended village: its successors, or none, and its last class', () => {
  const ended = (cells: Partial<Wilayah>, ...more: readonly Wilayah[]) =>
    say(step('dasar'), {}, [{ ...DESA, berlaku_sampai: '2025-12-31', ...cells }, ...more])
  const [a, b] = [desa('99.01.01.1002', { nama: 'Jeruk', jenis: 'kelurahan' }), desa('99.01.01.2003', { nama: 'Sari' })]
  expect(ended({ pengganti: [a.kode] }, a)).toEqual([
    'Desa Jeruk berakhir pada 31 Desember 2025.',
    'Penggantinya: Kelurahan Jeruk, 99.01.01.1002.',
    'Kelas terakhir Kampung KB-nya per 5 Januari 2025: Dasar.',
  ])
  expect(ended({ pengganti: [a.kode, b.kode] }, a, b)[1]).toBe(
    'Penggantinya: Kelurahan Jeruk, 99.01.01.1002 dan Desa Sari.',
  )
  expect(ended({})[1]).toBe('Penggantinya tidak tercatat.')
  expect(say([belum('2025-01', true)], {}, [{ ...DESA, berlaku_sampai: '2025-12-31' }])[2]).toBe(
    'Kelas Kampung KB-nya tidak pernah dipublikasikan.',
  )
})

test('a village that follows another: the same under another name, or of several', () => {
  const before = (kode: string, nama: string, pengganti = [KODE]) =>
    desa(kode, { nama, berlaku_sampai: '2024-12-31', pengganti })
  const after = { ...DESA, jenis: 'kelurahan' as const }
  expect(say(step('mandiri'), {}, [after, before('99.01.01.2009', 'Jeruk')])).toEqual([
    'Kampung KB Melati di Kelurahan Jeruk berkelas Mandiri per 5 Januari 2025.',
    'Sampai 31 Desember 2024 wilayah ini tercatat sebagai Desa Jeruk, 99.01.01.2009.',
    TANPA_TANGGAL,
  ])
  expect(say(step('mandiri'), {}, [after, before('99.01.01.2008', 'Sari'), before('99.01.01.2009', 'Wana')])[1]).toBe(
    'Wilayah ini meneruskan Desa Sari dan Desa Wana.',
  )
})

test.each([
  ['2019-12-31', 'Kampung KB di desa ini dicanangkan pada 31 Desember 2019.'],
  ['2019-12', 'Kampung KB di desa ini dicanangkan pada Desember 2019.'],
  ['2019', 'Kampung KB di desa ini dicanangkan pada tahun 2019.'],
  ['', 'Kampung KB di desa ini sudah dicanangkan; tanggalnya tidak diketahui.'],
])('a launch dated %s', (tanggal, kalimat) => {
  expect(say(step('mandiri'), { pencanangan: [pencanangan(KODE, tanggal)] })[1]).toBe(kalimat)
})

test('every village of the data opens with two or three plain sentences', () => {
  const all = readPortal(resolve('data')).portal!
  const villages = [...all.kabupaten.values()].flatMap((k) => [...k.desa.values()])
  const opened = villages.map((one) => ({ ...one, kalimat: sentences(all, one.kode) }))
  for (const { kode, kalimat } of opened) {
    expect([2, 3], kode).toContain(kalimat.length)
    for (const one of kalimat) {
      expect(one, kode).toMatch(/^[A-Z].*[^.]\.$/)
      expect(one, kode).not.toMatch(/ {2}|\s[.,;:)]|\(\s|\b(?:undefined|null|NaN|0 kampung)\b|\[object|\(\)/i)
      expect(one.split(' ').length, one).toBeLessThanOrEqual(25)
    }
  }
})

test('what each village of the frozen Blora and of the fictional kabupaten opens with', async () => {
  const opened = (all: Portal, kabupaten: string) =>
    [...all.kabupaten.get(kabupaten)!.desa.values()].map(
      ({ kode, nama }) => `${kode} ${nama}: ${sentences(all, kode).join(' ')}\n`,
    )
  const text = [
    ...opened(readPortal(BEKU).portal!, '33.16'),
    ...opened(readPortal(resolve('data')).portal!, '99.01'),
  ].join('')
  await expect(text).toMatchFileSnapshot('snapshots/pembuka.txt')
})
