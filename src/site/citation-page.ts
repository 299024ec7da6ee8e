import { latest, type Kabupaten, type Portal } from '../domain/portal.ts'
import type { Tanggal } from '../domain/rows.ts'
import type { Rujukan } from './citation.ts'
import { base } from './link.ts'

/** Pages that show the data of an edition, by their first folder. */
const OF_EDITION: ReadonlySet<string> = new Set(['', 'kabupaten', 'kecamatan', 'desa', 'edisi', 'peta'])

export interface CitedPage {
  readonly judul: string
  /** with its base */
  readonly path: string
  readonly kabupaten: Kabupaten
  readonly contoh: boolean
}

/**
 * How a page is cited: one that shows an edition by that and its publisher, any other as words of the portal itself.
 * @param origin what stands before its path, '' where that is not known
 */
export function pageCitation(
  { situs, sumber }: Pick<Portal, 'situs' | 'sumber'>,
  { judul, path, kabupaten, contoh }: CitedPage,
  { origin, dibaca }: { readonly origin: string; readonly dibaca?: Tanggal },
): Rujukan {
  const within = path.slice(base.length)
  const [folder = '', , named] = within.split('/')
  const edition = OF_EDITION.has(folder)
    ? (kabupaten.edisi.find(({ kode }) => folder === 'edisi' && kode === named) ?? latest(kabupaten))
    : undefined
  const source = edition && sumber.get(edition.sumber_id)
  return {
    jenis: folder === 'peta' ? 'peta' : 'halaman',
    kunci: within || 'beranda',
    judul,
    sumber: source ? [{ penerbit: source.penerbit, tanggal: source.tanggal_terbit }] : [],
    wadah: situs.judul,
    terbit: edition?.tanggal_data ?? '',
    edisi: edition?.kode ?? '',
    alamat: `${origin}${path}`,
    ...(dibaca && { dibaca }),
    catatan: '',
    contoh,
  }
}

/** A chart or a map as a file is cited as its page is, under its own title and address. */
export const imageCitation = (
  page: Rujukan,
  { jenis, judul, alamat }: Pick<Rujukan, 'jenis' | 'judul' | 'alamat'>,
): Rujukan => ({ ...page, jenis, judul, alamat, kunci: `${page.kunci} ${judul}` })
