import { describe, expect, test } from 'vitest'
import { bar } from './bar.ts'
import { classBar } from './classbar.ts'
import { defs } from './defs.ts'
import { dots } from './dots.ts'
import { graph } from './graph.ts'
import { ladder } from './ladder.ts'
import { legend } from './legend.ts'
import { rings } from './rings.ts'
import { spread } from './spread.ts'
import { stunting } from './stunting.ts'
import type { Svg } from './svg.ts'
import { tick } from './tick.ts'
import { trend } from './trend.ts'

const LOOK = `svg{font-family:sans-serif}.ring,.edge,.step,.grid,.no,.ring-off{fill:none;stroke:#75420f}.grid{stroke:#ddd}.ring-off,.dash,.th{stroke-dasharray:3 2}.pith,.dot,.fg{fill:#4d5069}.bg,.fill-soft{fill:#eee8dc}.odd{fill:#fff;stroke:#96300c;stroke-width:2.5}.th{stroke:#1a1c2e}.tick{fill:none;stroke:#fff;stroke-width:2}.yes{fill:#2a3990}.chart text{font-size:11.5px}.hi,.odd-t{font-weight:700}.fill-dasar{fill:#efdcb2}.fill-berkembang{fill:#cf9b4e}.fill-mandiri{fill:#546eae}.fill-berkelanjutan{fill:#222b6b}.on-mandiri,.on-berkelanjutan{fill:#fff;stroke:#fff}.on-dasar,.on-berkembang{stroke:#7a5716}.t-dasar,.t-berkembang,.t-mandiri,.t-berkelanjutan{stroke:none}`

/** The chart as a file that a browser shows by itself: namespace, patterns and the colours of the light mode. */
function file(chart: Svg): string {
  const [, inside] = /^<svg[^>]*>(.*)<\/svg>$/s.exec(defs().markup)!
  return chart.markup
    .replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/>/, `><style>${LOOK}</style>${inside!}`)
    .replaceAll('><', '>\n<')
    .concat('\n')
}
const shows = (name: string, chart: Svg) => expect(file(chart)).toMatchFileSnapshot(`snapshots/${name}.svg`)
const count = (chart: Svg, part: string | RegExp) => chart.markup.split(part).length - 1
const attributes = (chart: Svg, pattern: RegExp) => [...chart.markup.matchAll(pattern)].map((m) => Number(m[1]))

const CLASSES = new Map([
  ['dasar', 93],
  ['berkembang', 56],
  ['mandiri', 32],
  ['berkelanjutan', 114],
] as const)
const EDITIONS = ['2024-06', '2024-12', '2025-06', '2026-06']

describe('rings', () => {
  test('grow by one for each class and are all dashed where the class is unpublished', async () => {
    expect(count(rings(undefined), 'ring-off')).toBe(4)
    expect(count(rings('dasar'), 'ring-off')).toBe(3)
    expect(count(rings('berkelanjutan'), 'ring-off')).toBe(0)
    await shows('rings-mandiri', rings('mandiri'))
  })
})

describe('classBar', () => {
  const label = 'Dasar 93, Berkembang 56, Mandiri 32, Berkelanjutan 114'

  test('fills the whole width, class by class', async () => {
    const chart = classBar(CLASSES, label)
    const widths = attributes(chart, /width="([\d.]+)%" height="100%"/g)
    expect(widths).toHaveLength(4)
    expect(widths.reduce((a, b) => a + b)).toBeCloseTo(100, 2)
    for (const number of CLASSES.values()) expect(chart.markup).toContain(`>${number}</text>`)
    expect(chart.markup).toContain(`aria-label="${label}"`)
    await shows('classbar', chart)
  })

  test('leaves out a class without kampung and draws a dashed frame where there is none at all', () => {
    expect(classBar(new Map([['mandiri', 4]]), 'x').markup).not.toContain('#dasar')
    expect(classBar(new Map(), 'x').markup).toContain('dash')
    expect(classBar(new Map(), 'x').markup).not.toContain('NaN')
  })
})

describe('bar', () => {
  test('is decoration without words, and never wider than its ground', async () => {
    expect(bar(0.5).markup).toContain('aria-hidden="true"')
    expect(bar(1.7).markup).toContain('width="100.0%"')
    expect(bar(0).markup).toContain('width="0.0%"')
    await shows('bar', bar(0.65, { label: '2,60 dari ambang 3,00', threshold: 0.75 }))
  })
})

describe('ladder', () => {
  test('climbs in steps and draws nothing through an edition without a class', async () => {
    const kelas = ['dasar', undefined, 'berkembang', 'mandiri'] as const
    const chart = ladder(
      EDITIONS.map((edisi, i) => ({ edisi, kelas: kelas[i] })),
      'Dasar, belum dilaporkan, Berkembang, Mandiri',
    )
    const path = /class="step" d="([^"]*)"/.exec(chart.markup)![1]!
    expect(path.match(/M/g)).toHaveLength(2)
    expect(path.match(/V/g)).toHaveLength(1)
    for (const edisi of EDITIONS) expect(chart.markup).toContain(`>${edisi}</text>`)
    await shows('ladder', chart)
  })
})

describe('trend', () => {
  test('breaks a line where an index is missing, and names the last values', async () => {
    const masukan = [2.2, 2.6, 3, 2.6]
    const proses = [2.33, undefined, 3, 3]
    const keluaran = [2.25, 2.5, 2.75, 3.25]
    const chart = trend(
      EDITIONS.map((edisi, i) => ({ edisi, masukan: masukan[i], proses: proses[i], keluaran: keluaran[i] })),
      3,
      'Tiga indeks',
    )
    const paths = [...chart.markup.matchAll(/ d="([^"]*)"/g)].map((m) => m[1]!)
    expect(paths.map((d) => d.split('M').length - 1)).toEqual([1, 2, 1])
    expect(chart.markup).toContain('M 2,60')
    expect(chart.markup).toContain('K 3,25')
    await shows('trend', chart)
  })
})

test('of twelve editions the first and the last are named, and none touches another', () => {
  const points = Array.from({ length: 12 }, (_, i) => ({
    edisi: `${2024 + (i >> 1)}-${i % 2 ? '07' : '01'}`,
    kelas: 'mandiri' as const,
    masukan: 3,
    proses: 2,
    keluaran: 1,
  }))
  for (const chart of [ladder(points, 'x'), trend(points, 3, 'x')]) {
    const names = [...chart.markup.matchAll(/<text x="([\d.]+)" y="\d+" text-anchor="middle">([\d-]+)</g)]
    expect(names.map(([, , name]) => name)).toContain('2024-01')
    expect(names.map(([, , name]) => name)).toContain('2029-07')
    expect(names.length).toBeGreaterThan(2)
    // seven digits of 11.5 units, each 0.56 wide
    names.slice(1).forEach(([, x], i) => expect(Number(x) - Number(names[i]![1])).toBeGreaterThan(7 * 11.5 * 0.56))
    expect(count(chart, '<circle')).toBeGreaterThanOrEqual(12)
  }
})

const JUMLAH = [
  { tanggal: '2018-12-26', nilai: 124, teks: '124', beda: false, ket: '2018-12-26: 124', hitungan: false },
  { tanggal: '2018-12-27', nilai: 136, teks: '136', beda: false, ket: '2018-12-27: 136', hitungan: false },
  { tanggal: '2019-11-15', nilai: 34, teks: '34', beda: true, ket: '2019-11-15: 34', hitungan: false },
  { tanggal: '2019-12-18', nilai: 147, teks: '147', beda: false, ket: '2019-12-18: 147', hitungan: false },
  { tanggal: '2019-12-31', nilai: 153, teks: '153', beda: false, ket: '2019-12-31: 153', hitungan: false },
  { tanggal: '2024-01-04', nilai: 295, teks: '295', beda: false, ket: '2024-01-04: 295', hitungan: true },
]

describe('dots', () => {
  const chart = dots({ points: JUMLAH, label: 'Jumlah Kampung KB menurut enam berita' })

  test('never joins its points, and hollows what contradicts', async () => {
    expect(chart.markup).not.toMatch(/<(?:polyline|line class="(?!grid))/)
    expect(count(chart, '<circle class="dot"')).toBe(4)
    expect(count(chart, 'class="odd"')).toBe(1)
    await shows('dots', chart)
  })

  test('names a year in the middle of its days, so that its last ones do not stand at the name of the next', () => {
    const names = new Map(
      [...chart.markup.matchAll(/<text x="([\d.]+)" y="176"[^>]*>(\d+)</g)].map((m) => [m[2], Number(m[1])]),
    )
    const at = attributes(chart, /<circle[^>]* cx="([\d.]+)"/g)
    const nearest = (x: number) => [...names].sort((a, b) => Math.abs(a[1] - x) - Math.abs(b[1] - x))[0]![0]
    expect(at.slice(0, 5).map(nearest)).toEqual(['2018', '2018', '2019', '2019', '2019'])
    expect(names.has('2025')).toBe(false)
  })

  test('tells the date of each point, and draws what the portal computed as another shape', () => {
    for (const { ket } of JUMLAH) expect(chart.markup).toContain(`<title>${ket}</title>`)
    expect(count(chart, '<path')).toBe(1)
    expect(chart.markup).toMatch(/<path[^>]*><title>2024-01-04: 295</)
  })

  test('keeps labels that share a column one line apart', () => {
    const labels = [...chart.markup.matchAll(/class="(?:hi|odd-t)" x="([\d.]+)" y="([\d.]+)"/g)]
    const columns = Map.groupBy(labels, (m) => m[1])
    expect(labels).toHaveLength(6)
    for (const column of columns.values()) {
      const heights = column.map((m) => Number(m[2])).sort((a, b) => a - b)
      for (let i = 1; i < heights.length; i++) expect(heights[i]! - heights[i - 1]!).toBeGreaterThanOrEqual(13.9)
    }
  })

  test('leaves out what has no date instead of guessing one', () => {
    const undated = dots({ points: [...JUMLAH, { ...JUMLAH[0]!, tanggal: '' }], label: 'x' })
    expect(count(undated, '<title>')).toBe(6)
    expect(dots({ points: [], label: 'x' }).markup).toBe('')
  })
})

describe('stunting', () => {
  const chart = stunting(
    [
      {
        judul: 'Survei',
        points: [
          { nama: 'Riskesdas 2013', tanggal: '2013', nilai: 55.1 },
          { nama: 'Riskesdas 2018', tanggal: '2018', nilai: 32 },
          { nama: 'SSGI 2022', tanggal: '2022', nilai: 25.8 },
          { nama: 'SKI 2023', tanggal: '2023', nilai: 21.2 },
        ],
      },
      {
        judul: 'Penimbangan rutin',
        points: [
          { nama: 'Agu 2018', tanggal: '2018-08', nilai: 8.3 },
          { nama: '2019', tanggal: '2019', nilai: 8.2 },
          { nama: '2023', tanggal: '2023', nilai: 6.31 },
          { nama: '2024', tanggal: '2024', nilai: 5.94 },
        ],
      },
    ],
    'Stunting menurut survei dan menurut penimbangan rutin',
  )
  const x = attributes(chart, /<circle class="dot" cx="([\d.]+)"/g)

  test('shows survey and routine apart, unjoined', async () => {
    expect(count(chart, '<g ')).toBe(2)
    expect(chart.markup).not.toContain('<path')
    expect(chart.markup).toContain('5,94%')
    await shows('stunting', chart)
  })

  test('five years are five times as far as one, in both panels alike', () => {
    const year = x[3]! - x[2]!
    expect(x[1]! - x[0]!).toBeCloseTo(5 * year, 0)
    expect(x[6]! - x[5]!).toBeCloseTo(4 * year, 0)
    expect(x[6]).toBeCloseTo(x[3]!, 1)
  })

  test('words of near points turn away from one another, also of three in a row', () => {
    const words = (tanggal: readonly string[]) => {
      const points = tanggal.map((one) => ({ nama: one, tanggal: one, nilai: 20 }))
      const early = [{ nama: 'x 2013', tanggal: '2013', nilai: 9 }]
      const { markup } = stunting(
        [
          { judul: 'a', points },
          { judul: 'b', points: early },
        ],
        'x',
      )
      return [...markup.matchAll(/y="([\d.]+)" text-anchor="(\w+)">20%/g)].map(([, y, anchor]) => [anchor, Number(y)])
    }
    expect(words(['2022', '2023']).map(([anchor]) => anchor)).toEqual(['end', 'start'])
    const [first, second, third] = words(['2022', '2023', '2024'])
    expect([first![0], second![0], third![0]]).toEqual(['end', 'middle', 'start'])
    expect(second![1]).toBeLessThan(Number(first![1]) - 12)
  })
})

describe('graph', () => {
  const nodes = [
    { id: 'pp', nama: 'PP 87/2014', href: '/regulasi/pp/' },
    { id: 'inpres', nama: 'Inpres 3/2022', href: '/regulasi/inpres/' },
    { id: 'perban', nama: 'Perban 20/2023', href: '/regulasi/perban/' },
    { id: 'kep', nama: 'Kepmendagri 900.1.15.5-1317/2023', href: undefined },
    { id: 'sendiri', nama: 'Tanpa hubungan', href: '/regulasi/sendiri/' },
  ]
  const edge = (dari: string, ke: string, diperiksa = true) => ({ dari, ke, diperiksa })
  const drawn = () =>
    graph(
      nodes,
      [edge('kep', 'perban', false), edge('perban', 'inpres'), edge('perban', 'pp'), edge('perban', 'tak-ada')],
      'Hubungan aturan',
    )!

  test('links what has a page, puts what another rests on above it, and leaves out those without a relation', async () => {
    const chart = drawn()
    expect(count(chart, '<a href')).toBe(3)
    expect(chart.markup).not.toContain('Tanpa hubungan')
    const height = (nama: string) =>
      Number(new RegExp(`y="([\\d.]+)" text-anchor="middle">${nama}<`).exec(chart.markup)![1])
    expect(height('PP 87/2014')).toBe(height('Inpres 3/2022'))
    expect(height('PP 87/2014')).toBeLessThan(height('Perban 20/2023'))
    expect(height('Perban 20/2023')).toBeLessThan(height('900.1.15.5-1317/2023'))
    await shows('graph', chart)
  })

  test('dashes what is known by name only and a relation that nobody has checked', () => {
    expect(count(drawn(), 'class="ring-off"')).toBe(1)
    expect(count(drawn(), 'class="edge dash"')).toBe(1)
  })

  test('is nothing where nothing is related, and ends where rules amend one another in a circle', () => {
    expect(graph(nodes, [], 'x')).toBeUndefined()
    expect(count(graph(nodes, [edge('pp', 'inpres'), edge('inpres', 'pp')], 'x')!, '<a href')).toBe(2)
  })
})

test('spread moves near labels apart, keeps far ones, keeps order', () => {
  expect(spread([100, 20, 102], 14)).toEqual([94, 20, 108])
  expect(spread([10, 60], 14)).toEqual([10, 60])
  expect(spread([], 14)).toEqual([])
})

test('legend counts in Indonesian and escapes; ticks say their state', () => {
  expect(legend([{ kelas: 'dasar', nama: '<b>', jumlah: 1200 }]).markup).toContain('&lt;b&gt; (1.200)')
  expect(legend([{ kelas: undefined, nama: 'belum' }]).markup).toContain('dash')
  for (const mark of ['ada', 'tidak', 'kosong'] as const)
    expect(tick(mark, `kata ${mark}`).markup).toContain(`aria-label="kata ${mark}"`)
})

test('no chart holds a style attribute: the security policy forbids it', () => {
  const charts = [defs(), rings('mandiri'), classBar(CLASSES, 'x'), bar(0.2), dots({ points: JUMLAH, label: 'x' })]
  for (const chart of charts) expect(chart.markup).not.toMatch(/\sstyle=/)
})
