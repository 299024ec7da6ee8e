import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FILE_ATURAN, INDIKATOR, type Aturan, type IndikatorId } from '../../domain/aturan.ts'
import type { NilaiIndikator } from '../../domain/score.ts'
import { desa } from '../../text/id/desa.ts'
import { klasifikasi } from '../../text/id/klasifikasi.ts'
import { umum } from '../../text/id/umum.ts'
import { awalOf, TANPA_AWAL, type DesaApi } from './awal.ts'
import { hasilOf, type Kata } from './hasil.ts'

const aturan = JSON.parse(readFileSync(`data/${FILE_ATURAN}`, 'utf8')) as Aturan
const kata: Kata = { kelas: umum.kelas, indeks: klasifikasi.namaIndeks, saran: desa.saran }
/** 15 of 18, 9 of 12, 11 of 16 points: berkembang, one point below berkelanjutan */
const NILAI: Readonly<Record<IndikatorId, number>> = {
  pokja: 3,
  sumber_dana: 2,
  poktan: 3,
  sarana: 2,
  pendamping_regulasi: 2,
  penggunaan_data: 2,
  mekanisme: 3,
  instansi: 4,
  partisipasi_poktan: 21,
  cpr: 41,
  mkjp: 23,
  unmet_need: 11,
}
const desaApi = (fakta: Readonly<Record<string, number | 'x' | 'kosong'>>): DesaApi => ({
  nama: 'Kembang',
  contoh: true,
  edisi: [
    { edisi: '2024-01', kampung: [{ nama: 'A', klasifikasi: 'dasar' }], fakta: [] },
    {
      edisi: '2025-01',
      kampung: [
        { nama: 'A', klasifikasi: 'mandiri' },
        { nama: 'B', klasifikasi: null },
        { nama: 'C', klasifikasi: 'mandiri' },
      ],
      fakta: Object.entries(fakta).map(([id, nilai]) => ({
        nama: `indikator_${id}`,
        nilai: typeof nilai === 'number' ? nilai : null,
        tanpa: typeof nilai === 'number' ? null : nilai,
      })),
    },
  ],
})
const awal = awalOf(desaApi(NILAI))
const ubah = (nilai: Partial<Record<IndikatorId, number | undefined>>) =>
  hasilOf(aturan, kata, awal, { ...NILAI, ...nilai } as NilaiIndikator)

test('a village starts from its newest edition, and what is not told is unknown, never zero', () => {
  const { nilai, sebab, desa } = awalOf(desaApi({ pokja: 3, poktan: 0, cpr: 'x', mkjp: 'kosong' }))
  expect(nilai).toEqual({ pokja: 3, poktan: 0 })
  expect([...sebab]).toEqual([
    ['cpr', 'x'],
    ['mkjp', 'kosong'],
  ])
  expect(desa).toMatchObject({ edisi: '2025-01', dilaporkan: ['mandiri'] })
})

test('a village without an edition or without indicators starts from nothing', () => {
  expect(awalOf({ nama: 'Kembang', contoh: false, edisi: [] })).toMatchObject({ nilai: {}, desa: { edisi: '' } })
  expect(awalOf(desaApi({})).nilai).toEqual({})
})

test('what is unchanged says its class, what the next one lacks, and no change', () => {
  const { kalimat, kurang, berubah } = ubah({})
  expect(kalimat).toBe('Kelasnya Berkembang.')
  expect(kurang.slice(0, 2)).toEqual(['Kurang 1 poin untuk Berkelanjutan.', 'Keluaran 11 dari 16 poin, perlu 12.'])
  expect(kurang[2]).toContain('menurunkan kebutuhan KB')
  expect(berubah).toEqual([])
})

test('one step moves the points, the index and the class', () => {
  const { kalimat, kurang, berubah } = ubah({ unmet_need: 9 })
  expect(kalimat).toBe('Kelasnya Berkelanjutan; awalnya Berkembang.')
  expect(kurang).toEqual(['Tidak ada kelas di atasnya.'])
  expect(berubah).toEqual(['Kebutuhan KB tidak terpenuhi: 11% (2 poin) → 9% (3 poin)', 'Indeks keluaran: 2,75 → 3,00'])
})

test('an unknown indicator leaves its index and the class uncounted, and is named', () => {
  const { skor, kalimat, kurang, berubah } = ubah({ cpr: undefined })
  expect(skor.indeks.keluaran.nilai).toBeUndefined()
  expect(kalimat).toBe('Kelas belum dapat dihitung: Peserta KB (CPR) belum diketahui.')
  expect(kurang).toEqual(['Indeks keluaran belum dapat dihitung. Belum diketahui: Peserta KB (CPR).'])
  expect(berubah).toEqual([
    'Peserta KB (CPR): 41% (3 poin) → belum diketahui',
    'Indeks keluaran: 2,75 → belum dapat dihitung',
  ])
})

test('from nothing all twelve are missing', () => {
  const { kalimat, kurang } = hasilOf(aturan, kata, TANPA_AWAL, {})
  expect(kalimat).toBe(`Kelas belum dapat dihitung: ${INDIKATOR.length} indikator belum diketahui.`)
  expect(kurang).toHaveLength(3)
})
