import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { desa as inggris } from './en/desa.ts'
import { desa } from './id/desa.ts'

test.each([
  ['id', desa.sebabIndikator],
  ['en', inggris.sebabIndikator],
])('the method in "%s" explains every word for what is absent', (bahasa, sebab) => {
  const text = readFileSync(join(import.meta.dirname, bahasa, 'panjang/metode.mdx'), 'utf8').toLowerCase()
  expect(Object.values(sebab).filter((words) => !text.includes(words.toLowerCase()))).toEqual([])
})
