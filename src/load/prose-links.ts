import type { Kabupaten } from '../domain/portal.ts'
import type { Prose } from './prose.ts'
import { quote, type Report } from './report.ts'
import { didYouMean, hints } from './suggest.ts'

/** Pages that every portal has, as `src/pages` names them. */
export const FIXED = [
  '/',
  '/aksesibilitas/',
  '/angka/',
  '/banding/',
  '/cerita/',
  '/cari/',
  '/cek/',
  '/data/',
  '/data/api/',
  '/istilah/',
  '/klasifikasi/',
  '/lapor/',
  '/luring/',
  '/metode/',
  '/opd/',
  '/periksa/',
  '/periksa/galat/',
  '/perubahan/',
  '/peta/',
  '/poktan/',
  '/program/',
  '/regulasi/',
  '/sematan/',
  '/tentang/',
]

/** More are not told: each is compared with every page. */
const MAX_FAULTS = 200

/** Fragments that the page of any regulation has besides those of its text. */
const REGULASI = ['terverifikasi', 'penerima', 'dirujuk']

/** Reports every link of the prose that leads nowhere, or to where none may lead. */
export function checkTautan(
  { tautan, jangkar }: Pick<Prose, 'tautan' | 'jangkar'>,
  kabupaten: readonly Kabupaten[],
  report: Report,
): void {
  const pages = new Set([...FIXED, ...jangkar.keys(), ...kabupaten.flatMap(pagesOf)])
  const near = hints(() => pages)
  let faults = 0
  for (const { file, url, spot } of tautan) {
    const own = `/${file.replace(/\.mdx$/, '')}/`
    const wrong = /^https?:/i.test(url) ? outside(url) : inside(url, own, pages, jangkar, near)
    if (wrong) report('tautan-prosa', spot, ...wrong)
    if (wrong && ++faults === MAX_FAULTS) return
  }
}

const FORM = 'Tautkan ke alamat lengkap yang diawali https://, ke halaman portal seperti /metode/, atau ke #bagian.'

type Wrong = readonly [message: string, mend: string] | undefined

function outside(url: string): Wrong {
  const { hostname, username, password } = URL.canParse(url)
    ? new URL(url)
    : { hostname: '', username: '', password: '' }
  return hostname === '' || username !== '' || password !== ''
    ? [`Alamat ${quote(url)} salah bentuk.`, FORM]
    : undefined
}

function inside(
  url: string,
  own: string,
  pages: ReadonlySet<string>,
  jangkar: Prose['jangkar'],
  near: (text: string) => string,
): Wrong {
  // named by what is allowed: there are too many ways to write javascript:
  const [, path = '', , fragment] = /^((?:\/[\w.-]+)*\/|)(#([\w.-]+))?$/.exec(url) ?? []
  if (path === '' && fragment === undefined) {
    const slash = pages.has(`${url}/`) ? ` Maksudnya "${url}/"?` : ''
    return [`Tautan ${quote(url)} salah bentuk.${slash}`, FORM]
  }
  const page = path === '' ? own : path
  if (!pages.has(page)) return [`Halaman ${quote(page)} tidak ada.${near(page)}`, 'Betulkan tautannya, atau hapus.']
  const known = jangkar.get(page)
  const all = new Set([...(known ?? []), ...(page.startsWith('/regulasi/') ? REGULASI : [])])
  return fragment !== undefined && known && !all.has(fragment)
    ? [
        `Halaman ${page} tidak punya bagian ${quote(fragment)}.${didYouMean(fragment, all)}`,
        'Betulkan tautannya, atau hapus.',
      ]
    : undefined
}

const pagesOf = ({ kode, kecamatan, desa, edisi }: Kabupaten): readonly string[] => [
  ...['kabupaten', 'peta', 'opd', 'angka', 'perubahan', 'banding'].map((folder) => `/${folder}/${kode}/`),
  ...[...kecamatan.keys()].map((each) => `/kecamatan/${each}/`),
  ...[...desa.keys()].map((each) => `/desa/${each}/`),
  ...edisi.map((each) => `/edisi/${kode}/${each.kode}/`),
]
