import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const EN = import.meta.dirname
const ID = join(EN, '../id')
/** what only English needs: plurals and lists */
const OWN = ['count.ts']
const files = readdirSync(EN).filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !OWN.includes(file))

/** what is no word for a reader: ids in the data, and words of a query */
const IDS = /^(?:JENIS_CARI|angka\.indikatorPenduduk|kotak\.kataJenis)\./
/** columns of files: `statistik.csv: kk` */
const COLUMN = /^\w+\.csv: [\w, ]+$/
/** what is the same in both languages */
const SAME = new Set([
  // names of Kampung KB, of what belongs to it, of surveys and countries
  ...['Kampung KB', 'Kampung KB …', 'Kampung Keluarga Berkualitas', 'Pokja', 'poktan', 'DASHAT'],
  ...['Rumah DataKu', 'Rumah Dataku', 'BKB', 'BKR', 'BKL', 'UPPKA', 'PIK-R', 'PIK R'],
  ...['Riskesdas', 'SSGI', 'SKI', 'Indonesia'],
  // formats, units and international terms
  ...['IUD', 'km²', '… kB', 'API', 'APA', 'BibTeX, RIS, CSL-JSON', 'SVG', 'PNG', 'CSV', 'XLSX', 'ZIP'],
  ...['JSON', 'GeoJSON', 'TopoJSON', 'JSON-LD', 'Turtle', 'Data Package'],
  // words that both languages have
  ...['Data', 'Data: …', 'April', 'September', 'November'],
])

type Leaf = string | number | ((...args: never) => unknown)
/** Every leaf of a dictionary by its path: `umum.nav.peta`. */
const leavesOf = (value: unknown, path: string): readonly (readonly [path: string, leaf: Leaf])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`))
    : [[path, value as Leaf]]
const dictionary = async (folder: string, file: string) =>
  new Map(
    Object.entries((await import(join(folder, file))) as Record<string, unknown>).flatMap(([name, value]) =>
      leavesOf(value, name),
    ),
  )

/** The string literals of a program, `…` in the place of what is put in; those of types and imports aside. */
function wordsOf(source: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text)
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…'))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('kamus.ts', source, ts.ScriptTarget.Latest, true))
  return found
}
/** Prose of a page as its paragraphs, without code, tags and marks. */
const proseOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .replace(/<pre[\s\S]*?<\/pre>|`[^`]*`|<[^>]*>|[*_#]/g, ' ')
    .split(/\n\s*\n|\n- /)
const PROSE = join(EN, 'panjang/metode.mdx')
const texts = [...files, ...OWN].map((file) => [file, wordsOf(readFileSync(join(EN, file), 'utf8'))] as const)
const all = [...texts, ['panjang/metode.mdx', proseOf(PROSE)] as const]

describe.each(files)('%s', (file) => {
  test('has what the Indonesian dictionary has, at every depth', async () => {
    const [id, en] = [await dictionary(ID, file), await dictionary(EN, file)]
    // words of a query, of both languages
    const shape = (of: typeof id) =>
      [...of]
        .filter(([path]) => !path.startsWith('kotak.kataJenis.'))
        .map(([path, leaf]) => `${path}: ${typeof leaf === 'function' ? `function of ${leaf.length}` : typeof leaf}`)
        .sort()
    expect(shape(en)).toEqual(shape(id))
  })

  test('says nothing in the words of the Indonesian one, but for names', async () => {
    const [id, en] = [await dictionary(ID, file), await dictionary(EN, file)]
    const same = [...en].filter(([path, leaf]) => String(leaf) === String(id.get(path)) && !IDS.test(path))
    const words = same.flatMap(([path, leaf]) =>
      (typeof leaf === 'function' ? wordsOf(String(leaf)) : [String(leaf)]).map((one) => `${path}: ${one}`),
    )
    const isOwed = (one: string) => /\p{L}{2}/u.test(one) && !COLUMN.test(one) && !SAME.has(one)
    expect(words.filter((one) => isOwed(one.replace(/^\S+: /, '')))).toEqual([])
  })
})

test.each(all)('%s is free of Indonesian words', (_, words) => {
  const INDONESIAN =
    /(?<![\p{L}])(?:yang|dan|di|untuk|belum|dari|atau|tidak|adalah|dengan|pada|ini|sudah|tiap)(?![\p{L}])/iu
  expect(words.filter((one) => / /.test(one) && INDONESIAN.test(one))).toEqual([])
})

test.each(all)('%s has no sentence over 25 words', (_, words) => {
  const sentences = words.flatMap((one) => one.split(/(?<=[.?!:])\s+/))
  const length = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length
  expect(sentences.filter((one) => length(one) > 25)).toEqual([])
})

test('the prose of the method follows the Indonesian one: as many headings and points, the same commands', () => {
  const shape = (folder: string) => {
    const text = readFileSync(join(folder, 'panjang/metode.mdx'), 'utf8')
    return [text.match(/^(?:##|-)(?= )/gm), text.match(/<pre[\s\S]*?<\/pre>/g), text.match(/props\.\w+/g)]
  }
  expect(shape(EN)).toEqual(shape(ID))
})
