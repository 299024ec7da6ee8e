import { factAnchor, type Fact } from '../domain/fact.ts'
import { tingkatOf } from '../domain/kode.ts'
import { link } from './link.ts'

/** The page whose ledger holds a fact of an edition: of its village, its kecamatan, or of the edition. */
export function ledgerPage({ wilayah, waktu }: Pick<Fact, 'wilayah' | 'waktu'>): string {
  const tingkat = tingkatOf(wilayah)
  if (tingkat === 'desa') return link.desa(wilayah)
  return tingkat === 'kecamatan' ? link.kecamatan(wilayah) : link.edisi(wilayah, waktu)
}

/**
 * Where a fact stands in a ledger.
 * @param from path of the page that links to it: on its own page a fragment is enough
 */
export function ledgerHref(fact: Pick<Fact, 'wilayah' | 'nama' | 'waktu'>, from = ''): string {
  const page = ledgerPage(fact)
  return `${page === from ? '' : page}#${factAnchor(fact)}`
}

/** The address of a line at a commit of the repository; the downloaded file where either is not known. */
export function lineHref(
  file: string,
  lines: readonly number[],
  repositori: string,
  commit: string | undefined,
): string {
  if (!repositori || !commit) return link.unduh(file)
  const [first, last] = [Math.min(...lines), Math.max(...lines)]
  const fragment = lines.length === 0 ? '' : first === last ? `#L${first}` : `#L${first}-L${last}`
  return `${repositori}/blob/${commit}/data/${file}${fragment}`
}
