import { pageFacts } from '../domain/facts-page.ts'
import { factsOf } from '../domain/facts.ts'
import { latest, type Edition, type Kabupaten, type Portal } from '../domain/portal.ts'
import type { Tanggal } from '../domain/rows.ts'
import { desaPada } from '../domain/valid.ts'
import { sourceWords } from './citation-fact.ts'
import type { Rujukan } from './citation.ts'
import { tanpaBahasa } from './link.ts'

/** Pages that show the data of an edition, by their first folder. */
const OF_EDITION: ReadonlySet<string> = new Set(['', 'kabupaten', 'kecamatan', 'desa', 'edisi', 'peta'])

export interface CitedPage {
  readonly judul: string
  /** with its base and language */
  readonly path: string
  readonly kabupaten: Kabupaten
  readonly contoh: boolean
  /** day on which a story was written */
  readonly terbit?: Tanggal | undefined
}

/**
 * How a page is cited: as words of the portal itself, never of its sources; one that shows an edition names that, and
 * whose data of the area stand in it.
 * @param origin what stands before its path, '' where that is not known
 */
export function pageCitation(
  portal: Portal,
  { judul, path, kabupaten, contoh, terbit = '' }: CitedPage,
  { origin, dibaca }: { readonly origin: string; readonly dibaca?: Tanggal },
): Rujukan {
  const page = tanpaBahasa(path)
  const [folder = ''] = page.split('/')
  const edition = OF_EDITION.has(folder) ? editionShown(kabupaten, page) : undefined
  return {
    jenis: folder === 'peta' ? 'peta' : 'halaman',
    kunci: page || 'beranda',
    judul,
    sumber: [],
    dasar: edition ? dasarOf(portal, kabupaten, edition, page) : [],
    wadah: portal.situs.judul,
    // all other pages change with the next edition
    terbit: folder === 'edisi' && edition ? edition.tanggal_terbit : terbit,
    edisi: edition?.kode ?? '',
    alamat: `${origin}${path}`,
    ...(dibaca && { dibaca }),
    catatan: '',
    contoh,
  }
}

/** The sources of what a page shows of an area in an edition, names and launches included: `BLORABARU.COM, 4 Januari 2024`. */
function dasarOf(portal: Portal, kabupaten: Kabupaten, edition: Edition, page: string): readonly string[] {
  const [folder, kode = ''] = page.split('/')
  const area = { desa: kabupaten.desa, kecamatan: kabupaten.kecamatan }[folder!]?.get(kode)
  const facts = area
    ? pageFacts(portal, kabupaten, area, [edition])
    : factsOf(portal, kabupaten, edition, kabupaten.kode)
  const launched = area ? kabupaten.pencanangan.filter(({ kode_desa }) => kode_desa.startsWith(area.kode)) : []
  const named = [...launched, ...(area ? [area] : [])].map((row) => row.sumber_id)
  const sources = new Set([...facts.flatMap((fact) => fact.sumber_id), ...named])
  return [...new Set([...sources].flatMap((id) => portal.sumber.get(id) ?? []).map((one) => sourceWords(portal, one)))]
}

/** The edition that a page names or else the newest; of a desa that has ended, the last on whose date it stood. */
function editionShown(kabupaten: Kabupaten, page: string): Edition {
  const [folder, kode = '', named] = page.split('/')
  const own = kabupaten.edisi.filter((one) =>
    folder === 'edisi' ? one.kode === named : folder === 'desa' && desaPada(kabupaten, one).has(kode),
  )
  return own.at(-1) ?? latest(kabupaten)
}
