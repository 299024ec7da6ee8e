import { describe, expect, test } from 'vitest'
import { poktan, statistik, tataKelola } from './fixture.ts'
import { indicatorsOf, rateKB } from './indicators.ts'

const rows = { statistik: statistik(), poktan: poktan(), tata_kelola: tataKelola() }

describe('indicatorsOf', () => {
  test('counts and divides as the rule says', () => {
    expect(indicatorsOf(rows)).toEqual({
      pokja: 4,
      sumber_dana: 2,
      poktan: 5,
      sarana: 1,
      pendamping_regulasi: 2,
      penggunaan_data: 1,
      mekanisme: 1,
      instansi: 4,
      partisipasi_poktan: 25,
      cpr: 50,
      mkjp: 24,
      unmet_need: 7,
    })
  })

  test.each([
    [{ pokja: false }, 1],
    [{ pokja: true, anggota_pokja: 0, anggota_terlatih: 0 }, 2],
    [{ pokja: true, anggota_pokja: 9, anggota_terlatih: 'tb' }, 3],
    [{ pokja: true, anggota_pokja: 9, anggota_terlatih: 2 }, 4],
    [{ pokja: true, anggota_pokja: 'kosong', anggota_terlatih: 2 }, undefined],
    [{ pokja: 'x' }, undefined],
  ] as const)('of %j the pokja stands at %s', (cells, level) => {
    expect(indicatorsOf({ ...rows, tata_kelola: tataKelola(cells) }).pokja).toBe(level)
  })

  test('never guesses over a gap', () => {
    expect(indicatorsOf({ statistik: undefined, poktan: [], tata_kelola: undefined })).toEqual({})
    const gaps = indicatorsOf({
      statistik: statistik({ pil: 'kosong', tidak_ingin_anak_lagi: 'x' }),
      poktan: poktan().slice(1),
      tata_kelola: tataKelola({ sumber_dana: 'kosong', rumah_dataku: 'x' }),
    })
    for (const id of ['cpr', 'mkjp', 'unmet_need', 'poktan', 'partisipasi_poktan', 'sumber_dana', 'sarana'] as const)
      expect(gaps, id).not.toHaveProperty(id)
  })

  test('takes tb for not there, and none chosen for zero', () => {
    const found = indicatorsOf({
      statistik: statistik({ mop: 'tb' }),
      poktan: poktan({ ada: 'tb', anggota: 'tb' }),
      tata_kelola: tataKelola({ sekretariat: 'tb', mekanisme: 'tb', instansi: [], sumber_dana: ['APBD', 'APBD'] }),
    })
    expect(found).toMatchObject({ cpr: 50, poktan: 0, partisipasi_poktan: 0, sarana: 0, mekanisme: 0, instansi: 0 })
    expect(found.sumber_dana).toBe(1)
  })

  test('a group that does not exist counts with a share of 0', () => {
    const groups = poktan().map((row) => (row.poktan === 'bkb' ? { ...row, ada: false, anggota: 'tb' as const } : row))
    expect(indicatorsOf({ ...rows, poktan: groups })).toMatchObject({ poktan: 4, partisipasi_poktan: 20 })
  })

  test('the target of a group goes before the statistics', () => {
    expect(indicatorsOf({ ...rows, poktan: poktan({ sasaran: 50 }) }).partisipasi_poktan).toBe(50)
    const withoutTeens = { ...rows, statistik: statistik({ remaja: 'kosong' }) }
    expect(indicatorsOf(withoutTeens).partisipasi_poktan).toBeUndefined()
    expect(indicatorsOf({ ...withoutTeens, poktan: poktan({ sasaran: 50 }) }).partisipasi_poktan).toBe(50)
  })
})

test('rates of contraception carry the reason where there is none', () => {
  expect(rateKB(statistik())).toEqual({ peserta: 100, cpr: 50, mkjp: 24, unmet_need: 7 })
  expect(rateKB(statistik({ pil: 'x', pus: 'kosong' }))).toMatchObject({ peserta: 'x', cpr: 'x', unmet_need: 'kosong' })
  expect(rateKB(statistik({ implan: 0, suntik: 0 }))).toMatchObject({ peserta: 0, cpr: 0, mkjp: 'nol' })
})
