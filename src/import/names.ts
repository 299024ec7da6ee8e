import { quote } from '../load/report.ts'
import { isDoubt } from './canon.ts'
import { faultAt, type Draft, type Told } from './draft.ts'
import { textOf, trimmed } from './grid.ts'
import { desaNamed, type Places } from './place.ts'

/** With so many rows, and over a third of them, codes and names stand in different orders. */
const SHIFTED_ROWS = 4

/**
 * Names beside codes that belong to other names: a warning each; where over a third of the rows disagree, codes and
 * names were shifted against one another, and no row can be trusted: one fault.
 * @param column of the names
 */
export function checkNames(drafts: readonly Draft[], column: number, places: Places, told: Told): void {
  const compared = drafts.flatMap((draft) => {
    const name = trimmed(textOf(draft.grid.rows[draft.row]![column]))
    const known = places.desa.get(draft.cells['kode_desa'] ?? '')
    return known && name !== '' ? [{ ...draft, name, known }] : []
  })
  const wrong = compared.filter(({ name, known }) =>
    isDoubt(desaNamed(name, undefined, { ...places, desa: new Map([[known.kode, known]]) })),
  )
  const [first] = wrong
  if (!first) return
  const says = ({ name, known }: typeof first): string => `nama ${quote(name)}, kode ${known.kode} milik ${known.nama}`
  if (wrong.length >= SHIFTED_ROWS && wrong.length * 3 > compared.length) {
    const message = `Di ${wrong.length} dari ${compared.length} baris nama desa tidak cocok dengan kodenya, mulai baris ini: ${says(first)}.`
    const mend =
      'Kolom kode dan kolom nama tidak lagi sejajar, mungkin terurut sendiri. Salin lagi keduanya dari asalnya.'
    faultAt(told, first.grid, first.row, column, 'nama-bergeser', message, mend)
    return
  }
  for (const one of wrong) {
    const mend = 'Kode yang dipakai. Periksa mana yang benar: kodenya atau namanya.'
    faultAt(told, one.grid, one.row, column, 'nama-tidak-cocok', `Kode dan nama berbeda: ${says(one)}.`, mend)
  }
}
