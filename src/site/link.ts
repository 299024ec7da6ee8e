import type { Kode, KodeDesa, KodeKabupaten, KodeKecamatan } from '../domain/kode.ts'
import type { Portal } from '../domain/portal.ts'

/** The path under which the site is served, with both slashes, however it was written: `portal`, `/portal` -> `/portal/` */
export const basePath = (written: string): string => `/${written}/`.replace(/\/{2,}/g, '/')

/** `/` or `/portal/`; outside Astro, by `BASE_PATH`. */
export const base: string = basePath(import.meta.env?.BASE_URL ?? globalThis.process?.env['BASE_PATH'] ?? '')

/** A link of the prose, which names pages from the root of the portal, wherever that is served; any other as it is. */
export const dalamProsa = (href: string): string => (href.startsWith('/') ? `${base}${href.slice(1)}` : href)

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
  home: () => base,
  kabupaten: (kode: KodeKabupaten) => `${base}kabupaten/${kode}/`,
  kecamatan: (kode: KodeKecamatan) => `${base}kecamatan/${kode}/`,
  desa: (kode: KodeDesa, bagian = '') => `${base}desa/${kode}/${bagian && `#${bagian}`}`,
  peta: (kode?: KodeKabupaten) => (kode ? `${base}peta/${kode}/` : `${base}peta/`),
  petaData: (kode: KodeKabupaten) => `${base}peta/${kode}.json`,
  klasifikasi: (bagian = '') => `${base}klasifikasi/${bagian && `#${bagian}`}`,
  regulasi: (slug?: string, bagian = '') => `${base}regulasi/${slug ? `${slug}/` : ''}${bagian && `#${bagian}`}`,
  program: (slug?: string) => `${base}program/${slug ? `${slug}/` : ''}`,
  poktan: (slug?: string) => `${base}poktan/${slug ? `${slug}/` : ''}`,
  opd: (kode?: KodeKabupaten) => (kode ? `${base}opd/${kode}/` : `${base}opd/`),
  edisi: (kabupaten: KodeKabupaten, edisi: string, bagian = '') =>
    `${base}edisi/${kabupaten}/${edisi}/${bagian && `#${bagian}`}`,
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
  metode: (bagian = '') => `${base}metode/${bagian && `#${bagian}`}`,
  sumber: (id: string) => `${base}metode/#sumber-${anchor(id)}`,
  istilah: (istilah?: string) => `${base}istilah/${istilah ? `#${anchor(istilah.toLowerCase())}` : ''}`,
  /** what each fault of the checker means */
  galat: (kode = '') => `${base}periksa/galat/${kode && `#${kode}`}`,
  aksesibilitas: () => `${base}aksesibilitas/`,
  tentang: () => `${base}tentang/`,
} as const satisfies Record<string, (...parts: never[]) => string>
