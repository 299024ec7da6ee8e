import { expect, test } from 'vitest'
import { bertanggal, disimpanPada } from './simpanan.ts'

const NOW = new Date('2026-11-24T02:00:00Z')

test.each([
  [
    'an answer that the browser had kept is as old as it is',
    'Sun, 01 Nov 2026 05:00:00 GMT',
    '2026-11-01T05:00:00.000Z',
  ],
  [
    'a server whose clock is ahead does not make a copy of tomorrow',
    'Wed, 25 Nov 2026 05:00:00 GMT',
    NOW.toISOString(),
  ],
  ['an odd date is passed over', 'kemarin', NOW.toISOString()],
])('%s', (_, date, kept) => {
  expect(disimpanPada(bertanggal(new Response('isi', { headers: { date } }), NOW))).toBe(kept)
})

test('an answer without a date is of now', () => {
  expect(disimpanPada(bertanggal(new Response('isi'), NOW))).toBe(NOW.toISOString())
})
