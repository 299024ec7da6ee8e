import { FILE_ATURAN, INDEKS, INDIKATOR, type Aturan, type IndikatorId } from './aturan.ts'
import type { Computed } from './cell.ts'
import type { Asal } from './fact.ts'
import { asalOf, computed, membaca, tabelOf, type Draft } from './fact-draft.ts'
import { dipinjam, KOLOM_INDIKATOR, TABEL_INDIKATOR } from './indicators.ts'
import { kecamatanOf, type Kode } from './kode.ts'
import { lackingIn } from './lacking.ts'
import { langkah } from './langkah.ts'
import { berlaku, type Edition, type Kabupaten, type Portal } from './portal.ts'
import { editionProfileOf, type EditionProfile } from './profile.ts'
import { poinDesa, poinOf, rankOf } from './rank.ts'
import type { RalatRow, Row, Wilayah } from './rows.ts'

const RULE: Asal = { file: FILE_ATURAN, line: undefined, kolom: '' }

/** What the scoring rule makes of one desa in one edition: indicators, points, indices, and its places. */
export function skorFacts(
  portal: Portal,
  kabupaten: Kabupaten,
  wilayah: Wilayah,
  of: EditionProfile,
): readonly Draft[] {
  const { score } = of
  const { aturan } = portal
  if (!score || !aturan) return []
  const lacks = lackingIn(of)
  const byRule = ruled(aturan, of)
  const poin = poinOf(score)
  // nobody can raise the class of a village that has ended
  const step = berlaku(wilayah) ? langkah(aturan, score) : undefined
  return [
    ...score.indikator.flatMap(({ indikator: { id }, nilai, pita }) => {
      const lack = lacks.get(id)
      const why = lack === undefined || lack === 'belum' ? 'kosong' : lack
      return [
        ...byRule(`indikator_${id}`, nilai ?? why, [], [id]),
        ...byRule(`poin_${id}`, pita?.angka ?? why, [`indikator_${id}`], [id]),
      ]
    }),
    ...INDEKS.flatMap((indeks) => {
      const ids = aturan.indikator.filter((one) => one.indeks === indeks).map((one) => one.id)
      const points = ids.map((id) => `poin_${id}`)
      return [
        ...byRule(`indeks_${indeks}`, score.indeks[indeks].nilai ?? 'kosong', points, ids),
        ...byRule(`poin_indeks_${indeks}`, score.indeks[indeks].poin ?? 'kosong', points, ids),
      ]
    }),
    ...(poin === undefined
      ? []
      : byRule(
          'poin',
          poin,
          INDEKS.map((one) => `poin_indeks_${one}`),
          INDIKATOR,
        )),
    ...(step
      ? byRule(
          'poin_kurang',
          step.kurang.reduce((n, one) => n + one.poin, 0),
          ['poin'],
          INDIKATOR,
        )
      : []),
    ...ranked(portal, kabupaten, wilayah, of.edition, aturan.sumber_id),
  ]
}

/** A fact that the rule finds from the rows of some indicators; none where the edition has no such rows. */
const ruled =
  (aturan: Aturan, of: EditionProfile) =>
  (nama: string, nilai: Computed, atas: readonly string[], ids: readonly IndikatorId[]): readonly Draft[] => {
    const tables = (id: IndikatorId) => TABEL_INDIKATOR.filter((tabel) => KOLOM_INDIKATOR[id][tabel])
    const rows = [...new Set(ids.flatMap((id) => tables(id).flatMap((tabel) => rowsIn(of, tabel))))]
    if (rows.length === 0) return []
    const draft = computed(nama, nilai, { cara: 'aturan', atas, bawah: [] }, rows, [RULE])
    return [
      { ...draft, sumber_id: [...draft.sumber_id, aturan.sumber_id], membaca: (ralat) => isMeasured(of, ids, ralat) },
    ]
  }

const rowsIn = (of: EditionProfile, tabel: (typeof TABEL_INDIKATOR)[number]): readonly Row[] =>
  tabel === 'poktan' ? of.poktan : [of[tabel] ?? []].flat()

/** Whether a correction is of a cell that some indicators of a desa are measured from. */
const isMeasured = (of: EditionProfile, ids: readonly IndikatorId[], ralat: RalatRow): boolean =>
  membaca(
    ids.flatMap((id) =>
      TABEL_INDIKATOR.flatMap((tabel) => {
        const isLent = id === 'partisipasi_poktan' && tabel === 'statistik'
        const kolom = isLent ? dipinjam(of) : (KOLOM_INDIKATOR[id][tabel] ?? [])
        return rowsIn(of, tabel).flatMap((row) => kolom.map((one) => asalOf(row, one)))
      }),
    ),
  )(ralat)

/** Places are found over every village, so they rest on whole tables. */
function ranked(
  portal: Portal,
  kabupaten: Kabupaten,
  { kode }: Wilayah,
  edition: Edition,
  aturan: string,
): readonly Draft[] {
  const isNear = (other: Kode) => kecamatanOf(other) === kecamatanOf(kode)
  const all = poinDesa(portal, kabupaten, edition)
  const near = new Map([...all].filter(([other]) => isNear(other)))
  const tables = (['statistik', 'poktan', 'tata_kelola'] as const).filter((tabel) => edition.tabel.has(tabel))
  const asal: Draft['asal'] = [RULE, ...tables.map((tabel) => tabelOf(edition, tabel))]
  return (['kecamatan', 'kabupaten'] as const).flatMap((lingkup): readonly Draft[] => {
    const rank = rankOf(lingkup === 'kecamatan' ? near : all, kode)
    if (!rank) return []
    const place = (akhir: string, nilai: number): Draft => ({
      nama: `peringkat_${lingkup}${akhir}`,
      nilai,
      asal,
      rumus: { cara: 'peringkat', atas: ['poin'], bawah: [] },
      sumber_id: [...new Set([edition.sumber_id, aturan])],
      membaca: (ralat) =>
        (lingkup === 'kabupaten' || isNear(ralat.kode_desa)) &&
        isMeasured(editionProfileOf(portal, edition, ralat.kode_desa), INDIKATOR, ralat),
    })
    return [place('', rank.peringkat), place('_dari', rank.dari), place('_seri', rank.seri)]
  })
}
