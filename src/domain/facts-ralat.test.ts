import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPortal } from '../load/portal.ts'
import { INDIKATOR } from './aturan.ts'
import { poktan, statistik, tataKelola } from './fixture.ts'
import { factsOf } from './facts.ts'
import {
  dipinjam,
  KOLOM_INDIKATOR,
  measure,
  SASARAN_POKTAN,
  TABEL_INDIKATOR,
  type IndicatorRows,
} from './indicators.ts'
import { KLASIFIKASI } from './klasifikasi.ts'
import { kecamatanOf } from './kode.ts'
import type { Edition, Kabupaten, Portal } from './portal.ts'
import { poinDesa } from './rank.ts'
import { STATISTIK, type RalatRow } from './rows.ts'

const portal = readPortal(resolve('data')).portal!
const contoh = portal.kabupaten.get('99.01')!
const edition: Edition = { ...contoh.edisi.find(({ kode }) => kode === '2024-01')!, ralat: [], tertulis: undefined }

/** One corrected cell: of the only row of a desa, or of one of its rows. */
interface Ubah {
  readonly tabel: 'klasifikasi' | 'statistik' | 'poktan' | 'tata_kelola'
  readonly kode: string
  readonly ke: number
  readonly kolom: string
  readonly nilai: unknown
}

type AnyRow = { readonly at: { file: string; line: number } } & Readonly<Record<string, unknown>>
const rowsOf = (of: Edition, { tabel, kode }: Pick<Ubah, 'tabel' | 'kode'>): readonly AnyRow[] =>
  [(of[tabel] as ReadonlyMap<string, unknown>).get(kode) ?? []].flat() as unknown as readonly AnyRow[]

/** The edition with cells corrected, one correction a day in the order given. */
function corrected(changes: readonly Ubah[]): { portal: Portal; kabupaten: Kabupaten; edition: Edition } {
  let now = edition
  const ralat: RalatRow[] = []
  for (const [i, change] of changes.entries()) {
    const { tabel, kode, ke, kolom, nilai } = change
    const rows = rowsOf(now, change)
    const row = rows[ke]!
    const mended = rows.map((one) => (one === row ? { ...one, [kolom]: nilai } : one))
    const isList = tabel === 'klasifikasi' || tabel === 'poktan'
    now = { ...now, [tabel]: new Map([...now[tabel], [kode, isList ? mended : mended[0]]] as never) }
    ralat.push({
      ...{ at: { file: `${edition.folder}/ralat.csv`, line: i + 2 }, sumber_id: 'contoh', baris: '', alasan: '' },
      ...{ berkas: `${tabel}.csv`, kode_desa: kode, kolom, tanggal: `2024-02-${String(i + 1).padStart(2, '0')}` },
      ...{ nilai_lama: String(row[kolom]), nilai_baru: String(nilai), di: row.at },
    })
  }
  const after = { ...now, ralat, tertulis: edition }
  const kabupaten = { ...contoh, edisi: [after] }
  return { portal: { ...portal, kabupaten: new Map([['99.01', kabupaten]]) }, kabupaten, edition: after }
}

const factOf = (changes: readonly Ubah[], kode: string, nama: string) => {
  const { portal, kabupaten, edition } = corrected(changes)
  return factsOf(portal, kabupaten, edition, kode).find((fact) => fact.nama === nama)!
}
const credited = (changes: readonly Ubah[], kode: string, nama: string): readonly string[] =>
  factOf(changes, kode, nama).ralat.map(({ kode_desa, kolom }) => `${kode_desa} ${kolom}`)

const full = [...poinDesa(portal, contoh, edition).keys()]
const [desa, lain] = full as [string, string]
const groupAt = (kode: string, id: string) => edition.poktan.get(kode)!.findIndex((row) => row.poktan === id)
const ofStatistik = (kolom: string, nilai: unknown, kode = desa): Ubah => ({
  ...{ tabel: 'statistik', kode, ke: 0, kolom, nilai },
})
const ofPoktan = (id: string, kolom: string, nilai: unknown, kode = desa): Ubah => ({
  ...{ tabel: 'poktan', kode, ke: groupAt(kode, id), kolom, nilai },
})

describe('what the rule or a count makes of corrected rows', () => {
  test('an indicator tells of the columns that it is measured from, and of no other', () => {
    const changes = [ofStatistik('hamil', 1), ofStatistik('pus', 'x'), ofStatistik('jiwa_laki', 1)]
    for (const nama of ['indikator_cpr', 'poin_cpr', 'poin_indeks_keluaran'])
      expect(credited(changes, desa, nama), nama).toEqual([`${desa} pus`])
  })

  test('participation tells of what statistik.csv lends, as long as it does', () => {
    const row = edition.poktan.get(desa)!.find((one) => one.ada === true && one.sasaran === 'kosong')!
    const lent = ofStatistik(SASARAN_POKTAN[row.poktan], 99)
    const own = ofPoktan(row.poktan, 'sasaran', 80)
    const nama = 'indikator_partisipasi_poktan'
    expect(credited([lent], desa, nama)).toEqual([`${desa} ${lent.kolom}`])
    expect(credited([lent, own], desa, nama)).toEqual([`${desa} sasaran`])
  })

  test('the number of groups tells of whether there is one, not of its members', () => {
    const there = edition.poktan.get(desa)!.find((row) => row.ada === true)!.poktan
    const changes = [ofPoktan(there, 'anggota', 'tb'), ofPoktan(there, 'ada', false)]
    expect(credited(changes, desa, 'poktan_ada')).toEqual([`${desa} ada`])
    expect(credited(changes, desa, 'indikator_poktan')).toEqual([`${desa} ada`])
    expect(credited(changes, '99.01', `desa_${there}`)).toEqual([`${desa} ada`])
  })

  test('the number of groups of one kind tells of groups of that kind', () => {
    const [a, b] = edition.poktan.get(desa)!.map((row) => row.poktan)
    const flip = (id: string) => ofPoktan(id, 'ada', !edition.poktan.get(desa)![groupAt(desa, id)]!.ada)
    const fact = factOf([flip(a!), flip(b!)], '99.01', `desa_${a}`)
    expect(fact.ralat.map(({ di }) => di)).toEqual([edition.poktan.get(desa)![groupAt(desa, a!)]!.at])
  })

  test('the number of one class tells of moves into it and out of it', () => {
    const move = (kode: string, klasifikasi: string): Ubah => ({
      ...{ tabel: 'klasifikasi', kode, ke: 0, kolom: 'klasifikasi', nilai: klasifikasi },
    })
    const isClass = (kelas: string) => (kode: string) => edition.klasifikasi.get(kode)?.[0]?.klasifikasi === kelas
    const dasar = [...contoh.desa.keys()].find(isClass('dasar'))!
    const mandiri = [...contoh.desa.keys()].find(isClass('mandiri'))!
    const changes = [move(dasar, 'berkembang'), move(mandiri, 'berkelanjutan')]
    expect(credited(changes, '99.01', 'kampung_dasar')).toEqual([`${dasar} klasifikasi`])
    expect(credited(changes, '99.01', 'kampung_berkelanjutan')).toEqual([`${mandiri} klasifikasi`])
  })

  test('a place tells of what the rule reads in its kecamatan, or in the whole kabupaten', () => {
    const near = full.find((kode) => kode !== desa && kecamatanOf(kode) === kecamatanOf(desa))!
    const far = full.find((kode) => kecamatanOf(kode) !== kecamatanOf(desa))!
    const gone = [near, far].flatMap((kode) => [ofStatistik('pus', 'x', kode), ofStatistik('jiwa_laki', 1, kode)])
    expect(credited(gone, desa, 'peringkat_kecamatan_dari')).toEqual([`${near} pus`])
    expect(credited(gone, desa, 'peringkat_kabupaten_dari')).toEqual([`${near} pus`, `${far} pus`])
  })

  test('a group that a correction brought is told with it', () => {
    const none = full.find((kode) => edition.poktan.get(kode)!.some((row) => row.ada === false))!
    const { poktan: id } = edition.poktan.get(none)!.find((row) => row.ada === false)!
    const changes = [ofPoktan(id, 'ada', true, none), ofPoktan(id, 'anggota', 12, none)]
    const fact = factOf(changes, none, `${id}_anggota`)
    expect([fact.semula, fact.nilai]).toEqual(['kosong', 12])
    expect(fact.ralat.map(({ kolom }) => kolom)).toEqual(['ada', 'anggota'])
  })
})

const VALUES = {
  statistik: fc.constantFrom(0, 7, 250, 'x', 'kosong', 'tb'),
  ada: fc.constantFrom(true, false, 'kosong'),
  poktan: fc.constantFrom(3, 40, 'x', 'kosong', 'tb'),
  flag: fc.constantFrom(true, false, 'x', 'kosong'),
  list: fc.constantFrom(['APBD'], ['APBD', 'APBN', 'Dana Desa'], [], 'kosong'),
  klasifikasi: fc.constantFrom(...KLASIFIKASI, 'kosong'),
}
const FLAGS = ['pokja', 'sekretariat', 'rumah_dataku', 'pendamping', 'regulasi_desa']
const LISTS = ['sumber_dana', 'penggunaan_data', 'mekanisme', 'instansi']
const of = (tabel: Ubah['tabel'], kolom: readonly string[], nilai: fc.Arbitrary<unknown>) =>
  fc.record({ tabel: fc.constant(tabel), kolom: fc.constantFrom(...kolom), nilai })
const change: fc.Arbitrary<Ubah> = fc
  .oneof(
    of('statistik', STATISTIK, VALUES.statistik),
    of('poktan', ['ada'], VALUES.ada),
    of('poktan', ['anggota', 'sasaran'], VALUES.poktan),
    of('tata_kelola', FLAGS, VALUES.flag),
    of('tata_kelola', ['anggota_pokja', 'anggota_terlatih'], VALUES.poktan),
    of('tata_kelola', LISTS, VALUES.list),
    of('klasifikasi', ['klasifikasi'], VALUES.klasifikasi),
  )
  .chain((one) =>
    fc.constantFrom(desa, lain).chain((kode) => {
      const rows = rowsOf(edition, { ...one, kode })
      return fc.nat({ max: Math.max(rows.length - 1, 0) }).map((ke): Ubah => ({ ...one, kode, ke }))
    }),
  )
  .filter((one) => rowsOf(edition, one).length > 0 && rowsOf(edition, one)[one.ke]![one.kolom] !== one.nilai)
const changes = fc.uniqueArray(change, {
  minLength: 1,
  maxLength: 6,
  selector: ({ tabel, kode, ke, kolom }) => `${tabel} ${kode} ${ke} ${kolom}`,
})

// each run finds the facts of two states of a kabupaten anew
test(
  'the corrections that a fact names are all that it takes to come from what was filed to what it says',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(changes, (made) => {
        const states = new Map<string, ReturnType<typeof corrected>>()
        const valueAfter = (named: readonly Ubah[], kode: string, nama: string) => {
          const key = named.map((one) => made.indexOf(one)).join(' ')
          const { portal, kabupaten, edition } = states.get(key) ?? corrected(named)
          states.set(key, states.get(key) ?? { portal, kabupaten, edition })
          return factsOf(portal, kabupaten, edition, kode).find((fact) => fact.nama === nama)?.nilai
        }
        const { portal, kabupaten, edition } = corrected(made)
        for (const kode of ['99.01', kecamatanOf(desa), desa]) {
          for (const fact of factsOf(portal, kabupaten, edition, kode)) {
            if (fact.semula === undefined) continue
            const named = made.filter((_, i) => fact.ralat.some(({ at }) => at.line === i + 2))
            expect(named.length, fact.nama).toBeGreaterThan(0)
            expect(valueAfter(named, kode, fact.nama), fact.nama).toEqual(fact.nilai)
          }
        }
      }),
      { numRuns: 20 },
    )
  },
)

test('each indicator is measured from the columns that are named for it, and from no other', () => {
  const rows: IndicatorRows = { statistik: statistik(), poktan: poktan(), tata_kelola: tataKelola() }
  const columns = {
    statistik: Object.keys(statistik()),
    poktan: Object.keys(poktan()[0]!),
    tata_kelola: Object.keys(tataKelola()),
  }
  for (const tabel of TABEL_INDIKATOR) {
    for (const kolom of columns[tabel].filter((one) => !['at', 'sumber_id', 'kode_desa', 'poktan'].includes(one))) {
      const hide = (row: object) => ({ ...row, [kolom]: 'x' })
      const hidden = { ...rows, [tabel]: tabel === 'poktan' ? rows.poktan.map(hide) : hide(rows[tabel]!) }
      const [before, after] = [measure(rows), measure(hidden)]
      const told = INDIKATOR.filter((id) => before[id] !== after[id])
      expect(told, `${tabel} ${kolom}`).toEqual(INDIKATOR.filter((id) => KOLOM_INDIKATOR[id][tabel]?.includes(kolom)))
    }
  }
  expect(dipinjam({ poktan: poktan({ sasaran: 30 }) })).toEqual([])
})
