import { isNumber } from '../domain/cell.ts'
import { factId, partsOf, type Fact, type FactId } from '../domain/fact.ts'
import { claimFact, factById, factsOf } from '../domain/facts.ts'
import { kabupatenOf, type Kode } from '../domain/kode.ts'
import type { Portal } from '../domain/portal.ts'
import type { Kutipan } from './prose-body.ts'
import { quote, type Report } from './report.ts'
import { didYouMean, suggest } from './suggest.ts'

/** More are not told. */
const MAX_FAULTS = 200

/**
 * Reports quoted figures that do not exist, that the data now contradicts, or that are fictional in a text that does
 * not say so. Quotations of a kabupaten with faults are passed over: its cells hold stand-ins.
 * @param portal with the fictional kabupaten, in a publishing build too
 * @param isSound whether everything below a folder is without fault
 */
export function checkKutipan(
  kutipan: readonly Kutipan[],
  portal: Portal,
  isSound: (folder: string) => boolean,
  report: Report,
): void {
  let faults = 0
  for (const { file, id, nilai, spot } of kutipan) {
    const kabupaten = portal.kabupaten.get(kabupatenOf(id))
    if (!isSound('aturan') || (kabupaten && !isSound(kabupaten.folder))) continue
    const fault = (...told: [code: Parameters<Report>[0], message: string, mend: string]) => {
      const [code, message, mend] = told
      if (faults++ < MAX_FAULTS) report(code, spot, message, mend)
    }
    const fact = factById(portal, id)
    if (!fact) {
      const mend = 'Betulkan id itu: kode wilayah, nama angka, dan edisi atau tanggal, dipisah titik dua.'
      fault('angka-tidak-ada', `Angka ${quote(id)} tidak ada.${near(portal, id)}`, mend)
      continue
    }
    if (!isSame(nilai, fact)) {
      const mend = `Baca ulang kalimatnya, lalu tulis nilai="${notation(fact.nilai)}".`
      fault('angka-berbeda', `${quote(id)} tertulis ${quote(nilai)}, ${nowSays(portal, fact)}.`, mend)
    }
    const slug = file.replace(/^cerita\/|\.mdx$/g, '')
    if (kabupaten?.contoh && portal.cerita.get(slug)?.contoh === false) {
      const message = `${quote(id)} angka kabupaten contoh, tetapi tulisannya tidak bertanda contoh.`
      fault('contoh-tercampur', message, 'Tulis contoh: true di kepala tulisan.')
    }
  }
}

/**
 * Does the author's value stand for that of the data? What stands in a cell must be the same; what was computed may be
 * rounded to as many decimals as the author gave.
 */
function isSame(nilai: string, fact: Fact): boolean {
  if (!isNumber(fact.nilai)) return nilai === fact.nilai
  if (nilai === String(fact.nilai)) return true
  const decimals = /^-?\d+\.(\d{1,6})$/.exec(nilai)?.[1]?.length
  return fact.rumus !== undefined && decimals !== undefined && fact.nilai.toFixed(decimals) === nilai
}

/** `53.846153` -> `53.8` */
const notation = (nilai: Fact['nilai']): string =>
  isNumber(nilai) && !Number.isInteger(nilai) && String(nilai).length > 8 ? nilai.toFixed(1) : String(nilai)

function nowSays(portal: Portal, fact: Fact): string {
  const kabupaten = portal.kabupaten.get(kabupatenOf(fact.wilayah))
  const isEdition = kabupaten?.edisi.some(({ kode }) => kode === fact.waktu)
  const who = isEdition ? `tetapi edisi ${fact.waktu}` : `tetapi ${fact.asal[0].file}`
  const [correction] = fact.ralat.slice(-1)
  const since =
    fact.semula === undefined
      ? ''
      : ` sesudah ralat${correction ? ` ${correction.tanggal}` : ''} (semula ${notation(fact.semula)})`
  return `${who} kini menyebut "${notation(fact.nilai)}"${since}`
}

/** The id that may have been meant: another figure of that area, or of the area with the nearest code. */
function near(portal: Portal, id: FactId): string {
  const claims = [...portal.kabupaten.values()].flatMap(({ angka }) => angka.map((row) => factId(claimFact(row))))
  const wilayah = partsOf(id)?.wilayah ?? ''
  const kabupaten = portal.kabupaten.get(kabupatenOf(wilayah))
  if (!kabupaten) return didYouMean(id, claims)
  const codes: readonly Kode[] = [kabupaten.kode, ...kabupaten.kecamatan.keys(), ...kabupaten.desa.keys()]
  const kode = codes.includes(wilayah) ? wilayah : suggest(wilayah, codes)
  const own = kode === undefined ? [] : kabupaten.edisi.flatMap((edition) => factsOf(portal, kabupaten, edition, kode))
  return didYouMean(id, [...claims, ...own.map(factId), ...(kode === undefined ? [] : [`${kode}:luas_km2:`])])
}
