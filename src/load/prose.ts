import { join } from 'node:path'
import type { z } from 'zod'
import type { Cerita, Program, ProsaPoktan, Regulasi } from '../domain/prose.ts'
import { filesIn, readText } from './files.ts'
import { checkBody, COMPONENTS, type Kutipan, type Tautan } from './prose-body.ts'
import { readHead } from './prose-head.ts'
import * as schema from './prose-schema.ts'
import { checkCited, type Known } from './references.ts'
import { quote, type Report } from './report.ts'
import { hints } from './suggest.ts'

export interface Prose {
  readonly regulasi: ReadonlyMap<string, Regulasi>
  readonly program: ReadonlyMap<string, Program>
  readonly poktan: ReadonlyMap<string, ProsaPoktan>
  readonly cerita: ReadonlyMap<string, Cerita>
  /** programmes that have a page, faulty ones too; undefined where there are none */
  readonly slugProgram: ReadonlySet<string> | undefined
  /** every link of the bodies; for `checkTautan`, when all pages are known */
  readonly tautan: readonly Tautan[]
  /** every quoted figure; for `checkKutipan`, when all facts are known */
  readonly kutipan: readonly Kutipan[]
  /** fragments by page: `/regulasi/inpres-3-2022/` */
  readonly jangkar: ReadonlyMap<string, ReadonlySet<string>>
}

/** Front matter of regulasi/, program/, poktan/ and cerita/, by slug; checks the bodies too. */
export function readProse(dataDir: string, sumber: Known['sumber'], report: Report): Prose {
  const slugs = {
    regulasi: slugsIn(dataDir, 'regulasi'),
    program: slugsIn(dataDir, 'program'),
    poktan: slugsIn(dataDir, 'poktan'),
    cerita: slugsIn(dataDir, 'cerita'),
  }
  const tautan: Tautan[] = []
  const kutipan: Kutipan[] = []
  const jangkar = new Map<string, ReadonlySet<string>>()
  const read = <T extends object>(folder: keyof typeof slugs, type: z.ZodType<T>) => {
    const entries = new Map<string, T & { readonly slug: string }>()
    for (const slug of slugs[folder]) {
      const text = readProseFile(dataDir, folder, slug, type, report)
      if (text?.data) entries.set(slug, { ...text.data, slug })
      if (text) {
        tautan.push(...text.tautan)
        kutipan.push(...text.kutipan)
      }
      jangkar.set(`/${folder}/${slug}/`, new Set(text?.jangkar))
    }
    return entries
  }
  const found: Prose = {
    regulasi: read('regulasi', schema.regulasi) as ReadonlyMap<string, Regulasi>,
    program: read('program', schema.program),
    poktan: read('poktan', schema.poktan),
    cerita: newestFirst(read('cerita', schema.cerita), kutipan),
    slugProgram: slugs.program.size > 0 ? slugs.program : undefined,
    tautan,
    kutipan,
    jangkar,
  }
  for (const [slug, { ketentuan }] of found.regulasi) {
    const page = `/regulasi/${slug}/`
    jangkar.set(page, new Set([...jangkar.get(page)!, ...ketentuan.map(({ id }) => id)]))
  }

  const nearest = {
    regulasi: hints(() => slugs.regulasi),
    program: hints(() => slugs.program),
    poktan: hints(() => slugs.poktan),
  }
  const refer = (file: string, folder: keyof typeof nearest, names: readonly string[]) => {
    for (const name of names) {
      if (name === '' || slugs[folder].has(name)) continue
      const message = `${quote(name)} tidak ada di folder ${folder}.${nearest[folder](name)}`
      report('slug-tidak-dikenal', { file, line: 1, column: 1 }, message, 'Tulis nama berkasnya tanpa .mdx.')
    }
  }
  const near = hints(() => sumber?.keys() ?? [])
  const cite = (file: string, ids: readonly string[]) => {
    for (const id of new Set(ids))
      checkCited(id, sumber, (code, ...words) => report(code, { file, line: 1, column: 1 }, ...words), near)
  }
  for (const [slug, entry] of found.regulasi) {
    const file = `regulasi/${slug}.mdx`
    refer(file, 'program', entry.program)
    refer(file, 'poktan', entry.poktan)
    refer(
      file,
      'regulasi',
      [...entry.mengubah, ...entry.diubah_oleh, ...entry.bertumpu].map((kait) => kait.slug),
    )
    cite(file, [...entry.sumber, ...entry.terverifikasi.map((t) => t.sumber), ...entry.ketentuan.map((k) => k.sumber)])
  }
  for (const folder of ['program', 'poktan'] as const) {
    for (const [slug, entry] of found[folder]) {
      const file = `${folder}/${slug}.mdx`
      refer(file, 'regulasi', entry.regulasi)
      cite(file, entry.sumber)
    }
  }
  for (const [slug, entry] of found.cerita) cite(`cerita/${slug}.mdx`, entry.sumber)
  return found
}

/** The stories with what they quote, newest first. */
function newestFirst(
  heads: ReadonlyMap<string, Omit<Cerita, 'kutipan'>>,
  kutipan: readonly Kutipan[],
): ReadonlyMap<string, Cerita> {
  const ids = Map.groupBy(kutipan, ({ file }) => file)
  const all = [...heads.values()].map((head): Cerita => {
    const own = ids.get(`cerita/${head.slug}.mdx`) ?? []
    return { ...head, kutipan: [...new Set(own.map(({ id }) => id))] }
  })
  const sorted = all.sort((a, b) => (a.tanggal < b.tanggal ? 1 : a.tanggal > b.tanggal ? -1 : 0))
  return new Map(sorted.map((one) => [one.slug, one]))
}

const SLUG = /^[a-z0-9][a-z0-9-]*$/

const slugsIn = (dataDir: string, folder: string): ReadonlySet<string> =>
  new Set(
    filesIn(join(dataDir, folder))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -'.mdx'.length)),
  )

/** One text; `undefined` where it cannot be read at all. */
function readProseFile<T>(dataDir: string, folder: string, slug: string, type: z.ZodType<T>, report: Report) {
  const file = `${folder}/${slug}.mdx`
  if (!SLUG.test(slug)) {
    const mend = 'Pakai huruf kecil, angka, dan tanda hubung.'
    report('kepala-prosa', { file }, `Nama berkas ${quote(slug)} tidak dapat menjadi alamat.`, mend)
  }
  const source = readText(dataDir, file, report, true)?.replaceAll('\r\n', '\n')
  const head = source === undefined ? undefined : readHead(file, source, type, report)
  return (
    head && { data: head.data, ...checkBody(file, source!, head.end, report, folder === 'cerita' ? COMPONENTS : {}) }
  )
}
