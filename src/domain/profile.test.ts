import { describe, expect, test } from 'vitest'
import { kelengkapan } from './completeness.ts'
import { desa, edition, kabupaten, kampung, pencanangan, poktan, portal, statistik, tataKelola } from './fixture.ts'
import { profileOf, unlikeScore } from './profile.ts'

const kode = '99.01.01.2001'
const old = edition('2024-01', [kampung(kode, 'dasar')])
const now = edition('2024-07', [kampung(kode, 'mandiri')], {
  statistik: new Map([[kode, statistik()]]),
  poktan: new Map([[kode, poktan().reverse()]]),
  tata_kelola: new Map([[kode, tataKelola()]]),
})
const areas = [
  desa(kode),
  desa('99.01.01.2002', { berlaku_sampai: '2024-03-31', pengganti: [kode] }),
  desa('99.01.02.2001'),
]
const whole = portal(kabupaten(areas, [old, now], { pencanangan: [pencanangan(kode, '2019-05-01')] }))

describe('profileOf', () => {
  test('gathers a desa over all editions, newest first', () => {
    const profile = profileOf(whole, kode)
    expect(profile.edisi.map((one) => one.edition.kode)).toEqual(['2024-07', '2024-01'])
    expect(profile.latest.kampung.map((row) => row.klasifikasi)).toEqual(['mandiri'])
    expect(profile.latest.poktan.map((row) => row.poktan)).toEqual(['bkb', 'bkr', 'bkl', 'uppka', 'pik-r'])
    expect(profile.kecamatan.kode).toBe('99.01.01')
    expect(profile.pencanangan).toHaveLength(1)
  })

  test('scores where there are tables, and only there', () => {
    const [latest, first] = profileOf(whole, kode).edisi
    expect(latest?.score?.indeks.keluaran.nilai).toBe(3)
    expect(first?.score).toBeUndefined()
  })

  test('leads from an ended desa to its successor and back', () => {
    expect(profileOf(whole, '99.01.01.2002').pengganti.map((one) => one.kode)).toEqual([kode])
    expect(profileOf(whole, kode).pendahulu.map((one) => one.kode)).toEqual(['99.01.01.2002'])
  })

  test('names every kampung whose reported class is not the scored one, in whatever order they stand', () => {
    const scored = profileOf(whole, kode).latest.score!.klasifikasi!
    const other = scored === 'dasar' ? 'mandiri' : 'dasar'
    const unlike = (...rows: ReturnType<typeof kampung>[]): string[] => {
      const edisi = { ...now, klasifikasi: new Map([[kode, rows]]) }
      return unlikeScore(profileOf(portal(kabupaten(areas, [edisi])), kode).latest).map((row) => row.kampung)
    }
    const [same, differs] = [kampung(kode, scored, 'Lor'), kampung(kode, other, 'Kidul')]
    expect([unlike(same, differs), unlike(differs, same)]).toEqual([['Kidul'], ['Kidul']])
    expect(unlike(same, kampung(kode, 'x', 'Kidul'))).toEqual([])
  })

  test('the same edition in another portal is scored by the rule of that one', () => {
    const without = { ...whole, aturan: undefined }
    expect(profileOf(whole, kode).latest.score).toBeDefined()
    expect(profileOf(without, kode).latest.score).toBeUndefined()
  })

  test('throws for a code that is no desa here', () => {
    expect(() => profileOf(whole, '99.01.01.2999')).toThrow('99.01.01.2999')
    expect(() => profileOf(whole, '11.01.01.2001')).toThrow()
  })
})

describe('kelengkapan', () => {
  const missing = (k: string): string[] =>
    kelengkapan(profileOf(whole, k))
      .bagian.filter((one) => !one.ada)
      .map((one) => one.id)

  test('tells which parts are reported', () => {
    expect(kelengkapan(profileOf(whole, kode))).toMatchObject({ ada: 6, dari: 7 })
    expect(missing(kode)).toEqual(['kegiatan'])
    expect(missing('99.01.02.2001')).toHaveLength(7)
  })

  test('a suppressed class is an answer, and each kampung needs one', () => {
    const of = (...kelas: Parameters<typeof kampung>[1][]): boolean | undefined => {
      const rows = kelas.map((one, i) => kampung(kode, one, `Kampung ${i}`))
      const one = portal(kabupaten(areas, [edition('2025-01', rows)]))
      return kelengkapan(profileOf(one, kode)).bagian.find(({ id }) => id === 'kelas')?.ada
    }
    expect([of('x'), of('tb'), of('kosong'), of(), of('dasar', 'x')]).toEqual([true, true, false, false, true])
    expect(of('dasar', 'kosong')).toBe(false)
  })

  test('a launch without a date leaves the date of launch unreported', () => {
    const of = (tanggal: string): boolean | undefined => {
      const one = kabupaten(areas, [now], { pencanangan: [pencanangan(kode, tanggal)] })
      return kelengkapan(profileOf(portal(one), kode)).bagian.find(({ id }) => id === 'pencanangan')?.ada
    }
    expect([of('2019'), of('')]).toEqual([true, false])
  })

  test('takes x and tb for answers, an empty cell for none', () => {
    const of = (cells: Parameters<typeof statistik>[0]): boolean | undefined =>
      kelengkapan(
        profileOf(portal(kabupaten(areas, [{ ...now, statistik: new Map([[kode, statistik(cells)]]) }])), kode),
      ).bagian.find((one) => one.id === 'kontrasepsi')?.ada
    expect([of({ mop: 'x' }), of({ mop: 'tb' }), of({ mop: 'kosong' })]).toEqual([true, true, false])
  })
})
