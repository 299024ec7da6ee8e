import { factId, partsOf, type Asal, type Fact, type FactId } from './fact.ts'
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
  const was = new Map(filed.map((one) => [one.nama, one]))
  const names = new Set(now.map((one) => one.nama))
  // what a correction took away may have been quoted: it stays, and says so
  const gone = filed.filter(({ nama }) => !names.has(nama)).map((one): Draft => ({ ...one, nilai: 'tb' }))
  const all = [...now, ...gone]
  const known = new Map(all.map((one) => [one.nama, one]))
  return all.map((one) => {
    const before = was.get(one.nama)?.nilai ?? 'kosong'
    const isSame = before === one.nilai
    return {
      wilayah: kode,
      waktu: edition.kode,
      ...one,
      semula: isSame ? undefined : before,
      ralat: isSame ? [] : correctionsOf(edition, cellsOf(one, known), kode),
    }
  })
}

/** The cells that a fact comes from, through the facts that it is computed from. */
const cellsOf = (one: Draft, known: ReadonlyMap<string, Draft>): readonly Asal[] => {
  const { rumus } = one
  const inputs = rumus && rumus.cara !== 'peringkat' ? [...rumus.atas, ...rumus.bawah] : []
  const found = inputs.flatMap((nama) => known.get(nama) ?? [])
  return found.length > 0 ? found.flatMap((input) => cellsOf(input, known)) : one.asal
}

/** The corrections of some cells, oldest first; of a whole table those of villages in the area. */
const correctionsOf = (edition: Edition, cells: readonly Asal[], kode: Kode): readonly RalatRow[] =>
  edition.ralat
    .filter(({ di, kolom, kode_desa }) =>
      cells.some(
        (cell) =>
          cell.file === di?.file &&
          (cell.kolom === '' || cell.kolom === kolom) &&
          (cell.line === undefined ? kode_desa.startsWith(kode) || tingkatOf(kode) === 'desa' : cell.line === di.line),
      ),
    )
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0))

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

/** The fact of an id: of an edition, of a public claim, or the area of a desa; `undefined` where there is none. */
export function factById(portal: Portal, id: FactId): Fact | undefined {
  const parts = partsOf(id)
  if (!parts) return undefined
  const kabupaten = portal.kabupaten.get(kabupatenOf(parts.wilayah))
  if (kabupaten && parts.waktu === '' && parts.nama === 'luas_km2') {
    const desa = kabupaten.desa.get(parts.wilayah)
    return desa && luasFact(desa)
  }
  const edition = kabupaten?.edisi.find(({ kode }) => kode === parts.waktu)
  const own = kabupaten && edition && factsOf(portal, kabupaten, edition, parts.wilayah)
  return own?.find((fact) => factId(fact) === id) ?? claims(portal).get(id)
}

const claims = remember(
  (portal: Portal): ReadonlyMap<FactId, Fact> =>
    new Map([...portal.kabupaten.values()].flatMap(({ angka }) => angka.map((row) => [row.id, claimFact(row)]))),
)
