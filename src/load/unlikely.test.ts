import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { withBroken } from './fixture.ts'
import { readPortal } from './portal.ts'

/** Codes of what is wrong with data that holds an unlikely jump of a class, and one line more in a file. */
const codes = (file: string, line: string) =>
  withBroken('lompat-kelas', (dataDir) => {
    mkdirSync(dirname(join(dataDir, file)), { recursive: true })
    appendFileSync(join(dataDir, file), `${line}\n`)
    return readPortal(dataDir).faults.map(({ code }) => code)
  })

test('what is unlikely is told beside a fault elsewhere', () => {
  expect(codes('poktan/bkb.mdx', 'tanpa kepala')).toContain('lompat-kelas')
  expect(codes('sumber.csv', 'contoh-3,,,2024-99,,contoh,contoh,')).toContain('lompat-kelas')
})

test('it is not told of an edition with a fault, nor beside one, nor of faulty areas', () => {
  const told = (file: string, line: string) => {
    const found = codes(file, line)
    expect(found.length).toBeGreaterThan(0)
    return found.includes('lompat-kelas')
  }
  const kampung = '99.02.01.1001,Baru,Mandri,contoh,'
  expect(told('mini/edisi/2024-07/klasifikasi.csv', kampung)).toBe(false)
  expect(told('mini/edisi/2024-01/klasifikasi.csv', kampung)).toBe(false)
  expect(told('mini/wilayah.csv', '99.02.02.2009,Baru,dusun,1,,,contoh')).toBe(false)
})
