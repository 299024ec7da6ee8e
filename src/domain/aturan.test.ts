import { expect, test } from 'vitest'
import { puncakOf } from './aturan.ts'
import { aturan } from './fixture.ts'

test('the most points begin above the band below', () => {
  const indikator = aturan.indikator.find(({ id }) => id === 'partisipasi_poktan')!
  expect(puncakOf(indikator)).toBe(30)
  expect(puncakOf({ ...indikator, pita: [{ angka: 4, arti: '' }] })).toBeUndefined()
})
