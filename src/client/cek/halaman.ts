import { kabupatenOf } from '../../domain/kode.ts'
import type { Portal } from '../../domain/portal.ts'
import type { Rujukan } from '../../site/citation.ts'
import { placeWords } from '../../site/citation-fact.ts'
import { pageCitation } from '../../site/citation-page.ts'
import { base } from '../../site/link.ts'
import { umum } from '../../text/id/umum.ts'

export interface Dibuka {
  readonly judul: string
  readonly contoh: boolean
}

/** The title of a page of this portal; `undefined` where there is no such page. Without a network: by its code. */
export async function bukaHalaman(portal: Portal, halaman: string): Promise<Dibuka | undefined> {
  const answer = await fetch(`${base}${halaman}`).catch(() => undefined)
  if (!answer) return dariKode(portal, halaman)
  if (!answer.ok) return undefined
  // A document without a window: nothing in it runs or is fetched.
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const mark = ` (${umum.contohTanda})`
  return { judul: page.title.replace(mark, ''), contoh: page.title.endsWith(mark) }
}

function dariKode(portal: Portal, halaman: string): Dibuka | undefined {
  const kabupaten = portal.kabupaten.values().next().value!
  const [folder, kode = ''] = halaman.split('/')
  if (!['desa', 'kecamatan', 'kabupaten'].includes(folder!) || kabupatenOf(kode) !== kabupaten.kode) return undefined
  return { judul: placeWords(kabupaten, kode), contoh: kabupaten.contoh }
}

export function kutipHalaman(portal: Portal, halaman: string, { judul, contoh }: Dibuka, dibaca: string): Rujukan {
  const kabupaten = portal.kabupaten.values().next().value!
  const path = `${base}${halaman}`
  return pageCitation(portal, { judul, path, kabupaten, contoh }, { origin: location.origin, dibaca })
}
