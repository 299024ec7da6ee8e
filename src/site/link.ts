import type { Kode, KodeDesa, KodeKabupaten, KodeKecamatan } from '../domain/kode.ts'
import type { Portal } from '../domain/portal.ts'
import { asli } from '../text/asli.ts'
import { format } from '../text/id/format.ts'

/** The path under which the site is served, with both slashes, however it was written: `portal`, `/portal` -> `/portal/` */
export const basePath = (written: string): string => `/${written}/`.replace(/\/{2,}/g, '/')

/** `/` or `/portal/`; outside Astro, by `BASE_PATH`. */
export const base: string = basePath(import.meta.env?.BASE_URL ?? globalThis.process?.env['BASE_PATH'] ?? '')

/** An address below the root of the portal: `/portal/desa/x/` -> `desa/x/` */
export const within = (address: string): string => address.slice(base.length)

/** The languages of the portal; the first is that of all its pages, and of those for readers of no other. */
export const BAHASA = ['id', 'en'] as const
export type Bahasa = (typeof BAHASA)[number]

/** Where the pages of a language stand that both have. */
const akar = (bahasa: string): string => (bahasa === 'id' ? base : `${base}${bahasa}/`)
/** that of the language of this build: below it the links to those pages */
const sini = akar(format.bahasa)
const DUA_BAHASA = /^(?:(?:kabupaten|kecamatan|desa|edisi|regulasi)\/.+|klasifikasi\/|regulasi\/|metode\/)?$/

/** The path of a page without its base and language, by which it is known in both. */
export const tanpaBahasa = (path: string): string =>
  path.startsWith(akar('en')) ? path.slice(akar('en').length) : within(path)

/**
 * The same page in a language, undefined where it has none.
 * @param path of a page in any language, with the base, without a fragment
 */
export function dalamBahasa(bahasa: Bahasa, path: string): string | undefined {
  const within = tanpaBahasa(path)
  return DUA_BAHASA.test(within) ? `${akar(bahasa)}${within}` : undefined
}

/** What `hreflang` tells of a page without a twin in the language of this build; undefined for all others. */
export const bahasaTujuan = (href: string): 'id' | undefined => (href.startsWith(sini) ? undefined : asli)

/**
 * A link of the prose, which names pages from the root of the portal, wherever that is served, in the language of this
 * build where they have it; any other as it is.
 */
export function dalamProsa(href: string): string {
  if (!href.startsWith('/')) return href
  const [, page = '', fragment = ''] = /^\/([^#]*)(#.*)?$/.exec(href)!
  return `${DUA_BAHASA.test(page) ? sini : base}${page}${fragment}`
}

/**
 * A whole address where the site knows its own, else the path from its root. Nothing else joins the two.
 * @param path as `link` gives it, with the base
 * @param tanpa what stands for the origin where it is not known
 */
export const lengkap = ({ situs }: Pick<Portal, 'situs'>, path: string, tanpa = ''): string =>
  `${situs.alamat || tanpa}${path}`

/** A fragment that lasts: `stunting_ski:2023` -> `stunting_ski-2023` */
export const anchor = (id: string): string => id.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/-+$/, '')

/** Every address of the portal. Nothing else writes one. */
export const link = {
  home: () => sini,
  kabupaten: (kode: KodeKabupaten) => `${sini}kabupaten/${kode}/`,
  kecamatan: (kode: KodeKecamatan) => `${sini}kecamatan/${kode}/`,
  desa: (kode: KodeDesa, bagian = '') => `${sini}desa/${kode}/${bagian && `#${bagian}`}`,
  peta: (kode?: KodeKabupaten) => (kode ? `${base}peta/${kode}/` : `${base}peta/`),
  petaData: (kode: KodeKabupaten) => `${base}peta/${kode}.json`,
  klasifikasi: (bagian = '') => `${sini}klasifikasi/${bagian && `#${bagian}`}`,
  regulasi: (slug?: string, bagian = '') => `${sini}regulasi/${slug ? `${slug}/` : ''}${bagian && `#${bagian}`}`,
  program: (slug?: string) => `${base}program/${slug ? `${slug}/` : ''}`,
  poktan: (slug?: string) => `${base}poktan/${slug ? `${slug}/` : ''}`,
  opd: (kode?: KodeKabupaten) => (kode ? `${base}opd/${kode}/` : `${base}opd/`),
  edisi: (kabupaten: KodeKabupaten, edisi: string, bagian = '') =>
    `${sini}edisi/${kabupaten}/${edisi}/${bagian && `#${bagian}`}`,
  angka: (kode?: KodeKabupaten, id?: string) => `${base}angka/${kode ? `${kode}/` : ''}${id ? `#${anchor(id)}` : ''}`,
  data: () => `${base}data/`,
  unduh: (path: string) => `${base}unduh/${path}`,
  periksa: () => `${base}periksa/`,
  templat: (folder: string, nama: string) => `${base}periksa/templat/${folder}/${nama}`,
  acuan: (kode: KodeKabupaten) => `${base}periksa/acuan/${kode}.json`,
  /** what is kept on the reader's device, and all of a kabupaten to keep there */
  luring: () => `${base}luring/`,
  paketLuring: (kode: KodeKabupaten, jenis: 'bin' | 'json') => `${base}luring/${kode}.${jenis}`,
  /** the service worker of the site */
  pekerja: () => `${base}sw.js`,
  acuanCek: (kode: KodeKabupaten) => `${base}cek/acuan/${kode}.json`,
  perubahan: (kode?: KodeKabupaten) => (kode ? `${base}perubahan/${kode}/` : `${base}perubahan/`),
  /** feeds of a kabupaten or a kecamatan, the main kabupaten unless told */
  umpan: (jenis: 'atom' | 'json', kode?: Kode) => `${base}perubahan/${kode ? `${kode}/` : ''}umpan.${jenis}`,
  cerita: (slug?: string) => `${base}cerita/${slug ? `${slug}/` : ''}`,
  /** of a kabupaten, the main one unless told; the choice as the page writes it: `desa=33.16.01.2001,33.16.01.2002` */
  banding: (kode?: KodeKabupaten, pilihan = '') =>
    `${base}banding/${kode ? `${kode}/` : ''}${pilihan && `#${pilihan}`}`,
  /** verifies and cites: a fact by its id, or any page by its address */
  cek: (yang = '') => `${base}cek/${yang && `#${yang}`}`,
  /** a letter that asks for what is not published of an area */
  minta: (kode: Kode) => `${base}minta/${kode}/`,
  /** where a mistake is reported: on a page, named by its address with the base, that shows an edition */
  lapor: (halaman = '', edisi = '') => `${base}lapor/${halaman && `#${halaman}${edisi && `?edisi=${edisi}`}`}`,
  /** how to use the API; the files themselves by their path: `desa/33.16.01.2001.json` */
  caraApi: () => `${base}data/api/`,
  api: (path: string) => `${base}api/v1/${path}`,
  katalog: (file: string) => `${base}data/${file}`,
  /** a chart or map as a file: `desa/33.16.01.2001/riwayat.svg` */
  gambar: (path: string) => `${base}gambar/${path}`,
  /** the picture beside a link that is passed on: `desa/33.16.01.2001` */
  bagikan: (path: string) => `${base}bagikan/${path}.png`,
  /** how to embed; an embed by its path: `desa/33.16.01.2001/`, frozen `desa/33.16.01.2001/2024-01/` */
  sematan: (path = '') => `${base}sematan/${path}`,
  /** finds names and words; its own part `desa-saya` finds the village where the reader stands */
  cari: (bagian = '') => `${base}cari/${bagian && `#${bagian}`}`,
  namaCari: () => `${base}cari/nama.json`,
  /** the full text of the portal, by Pagefind */
  teksCari: (path: string) => `${base}pagefind/${path}`,
  metode: (bagian = '') => `${sini}metode/${bagian && `#${bagian}`}`,
  sumber: (id: string) => `${sini}metode/#sumber-${anchor(id)}`,
  istilah: (istilah?: string) => `${base}istilah/${istilah ? `#${anchor(istilah.toLowerCase())}` : ''}`,
  /** what each fault of the checker means */
  galat: (kode = '') => `${base}periksa/galat/${kode && `#${kode}`}`,
  aksesibilitas: () => `${base}aksesibilitas/`,
  tentang: () => `${base}tentang/`,
} as const satisfies Record<string, (...parts: never[]) => string>
