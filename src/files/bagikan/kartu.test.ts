import { expect, test } from 'vitest'
import { kartu, type Lambang } from '../../charts/kartu.ts'
import { paletteOf } from '../gambar/palet.ts'

const LONG = 'Sumberagungrejo Karanganyarbaru Wonosobokulon'
const SUB = 'Kelurahan di Kecamatan Kedungtuban Ngrawoh Wetan, Kabupaten Pangkajene dan Kepulauan Utara'
const MANY = 'Dasar (Anggrek), Berkembang (Melati), Mandiri (Kenanga), belum dilaporkan (Cempaka)'
const BAR: Lambang = { jumlah: new Map([['dasar', 93]]), kata: (kelas, n) => `${kelas} ${n}` }
const rings = (nama: string): Lambang => ({ kelas: undefined, dari: 'Kelas 4 Kampung KB', nama })

const linesOf = (judul: string, sub: string, lambang: Lambang) => {
  const isi = 'Keluarga sudah aktif. '.repeat(9)
  const card = kartu({ situs: 'Kampung KB', judul, sub, lambang, isi, kaki: 'Edisi 2025-01. Sumber: uji' }, paletteOf())
  return [...card.markup.matchAll(/<text x="(\d+)" y="(\d+)" font-size="(\d+)" class="[^"]*">([^<]*)<\/text>/g)].map(
    ([, x, y, size, words]) => ({ x: Number(x), y: Number(y), size: Number(size), words: words! }),
  )
}

test.each(
  [LONG, `${LONG} ${LONG}`, 'Jeruk'].flatMap((judul) =>
    [SUB, 'Desa'].flatMap((sub) =>
      [rings(MANY), rings('Mandiri'), BAR, undefined].map((l) => [judul, sub, l] as const),
    ),
  ),
)('%s, %s: all words stand above the foot, none past the edge', (judul, sub, lambang) => {
  const all = linesOf(judul, sub, lambang)
  const foot = all.find(({ y }) => y === 600)!
  expect(foot.words).toContain('Edisi 2025-01')
  for (const { x, y, size, words } of all) {
    expect(x + words.length * size * 0.47, words).toBeLessThan(1200)
    if (y !== foot.y) expect(y, words).toBeLessThanOrEqual(556)
  }
  const told = all.map(({ words }) => words).join(' ')
  if (lambang && 'dari' in lambang) expect(told).toContain(lambang.nama.split(' ')[0])
  if (lambang && 'jumlah' in lambang) expect(told).toContain('dasar 93')
})

test('a class of one word keeps its size', () => {
  expect(linesOf('Jeruk', 'Desa', rings('Mandiri')).find(({ words }) => words === 'Mandiri')!.size).toBe(58)
})
