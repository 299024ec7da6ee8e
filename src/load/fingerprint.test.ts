import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { factById } from '../domain/facts.ts'
import { fingerprint } from './fingerprint.ts'
import { readPortal } from './portal.ts'

const portal = readPortal(resolve('data')).portal!
const of = (id: string) => fingerprint(factById(portal, id)!.asal)
const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: 'data', encoding: 'utf8' }).split(' ')[0]

test('one shell command finds the fingerprint of a line', () => {
  expect(of('33.16:total_dasar:2024-01')).toBe(shell('sed -n 2p blora/edisi/2024-01/total.csv | sha256sum'))
})

test('and of several lines, in their order', () => {
  expect(of('33.16:total:2024-01')).toBe(shell('sed -n 2,5p blora/edisi/2024-01/total.csv | sha256sum'))
})

test('and of a whole table', () => {
  expect(of('99.01:kampung_dasar:2025-01')).toBe(shell('sha256sum contoh/edisi/2025-01/klasifikasi.csv'))
})
