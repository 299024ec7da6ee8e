import { expect, test } from 'vitest'
import { sourceOfArea } from './area.ts'

test('an area has the source that is filed for it, else that of the row', () => {
  expect(sourceOfArea({ sumber_id: 'kode', luas_sumber_id: 'peta' })).toBe('peta')
  expect(sourceOfArea({ sumber_id: 'kode', luas_sumber_id: '' })).toBe('kode')
})
