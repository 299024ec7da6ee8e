import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MINI } from './fixture.ts'
import { readPortal } from './portal.ts'
import { parseSeals, sealable, sealOf, sealsRemoved, SEALS, type Seals } from './seal.ts'

const EDISI = 'mini/edisi/2024-01'
const RALAT = `${EDISI}/ralat.csv`
const ABOUT = `${EDISI}/edisi.json`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  cpSync(MINI, folder, { recursive: true })
  writeFileSync(join(folder, SEALS), JSON.stringify(sealsOf()))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function sealsOf(): Seals {
  const files = sealable(folder, EDISI).map((name) => `${EDISI}/${name}`)
  return Object.fromEntries(files.map((file) => [file, sealOf(file, readFileSync(join(folder, file)))]))
}
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
const told = (code = 'edisi-berubah') =>
  readPortal(folder)
    .faults.filter((fault) => fault.code === code)
    .map(({ file, line, message }) => `${file}:${line} ${message}`)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('of each published correction a full digest is kept: no other row can be found that has it', () => {
  const lines = textOf(RALAT).trimEnd().split('\n')
  expect(sealsOf()[RALAT]!.baris).toBe(lines.map(sha256).join(' '))
})

test('a list whose digests of corrections are short is no list of seals', () => {
  const { sha256: whole, baris } = sealsOf()[RALAT]!
  const short = baris.replaceAll(/(\w{10})\w+/g, '$1')
  expect(parseSeals(JSON.stringify({ [RALAT]: { sha256: whole, baris: short } }))).toBeUndefined()
  write(SEALS, JSON.stringify({ [RALAT]: { sha256: whole, baris: short } }))
  expect(told('isi-json')).toHaveLength(1)
})

test('a digest of the whole ralat.csv does not excuse another row in it', () => {
  const before = sealsOf()
  write(RALAT, textOf(RALAT).replace('600,590', '600,580'))
  const forged = { ...before, [RALAT]: { ...before[RALAT]!, sha256: sha256(textOf(RALAT)) } }
  write(SEALS, JSON.stringify(forged))
  expect(sealsRemoved(before, forged)).toEqual([])
  expect(told()).toEqual([expect.stringContaining('Ralat yang sudah terbit berubah')])
})

test('the digests of lines are sealed as the file is', () => {
  const before = sealsOf()
  const after = { ...before, [ABOUT]: { ...before[ABOUT]!, baris: '0000000000' } }
  expect(sealsRemoved(before, after)).toEqual([ABOUT])
})

test('JSON that is 20,000 deep is a fault beside the others', () => {
  write(ABOUT, textOf(ABOUT).replace('{', `{"x": ${'['.repeat(20_000)}${']'.repeat(20_000)},`))
  write(`${EDISI}/total.csv`, textOf(`${EDISI}/total.csv`).replace('dasar', 'dasr'))
  expect(told('json-rusak')).toEqual([`${ABOUT}:1 JSON terlalu bertingkat.`])
  expect(told('kelas-tidak-dikenal')).toHaveLength(1)
  expect(told()).toHaveLength(2)
})

test('a sealed file that is too large, or cannot be opened, is a fault and is not read', { timeout: 20_000 }, () => {
  truncateSync(join(folder, EDISI, 'total.csv'), 3_000_000_000)
  rmSync(join(folder, EDISI, 'poktan.csv'))
  symlinkSync('total.csv', join(folder, EDISI, 'poktan.csv'))
  const closed = `${EDISI}/statistik.csv`
  // to a superuser nothing is closed
  const isAdmin = process.getuid?.() === 0
  if (!isAdmin) chmodSync(join(folder, closed), 0)
  const files = [`${EDISI}/poktan.csv`, ...(isAdmin ? [] : [closed]), `${EDISI}/total.csv`]
  const message = 'Berkas edisi terbit ini tidak dapat dibuka, atau terlalu besar.'
  expect(told()).toEqual(files.map((file) => `${file}:0 ${message}`))
})

test('50,000 entries are compared in the time of a test', { timeout: 10_000, retry: 2 }, () => {
  const entries = Array.from({ length: 50_000 }, (_, i) => `"k${i}": 0`).join(',\n')
  write(ABOUT, textOf(ABOUT).replace('{', `{${entries},`))
  expect(told()).toEqual([`${ABOUT}:0 50000 baris tidak sama dengan saat terbit.`])
})
