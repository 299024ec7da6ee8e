import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { Program, ProsaPoktan, Regulasi } from '../domain/prose.ts'
import { isTanggal } from './cells.ts'
import { filesIn, issueText, readText } from './files.ts'
import { checkBody } from './prose-body.ts'
import { quote, type Report } from './report.ts'
import { didYouMean } from './suggest.ts'

const text = z.string().default('')
const texts = z.array(z.string()).default([])
const tanggal = z
  .string()
  .refine((value) => value === '' || isTanggal(value), 'bukan tanggal seperti 2024-01-04')
  .default('')
const kaitan = z.array(z.strictObject({ slug: text, nama: z.string().min(1), hubungan: text })).default([])

const regulasi = z.strictObject({
  jenis: z.string().min(1),
  singkat: z.string().min(1),
  nomor: text,
  tahun: z.number().int().optional(),
  judul: z.string().min(1),
  tanggal,
  penerbit: text,
  peringkat: z.number().int().min(1).max(6),
  keadaan: text,
  ringkas: text,
  penerima: texts,
  terverifikasi: z.array(z.strictObject({ hal: z.string().min(1), sumber: text })).default([]),
  belum_terverifikasi: texts,
  sumber: texts,
  ketentuan: z
    .array(
      z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), judul: z.string().min(1), isi: text, sumber: text }),
    )
    .refine((list) => new Set(list.map((k) => k.id)).size === list.length, 'ada id ketentuan yang tertulis dua kali')
    .default([]),
  program: texts,
  poktan: texts,
  mengubah: kaitan,
  diubah_oleh: kaitan,
  disebut_dinas: z.boolean().default(false),
})

const program = z.strictObject({
  judul: z.string().min(1),
  nomor: z.number().int().min(0).max(8),
  sasaran: text,
  judul_lampiran: text,
  ringkas: text,
  kegiatan: z
    .array(z.strictObject({ kegiatan: z.string().min(1), indikator: text, penanggung_jawab: text }))
    .default([]),
  sumber: texts,
  regulasi: texts,
})

const poktan = z.strictObject({
  singkatan: z.string().min(1),
  kepanjangan: z.string().min(1),
  ringkas: text,
  sasaran: text,
  partisipasi: text,
  sumber: texts,
  regulasi: texts,
})

export interface Prose {
  readonly regulasi: ReadonlyMap<string, Regulasi>
  readonly program: ReadonlyMap<string, Program>
  readonly poktan: ReadonlyMap<string, ProsaPoktan>
  /** programmes that have a page, faulty ones too; undefined where there are none */
  readonly slugProgram: ReadonlySet<string> | undefined
}

/** Front matter of regulasi/, program/ and poktan/, by slug; checks the bodies too. */
export function readProse(dataDir: string, sumber: ReadonlyMap<string, unknown> | undefined, report: Report): Prose {
  const slugs = {
    regulasi: slugsIn(dataDir, 'regulasi'),
    program: slugsIn(dataDir, 'program'),
    poktan: slugsIn(dataDir, 'poktan'),
  }
  const found: Prose = {
    regulasi: readFolder(dataDir, 'regulasi', slugs.regulasi, regulasi, report) as ReadonlyMap<string, Regulasi>,
    program: readFolder(dataDir, 'program', slugs.program, program, report),
    poktan: readFolder(dataDir, 'poktan', slugs.poktan, poktan, report),
    slugProgram: slugs.program.size > 0 ? slugs.program : undefined,
  }

  const refer = (file: string, folder: keyof typeof slugs, names: readonly string[]) => {
    for (const name of names) {
      if (name === '' || slugs[folder].has(name)) continue
      const message = `${quote(name)} tidak ada di folder ${folder}.${didYouMean(name, slugs[folder])}`
      report('slug-tidak-dikenal', { file, line: 1, column: 1 }, message, 'Tulis nama berkasnya tanpa .mdx.')
    }
  }
  const cite = (file: string, ids: readonly string[]) => {
    for (const id of new Set(ids)) {
      if (id === '' || !sumber || sumber.has(id)) continue
      const message = `Sumber ${quote(id)} tidak ada di sumber.csv.${didYouMean(id, sumber.keys())}`
      report(
        'sumber-tidak-dikenal',
        { file, line: 1, column: 1 },
        message,
        'Perbaiki id ini, atau tambahkan sumbernya di sumber.csv.',
      )
    }
  }
  for (const [slug, entry] of found.regulasi) {
    const file = `regulasi/${slug}.mdx`
    refer(file, 'program', entry.program)
    refer(file, 'poktan', entry.poktan)
    refer(
      file,
      'regulasi',
      [...entry.mengubah, ...entry.diubah_oleh].map((kait) => kait.slug),
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
  return found
}

const slugsIn = (dataDir: string, folder: string): ReadonlySet<string> =>
  new Set(
    filesIn(join(dataDir, folder))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -'.mdx'.length)),
  )

function readFolder<T extends object>(
  dataDir: string,
  folder: string,
  slugs: ReadonlySet<string>,
  schema: z.ZodType<T>,
  report: Report,
): ReadonlyMap<string, T & { readonly slug: string }> {
  const found = new Map<string, T & { readonly slug: string }>()
  for (const slug of slugs) {
    const file = `${folder}/${slug}.mdx`
    if (!/^[a-z0-9][a-z0-9-]*$/.test(slug)) {
      const mend = 'Pakai huruf kecil, angka, dan tanda hubung.'
      report('kepala-prosa', { file }, `Nama berkas ${quote(slug)} tidak dapat menjadi alamat.`, mend)
    }
    const source = readText(dataDir, file, report, true)
    const head = source === undefined ? undefined : readHead(file, source.replaceAll('\r\n', '\n'), schema, report)
    if (head) found.set(slug, { ...head, slug })
  }
  return found
}

/** Front matter between two lines of `---`, and a check of the body behind it. */
function readHead<T>(file: string, source: string, schema: z.ZodType<T>, report: Report): T | undefined {
  const parts = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)
  if (!parts) {
    const mend = 'Awali berkas dengan baris ---, isian, lalu baris --- lagi.'
    report('kepala-prosa', { file, line: 1, column: 1 }, 'Kepala tulisan tidak ada.', mend)
    return undefined
  }
  checkBody(file, source.slice(parts[0].length), parts[0].split('\n').length, report)

  const document = parseDocument(parts[1]!, { version: '1.2', schema: 'core' })
  const [error] = document.errors
  const data = error ? undefined : valueOf(document)
  if (data === undefined) {
    // Line 1 of the front matter is line 2 of the file.
    const { line = 1, col = 1 } = error?.linePos?.[0] ?? {}
    const mend = 'Periksa spasi dan tanda kutip; jangan memakai jangkar & dan *.'
    report('kepala-prosa', { file, line: line + 1, column: col }, 'Kepala tulisan bukan YAML yang benar.', mend)
    return undefined
  }
  const result = schema.safeParse(data)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const offset = nodeOffset(document, issue.path)
    const line = parts[1]!.slice(0, offset).split('\n').length + 1
    const message = `${issue.path.length > 0 ? quote(issue.path.join('.')) : 'Kepala tulisan'}: ${issueText(issue)}.`
    report('kepala-prosa', { file, line, column: 1 }, message, 'Perbaiki isian itu.')
  }
  return undefined
}

/** The front matter as a value; `undefined` where it uses aliases, which can blow up. */
function valueOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return undefined
  }
}

function nodeOffset(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  const node: unknown = path.length > 0 ? document.getIn(path, true) : undefined
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number] | undefined) : undefined
  return range?.[0] ?? 0
}
