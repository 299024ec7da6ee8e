import type { Portal } from '../../domain/portal.ts'
import type { Tanggal } from '../../domain/rows.ts'
import type { Rujukan } from '../../site/citation.ts'
import { placeWords } from '../../site/citation-fact.ts'
import { pageCitation } from '../../site/citation-page.ts'
import { base } from '../../site/link.ts'
import { umum } from '../../text/id/umum.ts'
import { kodeDi } from './alamat.ts'

export interface Dibuka {
  readonly judul: string
  readonly contoh: boolean
  /** day on which a story was written */
  readonly terbit?: Tanggal | undefined
  /** what a picture or an embed says at its foot, line by line */
  readonly kaki?: readonly string[]
}

const isLukisan = (halaman: string): boolean => /^(?:gambar|sematan)\/./.test(halaman)

/** Neither the network nor this device has it. */
export class TakTerambil extends Error {}

/**
 * The title of a page or picture of this portal; `undefined` where there is none. Without a network: by its code.
 * @throws TakTerambil where it is not known whether there is one
 */
export async function bukaHalaman(portal: Portal, halaman: string): Promise<Dibuka | undefined> {
  const answer = await fetch(`${base}${halaman}`).catch(() => undefined)
  if (!answer) return tanpaJaringan(portal, halaman)
  if (!answer.ok) return undefined
  // A document without a window: nothing in it runs or is fetched.
  const isSvg = halaman.endsWith('.svg')
  const page = new DOMParser().parseFromString(await answer.text(), isSvg ? 'image/svg+xml' : 'text/html')
  const words = (select: string) => [...page.querySelectorAll(select)].map((one) => one.textContent.trim())
  const mark = ` (${umum.contohTanda})`
  if (isLukisan(halaman)) {
    const foot = isSvg ? words('text.muted[x="28"]') : words('.kaki p')
    const title = isSvg ? (words('title')[0] ?? '') : page.title
    return { judul: title.replace(mark, ''), contoh: isContoh(portal, halaman), kaki: foot.slice(firstOfFoot(foot)) }
  }
  const terbit = page.querySelector<HTMLElement>('details.kutip')?.dataset['terbit']
  return { judul: page.title.replace(mark, ''), contoh: page.title.endsWith(mark), terbit }
}

const firstOfFoot = (lines: readonly string[]): number =>
  Math.max(
    0,
    lines.findIndex((words) => /^(?:\d+ sumber|Sumber): /.test(words)),
  )

function tanpaJaringan(portal: Portal, halaman: string): Dibuka | undefined {
  const kabupaten = portal.kabupaten.values().next().value!
  const [folder, kode = ''] = halaman.split('/')
  const ada = halamanAda(portal, halaman)
  if (ada === false) return undefined
  if (!ada || !['desa', 'kecamatan', 'kabupaten'].includes(folder!)) throw new TakTerambil(halaman)
  return { judul: placeWords(kabupaten, kode), contoh: kabupaten.contoh }
}

/** Whether a picture is of a fictional kabupaten. */
export function isContoh(portal: Portal, halaman: string): boolean {
  const kabupaten = portal.kabupaten.values().next().value!
  return kabupaten.contoh && kodeDi(halaman).includes(kabupaten.kode)
}

/** Whether there is a page, as far as the data tell; `undefined` for one that they say nothing of. */
export function halamanAda(portal: Portal, halaman: string): boolean | undefined {
  const kabupaten = portal.kabupaten.values().next().value!
  const [folder = '', kode = '', ...rest] = halaman.split('/')
  if (halaman === '') return true
  const [edisi = '', ...more] = rest
  if (folder === 'edisi')
    return kode === kabupaten.kode && more.join() === '' && kabupaten.edisi.some((one) => one.kode === edisi)
  if (rest.join() !== '') return ['desa', 'kecamatan', 'kabupaten'].includes(folder) ? false : undefined
  if (folder === 'desa') return kabupaten.desa.has(kode)
  if (folder === 'kecamatan') return kabupaten.kecamatan.has(kode)
  return folder === 'kabupaten' ? kode === kabupaten.kode : undefined
}

export function kutipHalaman(portal: Portal, halaman: string, page: Dibuka, dibaca: string): Rujukan {
  const kabupaten = portal.kabupaten.values().next().value!
  const path = `${base}${halaman}`
  const { judul, contoh, terbit, kaki } = page
  const cited = pageCitation(portal, { judul, path, kabupaten, contoh, terbit }, { origin: location.origin, dibaca })
  if (!kaki) return cited
  const foot = kaki.join(' ').replaceAll('\u00a0', ' ')
  const [, sumber] =
    /Sumber: (.*?)\.(?= Edisi | Lisensi |$)/.exec(foot) ?? /(\d+ sumber: .*?)\.(?= Edisi | Lisensi |$)/.exec(foot) ?? []
  return {
    ...cited,
    jenis: 'gambar',
    edisi: /Edisi (\d{4}-\d\d)/.exec(foot)?.[1] ?? '',
    dasar: sumber ? [sumber] : [],
    catatan: /Edisi .*?, data per [^.]*/.exec(foot)?.[0] ?? '',
  }
}
