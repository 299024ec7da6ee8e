import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAULT_CODES } from '../../src/load/catalogue.ts'
import { TABLES } from '../../src/load/schema.ts'
import { withGenerated } from './guide.ts'

const guide = readFileSync('data/README.md', 'utf8')

test('the guide is as the code has it; npm run guide renews it', () => {
  expect(withGenerated(guide)).toBe(guide)
})

test('the guide explains every code under a heading of its own, and every column', () => {
  const headings = [...guide.matchAll(/^#### ([a-z0-9-]+)$/gm)].map(([, name]) => name)
  expect(headings).toEqual([...FAULT_CODES])
  for (const { columns } of TABLES) for (const name of Object.keys(columns)) expect(guide).toContain(`\`${name}\``)
})
