import { FILE_ATURAN, INDEKS, INDIKATOR, type Aturan, type IndikatorId } from './aturan.ts'
import type { Computed } from './cell.ts'
import type { Asal } from './fact.ts'
import { computed, tabelOf, type Draft } from './fact-draft.ts'
import { kecamatanOf } from './kode.ts'
import { lackingIn } from './lacking.ts'
import { langkah } from './langkah.ts'
import { berlaku, type Edition, type Kabupaten, type Portal } from './portal.ts'
import type { EditionProfile } from './profile.ts'
import { poinDesa, poinOf, rankOf } from './rank.ts'
import type { Row, Wilayah } from './rows.ts'

const RULE: Asal = { file: FILE_ATURAN, line: undefined, kolom: '' }

/** Where an indicator is measured, if not in tata_kelola.csv. */
const TABEL: Readonly<Partial<Record<IndikatorId, readonly ('poktan' | 'statistik')[]>>> = {
  poktan: ['poktan'],
  partisipasi_poktan: ['poktan', 'statistik'],
  cpr: ['statistik'],
  mkjp: ['statistik'],
  unmet_need: ['statistik'],
}

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
function ruled(aturan: Aturan, of: EditionProfile) {
  const rowsOf = (id: IndikatorId): readonly (Row | undefined)[] =>
    (TABEL[id] ?? (['tata_kelola'] as const)).flatMap((tabel): readonly (Row | undefined)[] =>
      tabel === 'poktan' ? of.poktan : [of[tabel]],
    )
  return (nama: string, nilai: Computed, atas: readonly string[], ids: readonly IndikatorId[]): readonly Draft[] => {
    const rows = [...new Set(ids.flatMap(rowsOf))].filter((row) => row !== undefined)
    if (rows.length === 0) return []
    const draft = computed(nama, nilai, { cara: 'aturan', atas, bawah: [] }, rows, [RULE])
    return [{ ...draft, sumber_id: [...draft.sumber_id, aturan.sumber_id] }]
  }
}

/** Places are found over every village, so they rest on whole tables. */
function ranked(
  portal: Portal,
  kabupaten: Kabupaten,
  { kode }: Wilayah,
  edition: Edition,
  aturan: string,
): readonly Draft[] {
  const all = poinDesa(portal, kabupaten, edition)
  const near = new Map([...all].filter(([other]) => kecamatanOf(other) === kecamatanOf(kode)))
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
    })
    return [place('', rank.peringkat), place('_dari', rank.dari), place('_seri', rank.seri)]
  })
}
