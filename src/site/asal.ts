import type { DataCommit } from '../domain/commit.ts'
import { factAnchor, type Fact } from '../domain/fact.ts'
import { tingkatOf } from '../domain/kode.ts'
import { link } from './link.ts'

/** The page whose ledger holds a fact of an edition: of its village, its kecamatan, or of the edition. */
function ledgerPage({ wilayah, waktu }: Pick<Fact, 'wilayah' | 'waktu'>): string {
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

/** Where the repository shows the data folder at a commit, with a slash at the end; '' where either is not known. */
export const commitHref = (repositori: string, commit: DataCommit | undefined): string =>
  repositori && commit ? `${repositori}/blob/${commit.hash}/${encodeURI(commit.folder)}` : ''

/**
 * The address of lines of a file below the data folder.
 * @param at as `commitHref` gives it; without it the downloaded file
 */
export function lineHref(file: string, lines: readonly number[], at: string): string {
  if (!at) return link.unduh(file)
  const [first, last] = [Math.min(...lines), Math.max(...lines)]
  const fragment = lines.length === 0 ? '' : first === last ? `#L${first}` : `#L${first}-L${last}`
  return `${at}${file}${fragment}`
}
