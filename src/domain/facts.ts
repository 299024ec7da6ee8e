import { partsOf, type Fact, type FactId } from './fact.ts'
import { asalOf, type Draft } from './fact-draft.ts'
import { areaFacts } from './facts-area.ts'
import { desaFacts, luasFact } from './facts-desa.ts'
import { kabupatenOf, tingkatOf, type Kode } from './kode.ts'
import { remember } from './memo.ts'
import type { Edition, Kabupaten, Portal } from './portal.ts'
import { editionProfileOf } from './profile.ts'
import type { AngkaRow, RalatRow } from './rows.ts'
import { desaPada } from './valid.ts'

const found = remember((_portal: Portal, _edition: Edition) => new Map<Kode, readonly Fact[]>())

/**
 * Every fact of an area in one edition: a kabupaten, a kecamatan or a desa. None for a desa that did not stand on its
 * date, and for a code that the kabupaten has not. Found once.
 */
export function factsOf(portal: Portal, kabupaten: Kabupaten, edition: Edition, kode: Kode): readonly Fact[] {
  const facts = found(portal, edition)
  let own = facts.get(kode)
  if (!own) facts.set(kode, (own = find(portal, kabupaten, edition, kode)))
  return own
}

/** The same by their names. */
export const factsNamed = (
  portal: Portal,
  kabupaten: Kabupaten,
  edition: Edition,
  kode: Kode,
): ReadonlyMap<string, Fact> => new Map(factsOf(portal, kabupaten, edition, kode).map((fact) => [fact.nama, fact]))

function find(portal: Portal, kabupaten: Kabupaten, edition: Edition, kode: Kode): readonly Fact[] {
  const { tertulis } = edition
  const now = draft(portal, kabupaten, edition, kode)
  const filed = tertulis ? draft(portal, kabupaten, tertulis, kode) : now
  const was = byName(filed)
  const names = byName(now)
  // what a correction took away may have been quoted: it stays, and says so
  const gone = filed.filter(({ nama }) => !names.has(nama)).map((one): Draft => ({ ...one, nilai: 'tb' }))
  const all = [...now, ...gone]
  const known = byName(all)
  return all.map((one) => {
    const { membaca: _, ...said } = one
    const before = was.get(one.nama)?.nilai ?? 'kosong'
    const isSame = before === one.nilai
    const ralat = isSame ? [] : edition.ralat.filter((row) => isRead(row, one, known, kode)).sort(byDate)
    return {
      ...{ wilayah: kode, waktu: edition.kode, ...said, ...trail(one, ralat) },
      sumber_id: [...new Set([...one.sumber_id, ...ralat.map((row) => row.sumber_id)])],
      ...{ semula: isSame ? undefined : before, ralat },
    }
  })
}

/** The lines of a fact with those of its corrections; before each of these it was cited by what stood there so far. */
function trail({ asal, asalLama = [] }: Draft, ralat: readonly RalatRow[]): Pick<Fact, 'asal' | 'asalLama'> {
  const rows = ralat.map((row) => asalOf(row, 'nilai_baru'))
  const before = rows.map((_, i) => [...asal, ...rows.slice(0, i)])
  const lama = [...asalLama, ...before]
  return { asal: [...asal, ...rows], ...(lama.length > 0 && { asalLama: lama }) }
}

/** @throws where two share a name, and so an id: one would pass for what the other was before a correction */
function byName(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const named = new Map(drafts.map((one) => [one.nama, one]))
  const twice = drafts.find((one) => named.get(one.nama) !== one)
  if (twice) throw new Error(`two facts are named ${twice.nama}`)
  return named
}

/** Whether a fact comes from the cell of a correction, through the facts that it is computed from. */
function isRead(ralat: RalatRow, one: Draft, known: ReadonlyMap<string, Draft>, kode: Kode): boolean {
  if (one.membaca) return one.membaca(ralat)
  const inputs = [...(one.rumus?.atas ?? []), ...(one.rumus?.bawah ?? [])].flatMap((nama) => known.get(nama) ?? [])
  if (inputs.length > 0) return inputs.some((input) => isRead(ralat, input, known, kode))
  // of a whole table the rows of villages in the area
  return one.asal.some(
    ({ file, line, kolom }) =>
      file === ralat.di?.file &&
      (kolom === '' || kolom === ralat.kolom) &&
      (line === undefined ? ralat.kode_desa.startsWith(kode) : line === ralat.di.line),
  )
}

const byDate = (a: RalatRow, b: RalatRow): number => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0)

function draft(portal: Portal, kabupaten: Kabupaten, edition: Edition, kode: Kode): readonly Draft[] {
  if (tingkatOf(kode) === 'desa') {
    const wilayah = desaPada(kabupaten, edition).get(kode)
    return wilayah ? desaFacts(portal, kabupaten, wilayah, editionProfileOf(portal, edition, kode)) : []
  }
  return kode === kabupaten.kode || kabupaten.kecamatan.has(kode) ? areaFacts(portal, kabupaten, edition, kode) : []
}

/** A public claim as a fact; its name is its indicator. */
export const claimFact = (row: AngkaRow): Fact => ({
  wilayah: row.wilayah,
  nama: row.indikator,
  waktu: row.id.split(':')[2] ?? row.tanggal,
  nilai: row.nilai,
  asal: [asalOf(row, 'nilai')],
  rumus: undefined,
  sumber_id: [row.sumber_id],
  semula: undefined,
  ralat: [],
})

/** The fact of an id that the tables of a kabupaten say: of an edition, or the size of a desa or kecamatan. */
export function ownFact(portal: Portal, id: FactId): Fact | undefined {
  const parts = partsOf(id)
  const kabupaten = parts && portal.kabupaten.get(kabupatenOf(parts.wilayah))
  if (!kabupaten) return undefined
  if (parts.waktu === '' && parts.nama === 'luas_km2') {
    const area = kabupaten.desa.get(parts.wilayah) ?? kabupaten.kecamatan.get(parts.wilayah)
    return area && luasFact(area)
  }
  const edition = kabupaten.edisi.find(({ kode }) => kode === parts.waktu)
  return edition && factsOf(portal, kabupaten, edition, parts.wilayah).find(({ nama }) => nama === parts.nama)
}

/** The fact of an id: of the tables, or of a public claim; `undefined` where there is none. */
export const factById = (portal: Portal, id: FactId): Fact | undefined => ownFact(portal, id) ?? claims(portal).get(id)

const claims = remember(
  (portal: Portal): ReadonlyMap<FactId, Fact> =>
    new Map([...portal.kabupaten.values()].flatMap(({ angka }) => angka.map((row) => [row.id, claimFact(row)]))),
)
