import { expect, test } from 'vitest'
import { withBroken } from './fixture.ts'
import { faultyFolders, withoutFolders } from './partial.ts'
import { readPortal } from './portal.ts'

test('a faulty table takes its edition out, and a broken seal nothing', () => {
  withBroken('kelas-tidak-dikenal', (dataDir) => {
    const { portal, terbaca, faults } = readPortal(dataDir)
    expect(portal).toBeUndefined()
    expect(faultyFolders(faults)).toEqual(['mini/edisi/2024-01'])
    expect([...withoutFolders(terbaca!, faultyFolders(faults)).kabupaten]).toEqual([])
  })
  withBroken('edisi-berubah', (dataDir) => expect(faultyFolders(readPortal(dataDir).faults)).toEqual([]))
})

test('a faulty table of the kabupaten or of all takes that out', () => {
  const at = (file: string) =>
    faultyFolders([{ severity: 'fault', code: 'sel-kosong', file, line: 2, column: 1, message: '', mend: '' }])
  expect(at('blora/wilayah.csv')).toEqual(['blora'])
  expect(at('sumber.csv')).toEqual([''])
  expect(at('blora/edisi/2024-01')).toEqual(['blora/edisi/2024-01'])
})
