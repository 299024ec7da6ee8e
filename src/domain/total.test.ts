import { expect, test } from 'vitest'
import { edition, kampung } from './fixture.ts'
import type { Klasifikasi } from './klasifikasi.ts'
import type { RalatRow } from './rows.ts'
import { totalOf } from './total.ts'

const [a, b] = ['99.01.01.2001', '99.01.01.2002']
const row = { at: { file: 'total.csv', line: 2 }, sumber_id: 'uji' }
const total = (counts: Partial<Record<Klasifikasi, number>>) =>
  Object.entries(counts).map(([kelas, jumlah]) => ({ ...row, klasifikasi: kelas as Klasifikasi, jumlah }))
const ralat = (kode_desa: string, nilai_lama: string, nilai_baru: string, kolom = 'klasifikasi'): RalatRow => ({
  ...row,
  berkas: 'klasifikasi.csv',
  kode_desa,
  kolom,
  baris: '',
  nilai_lama,
  nilai_baru,
  alasan: 'salah salin',
  tanggal: '2024-08',
})

test('totals stand as filed beside the rows as corrected, with the corrections between them', () => {
  const correction = ralat(a!, 'dasar', 'mandiri')
  const {
    tertulis,
    dihitung,
    ralat: between,
  } = totalOf(
    edition('2024-07', [kampung(a!, 'mandiri'), kampung(b!, 'dasar')], {
      total: total({ dasar: 2, mandiri: 0 }),
      ralat: [correction, ralat(b!, '', 'lihat lampiran', 'catatan')],
    }),
  )
  expect([tertulis?.get('dasar'), dihitung?.get('dasar')]).toEqual([2, 1])
  expect([tertulis?.get('mandiri'), dihitung?.get('mandiri')]).toEqual([0, 1])
  expect(between).toEqual([correction])
})

test('corrections that outweigh one another leave nothing to explain', () => {
  const swapped = [ralat(a!, 'dasar', 'mandiri'), ralat(b!, 'mandiri', 'dasar')]
  const one = edition('2024-07', [kampung(a!, 'mandiri'), kampung(b!, 'dasar')], {
    total: total({ dasar: 1, mandiri: 1 }),
    ralat: swapped,
  })
  expect(totalOf(one).ralat).toEqual([])
})

test('without a table of classes there is nothing to count', () => {
  const one = edition('2024-07', [], { tabel: new Set(['total']), total: total({ dasar: 2 }) })
  expect(totalOf(one)).toMatchObject({ dihitung: undefined, ralat: [] })
})
