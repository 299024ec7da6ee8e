import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..')
const read = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: SRC })
    .filter((file) => !/\.test\.|fixtures\/|text\/en\//.test(file))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
const KEY = /^ {2,}([a-z]+[A-Z]\w*): /gm

// a key in one word may be an id of the data, as `dasar` is: then no line of the program names it
test('every key of a dictionary that the program names is asked for somewhere', () => {
  const dictionaries = read('text/id/*.ts')
  const program = [...read('**/*.{ts,astro,mdx}'), ...read('../scripts/**/*.ts')]
    .filter((source) => !dictionaries.includes(source))
    .concat(dictionaries.map((source) => source.replaceAll(KEY, '')))
    .join('\n')
  const words = new Set(program.match(/\w+/g))
  const keys = dictionaries.flatMap((source) => [...source.matchAll(KEY)].map(([, key]) => key!))
  expect(keys.length).toBeGreaterThan(100)
  expect(keys.filter((key) => !words.has(key))).toEqual([])
})
