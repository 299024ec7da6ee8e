import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** What the browser runs too: with everything they import, they need no disk. */
const PURE = [
  'bytes.ts',
  'canonical.ts',
  'catalogue.ts',
  'check-table.ts',
  'format.ts',
  'reconcile.ts',
  'report.ts',
  'schema.ts',
  'suggest.ts',
]

const HERE = import.meta.dirname

test.each(PURE)('%s and all that it imports run in a browser', (file) => {
  const seen = new Set<string>()
  const visit = (path: string): readonly string[] => {
    if (seen.has(path)) return []
    seen.add(path)
    return importsOf(path).flatMap((from) =>
      from.startsWith('.')
        ? visit(join(dirname(path), from))
        : from.startsWith('node:')
          ? [`${relative(HERE, path)}: ${from}`]
          : [],
    )
  }
  expect(visit(join(HERE, file))).toEqual([])
})

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type )[^'"]*from '([^']+)'/gm)].map(
    ([, from]) => from!,
  )
