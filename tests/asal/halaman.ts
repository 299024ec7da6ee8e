import { attr, findAll, hasClass, parse, wordsOf, type Elemen } from './dom.ts'
import { EDISI, edisiOf, type Edisi } from './berkas.ts'
import type { Id } from './hitung.ts'

/** A page of Contoh that the tests read: of a village, a kecamatan or an edition. */
export interface Halaman {
  readonly alamat: string
  readonly root: Elemen
  /** the area that it is of */
  readonly kode: string
  /** that its figures are of, unless they say so themselves */
  readonly edisi: Edisi
  /** the cells of its ledger by their anchors */
  readonly buku: ReadonlyMap<string, Elemen>
}

export function bacaHalaman(alamat: string, html: string): Halaman {
  const root = parse(/<main[^>]*>(.*)<\/main>/s.exec(html)![1]!)
  const [, jenis, kode = '', edisi = ''] = alamat.split('/')
  const ledger = findAll(root, (one) => one.name === 'td' && attr(one, 'id').startsWith('angka-'))
  const stamp = findAll(root, (one) => hasClass(one, 'stamp')).map((one) => /Edisi (\S+?),/.exec(wordsOf(one))?.[1])
  return {
    alamat,
    root,
    kode,
    edisi: (jenis === 'edisi' ? edisiOf(edisi) : edisiOf(stamp[0] ?? '')) ?? EDISI.at(-1)!,
    buku: new Map(ledger.map((one) => [attr(one, 'id'), one])),
  }
}

/** The figure that an anchor of a ledger names: `angka-pus-2025-01`. */
export function idOf(wilayah: string, anchor: string): Id {
  const [, nama = '', waktu = ''] = /^angka-(.+?)(?:-(\d{4}-\d{2}))?$/.exec(anchor) ?? []
  return { wilayah, nama, waktu }
}

/** The figure that a link leads to, if it leads to one: by its place in a ledger, or from a ledger by its id. */
export function idOfLink(halaman: Halaman, href: string): Id | undefined {
  const cek = /^\/cek\/#([\d.]+):([^:]+):(.*)$/.exec(href)
  if (cek) return { wilayah: cek[1]!, nama: cek[2]!, waktu: cek[3]! }
  const [, page = '', anchor] = /^([^#]*)#(angka-.+)$/.exec(href) ?? []
  if (!anchor) return undefined
  return idOf(page ? page.split('/')[2]! : halaman.kode, anchor)
}
