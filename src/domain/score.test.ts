import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INDEKS, INDIKATOR, type IndikatorId } from './aturan.ts'
import { aturan } from './fixture.ts'
import { langkah } from './langkah.ts'
import { poinOf } from './rank.ts'
import { round, scoreIndicators, type NilaiIndikator } from './score.ts'

/** masukan 13 of 18, proses 9 of 12, keluaran 13 of 16 */
const worked: Required<NilaiIndikator> = {
  pokja: 4,
  sumber_dana: 1,
  poktan: 2,
  sarana: 1,
  pendamping_regulasi: 2,
  penggunaan_data: 2,
  mekanisme: 3,
  instansi: 4,
  partisipasi_poktan: 25,
  cpr: 55,
  mkjp: 23,
  unmet_need: 9,
}

describe('scoreIndicators', () => {
  test('gives the mean of the points to two decimals', () => {
    const { indeks, klasifikasi, hilang } = scoreIndicators(aturan, worked)
    expect(INDEKS.map((one) => [indeks[one].poin, indeks[one].maks, indeks[one].nilai])).toEqual([
      [13, 18, 2.6],
      [9, 12, 3],
      [13, 16, 3.25],
    ])
    expect(klasifikasi).toBe('mandiri')
    expect(hilang).toEqual([])
  })

  test('knows the points that an index needs', () => {
    const { indeks } = scoreIndicators(aturan, {})
    expect(INDEKS.map((one) => indeks[one].perlu)).toEqual([15, 9, 12])
  })

  test.each([
    [{ pendamping_regulasi: 2, sarana: 2, sumber_dana: 2 }, {}, 'berkelanjutan'],
    [{ sarana: 2, sumber_dana: 2 }, { cpr: 20, mkjp: 10 }, 'berkembang'],
    [{ sarana: 2, sumber_dana: 2, instansi: 0 }, {}, 'mandiri'],
    [{ instansi: 0 }, {}, 'dasar'],
    [{}, { cpr: 20, mkjp: 10 }, 'dasar'],
    [{ instansi: 0 }, { cpr: 20, mkjp: 10 }, 'dasar'],
  ])('of %j %j is the class %s', (a, b, kelas) => {
    expect(scoreIndicators(aturan, { ...worked, ...a, ...b }).klasifikasi).toBe(kelas)
  })

  test('rounds per cent before the bands apply', () => {
    const bandOf = (mkjp: number): number | undefined =>
      scoreIndicators(aturan, { ...worked, mkjp }).indikator.find((one) => one.indikator.id === 'mkjp')?.pita?.angka
    expect([22.49, 22.5, 24.49, 24.5].map(bandOf)).toEqual([2, 3, 3, 4])
  })

  test('gives no class where an indicator is missing', () => {
    const { instansi: _, ...rest } = worked
    const score = scoreIndicators(aturan, rest)
    expect(score.klasifikasi).toBeUndefined()
    expect(score.hilang).toEqual(['instansi'])
    expect(score.indeks.proses.nilai).toBeUndefined()
    expect(score.indeks.masukan.nilai).toBe(2.6)
    expect(poinOf(score)).toBeUndefined()
  })

  test('more of an indicator never lowers an index, but for unmet need, where less never does', () => {
    const nilai = fc.record(Object.fromEntries(INDIKATOR.map((id) => [id, valueOf(id)]))) as fc.Arbitrary<
      Required<NilaiIndikator>
    >
    fc.assert(
      fc.property(nilai, fc.constantFrom(...INDIKATOR), fc.nat(40), (before, id, more) => {
        const raised = id === 'pokja' ? 4 : id === 'unmet_need' ? Math.max(0, before[id] - more) : before[id] + more
        const [old, now] = [before, { ...before, [id]: raised }].map((one) => scoreIndicators(aturan, one).indeks)
        for (const one of INDEKS) expect(now![one].nilai).toBeGreaterThanOrEqual(old![one].nilai!)
      }),
    )
  })
})

const valueOf = (id: IndikatorId): fc.Arbitrary<number> =>
  id === 'pokja'
    ? fc.integer({ min: 1, max: 4 })
    : ['partisipasi_poktan', 'cpr', 'mkjp', 'unmet_need'].includes(id)
      ? fc.double({ min: 0, max: 100, noNaN: true })
      : fc.integer({ min: 0, max: 10 })

test('round is half up, without the noise of binary fractions', () => {
  expect([round(1.005, 2), round(2.5, 0), round(13 / 5, 2), round(28.499999999999996, 0)]).toEqual([1.01, 3, 2.6, 29])
})

describe('langkah', () => {
  test('names the cheapest way up, and what would bring the points', () => {
    const way = langkah(aturan, scoreIndicators(aturan, worked))
    expect(way?.klasifikasi).toBe('berkelanjutan')
    expect(way?.kurang).toEqual([{ indeks: 'masukan', poin: 2 }])
    expect(way?.saran.map((one) => [one.indikator.id, one.pita.angka, one.tambah])).toEqual([
      ['sumber_dana', 3, 1],
      ['poktan', 3, 1],
      ['sarana', 3, 1],
    ])
  })

  test('may skip a class that would cost more', () => {
    // keluaran lacks one point, masukan two: mandiri is nearer than berkembang
    const way = langkah(aturan, scoreIndicators(aturan, { ...worked, cpr: 45, mkjp: 21 }))
    expect([way?.klasifikasi, way?.kurang]).toEqual(['mandiri', [{ indeks: 'keluaran', poin: 1 }]])
  })

  test('is none at the top, and none without a score', () => {
    expect(langkah(aturan, scoreIndicators(aturan, { ...worked, sarana: 2, sumber_dana: 2 }))).toBeUndefined()
    expect(langkah(aturan, scoreIndicators(aturan, {}))).toBeUndefined()
  })
})
