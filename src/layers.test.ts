import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const SRC = import.meta.dirname
const SCRIPTS = resolve(SRC, '../scripts')

/**
 * What each layer may import, itself aside: what it needs today, so that a new edge is a choice.
 * `program` is `scripts/`; `root` holds the files of Astro that stand in `src` itself, `en` hands them to the English
 * build.
 */
const MAY: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  site: ['domain', 'text'],
  load: ['domain'],
  import: ['domain', 'load', 'text'],
  charts: ['domain', 'text'],
  geo: ['domain', 'charts', 'text', 'site'],
  files: ['domain', 'text', 'site', 'charts', 'geo', 'load', 'import', 'client'],
  client: ['domain', 'text', 'site', 'geo', 'load', 'import'],
  styles: [],
  components: ['domain', 'text', 'site', 'charts', 'geo', 'client', 'styles'],
  layouts: ['domain', 'text', 'site', 'charts', 'client', 'components', 'styles'],
  pages: [
    'domain',
    'text',
    'site',
    'charts',
    'geo',
    'client',
    'styles',
    'components',
    'layouts',
    'load',
    'import',
    'files',
  ],
  root: ['domain', 'load'],
  en: ['root', 'domain', 'load'],
  program: ['domain', 'text', 'site', 'load', 'import', 'files', 'client'],
}

const CODE = /(?<!\.test|(?:^|\/)fixture)\.(?:ts|astro|mdx)$/
const files = [
  ...readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map(slashed),
  ...readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' }).map((path) => `../scripts/${slashed(path)}`),
].filter((path) => CODE.test(path) && !path.startsWith('fixtures/'))

test('every folder of src is a layer', () => {
  expect(files.map(layerOf).filter((layer) => !(layer in MAY))).toEqual([])
})

test('imports point down only', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => layerOf(target) !== layerOf(file))
      .filter((target) => !MAY[layerOf(file)]?.includes(layerOf(target)))
      .map((target) => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the domain imports nothing from outside', () => {
  const outside = files
    .filter((file) => layerOf(file) === 'domain')
    .flatMap((file) => specifiersOf(file).map((from) => `${file} imports ${from}`))
    .filter((line) => !/ imports \.\.?\//.test(line))
  expect(outside).toEqual([])
})

function layerOf(path: string): string {
  if (path.startsWith('../scripts/')) return 'program'
  return path.includes('/') ? path.split('/')[0]! : 'root'
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}

/** Paths below src of the files that `file` imports. */
function importsOf(file: string): readonly string[] {
  return specifiersOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => resolve(dirname(join(SRC, file)), from.replace(/\?.*$/, '')))
    .map((path) => slashed(relative(SRC, path)))
    .filter((path) => !path.startsWith('../') || path.startsWith('../scripts/'))
}

function specifiersOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?|import\()\s*['"]([^'"]+)['"]/gm)].map(
    (match) => match[1]!,
  )
}
