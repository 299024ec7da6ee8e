import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { committedText } from '../../load/fingerprint.ts'
import { readPortal } from '../../load/portal.ts'
import { acuanOf, portalOf, type Acuan } from './acuan.ts'
import { pack, unpack, type Tabel } from './tabel.ts'

const portal = readPortal(resolve('data')).portal!
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

test.each([...portal.kabupaten.values()])('the browser reads of $nama what the loader read', (kabupaten) => {
  const acuan = sent(acuanOf(portal, kabupaten, committedText))
  const read = portalOf(acuan)
  const { opd: _, batas: __, ...told } = kabupaten
  expect(read.kabupaten.get(kabupaten.kode)).toMatchObject(told)
  expect([...read.sumber]).toEqual([...portal.sumber])
})

test.each([...portal.kabupaten.values()])('of $nama each cell is sent once, in its text', (kabupaten) => {
  const { teks, edisi, wilayah }: Acuan = acuanOf(portal, kabupaten, committedText)
  const rows = [wilayah, ...edisi.map(({ ralat: _, ...rest }) => rest)]
  expect(JSON.stringify(rows).length).toBeLessThan(0.2 * JSON.stringify(teks).length)
})

test('a row is as it was, whatever its cells and its file hold', () => {
  const value = fc.oneof(
    ...[fc.string(), fc.integer(), fc.boolean(), fc.constantFrom('', 'x', 'tb', 'ya', 'tidak', 'kosong', 'a|b')],
    fc.array(fc.string()),
  )
  const row = fc.record({ a: value, b: value, ubah: value })
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.string()).map((lines) => ['a,b', ...lines].join('\n')),
  )
  fc.assert(
    fc.property(fc.array(row), text, (cells, text) => {
      const rows = cells.map((one, i) => ({ at: { file: 'a.csv', line: i + 2 }, ...one }))
      expect(unpack(sent<Tabel>(pack(rows, text)), text)).toEqual(rows)
    }),
  )
})

test('a quoted cell, and one that a correction changed', () => {
  const text = 'nama,ada,n\n"Kelas ibu, ""A""",ya,3\nB,,x\nC,tidak,5\n'
  const at = (line: number) => ({ at: { file: 'a.csv', line } })
  const rows = [
    { ...at(2), nama: 'Kelas ibu, "A"', ada: true, n: 4 },
    { ...at(3), nama: 'B', ada: 'kosong', n: 'x' },
    { ...at(4), nama: 'C', ada: false, n: 5 },
  ]
  const packed = pack(rows, text)
  expect(packed.kolom).toEqual({ nama: ['teks', {}], ada: ['ya', {}], n: ['angka', { 0: 4 }] })
  expect(unpack(sent(packed), text)).toEqual(rows)
})
