import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Portal } from '../../src/domain/portal.ts'
import { link, within } from '../../src/site/link.ts'

/** What the page /cari/ needs of what Pagefind writes: not its own boxes and styles. */
const NEEDED = /^(?:index\/|fragment\/|pagefind\.js$|pagefind-worker\.js$|pagefind-entry\.json$|wasm\.|.*\.pf_meta$)/

/** What is no prose. */
const LEFT_OUT = [
  'table',
  'nav',
  'svg',
  'figure',
  'details',
  'button',
  '[popover]',
  '.acts',
  '.stamp',
  '.kutip',
  '.unduh',
]

/**
 * Writes the full text of a built site into its folder `pagefind`: of areas name, place and opening, of the pages of
 * prose all of it. The same pages give the same files.
 * @throws where a page is missing, or Pagefind has no program for this machine
 */
export async function addTeks(site: string, portal: Portal): Promise<void> {
  const { index, errors } = await createIndex({
    rootSelector: 'main',
    forceLanguage: 'id',
    excludeSelectors: LEFT_OUT,
  })
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`)
  try {
    const all = [...portal.kabupaten.values()]
    const areas = all.flatMap(({ kecamatan, desa }) => [
      ...[...kecamatan.keys()].map(link.kecamatan),
      ...[...desa.keys()].map((kode) => link.desa(kode)),
    ])
    const prose = [
      link.istilah(),
      link.metode(),
      link.klasifikasi(),
      ...[...portal.regulasi.keys()].map((slug) => link.regulasi(slug)),
      ...[...portal.program.keys()].map((slug) => link.program(slug)),
      ...[...portal.poktan.keys()].map((slug) => link.poktan(slug)),
      ...[...portal.cerita.keys()].map((slug) => link.cerita(slug)),
    ]
    const isArea = new Set(areas)
    for (const address of [...areas, ...prose]) {
      const path = within(address)
      const html = await readFile(join(site, path, 'index.html'), 'utf8')
      const content = isArea.has(address) ? opening(html) : html
      const { errors: wrong } = await index.addHTMLFile({ url: `/${path}`, content })
      if (wrong.length > 0) throw new Error(`Pagefind: ${path}: ${wrong.join(', ')}`)
    }
    const { files } = await index.getFiles()
    for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
      const file = join(site, 'pagefind', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
  } finally {
    await close()
  }
}

/** The page of an area up to its first picture or section: the rest are tables, and the same words on every page. */
function opening(html: string): string {
  const start = html.indexOf('<h1')
  const length = html.slice(start).search(/<(?:figure|section|table|footer)[\s>]/)
  return `<html lang="id"><body><main>${html.slice(start, length < 0 ? undefined : start + length)}</main></body></html>`
}
