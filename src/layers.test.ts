import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const SRC = import.meta.dirname

/** What each layer may import, itself aside. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  site: ['domain', 'text'],
  load: ['domain'],
  geo: ['domain', 'charts', 'text', 'site'],
  charts: ['domain', 'text', 'site'],
  client: ['domain', 'text', 'site', 'geo'],
  styles: [],
  components: ['domain', 'text', 'site', 'charts', 'geo', 'client', 'styles'],
  layouts: ['domain', 'text', 'site', 'charts', 'geo', 'client', 'styles', 'components'],
  pages: ['domain', 'text', 'site', 'charts', 'geo', 'client', 'styles', 'components', 'layouts', 'load'],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) =>
      /\.(ts|astro)$/.test(path) && !/(\.test|^domain\/fixture|\/fixture)\.ts$/.test(path) && path.includes(sep),
  )
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !path.startsWith('fixtures/'))

test('every folder of src is a layer', () => {
  expect(files.map(layerOf).filter((layer) => !(layer in MAY))).toEqual([])
})

test('imports point down only', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.includes('/') && layerOf(target) !== layerOf(file))
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
  return path.split('/')[0]!
}

/** Paths below src of the files that `file` imports. */
function importsOf(file: string): readonly string[] {
  return specifiersOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => resolve(dirname(join(SRC, file)), from.replace(/\?.*$/, '')))
    .map((path) => relative(SRC, path).split(sep).join('/'))
    .filter((path) => !path.startsWith('..'))
}

function specifiersOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?|import\()\s*['"]([^'"]+)['"]/gm)].map(
    (match) => match[1]!,
  )
}
