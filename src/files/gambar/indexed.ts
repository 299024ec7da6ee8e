import { zlibSync } from 'fflate'
import { crc32 } from 'node:zlib'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const COLOURS = 256

/**
 * Pixels as a PNG of at most 256 colours, a third of the size of one with all: the most frequent stay as they are, the
 * others become the nearest of these. Opaque; the same bytes on every machine, as no compiled library compresses.
 * @param pixels red, green, blue and alpha of each, a byte each, row by row
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const runs = runsOf(pixels, width, height)
  const counts = new Map<number, number>()
  for (const { colour, from, to } of runs) counts.set(colour, (counts.get(colour) ?? 0) + to - from)
  const palette = [...counts]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour)
  const index = new Map(palette.map((colour, i) => [colour, i]))
  for (const colour of counts.keys()) if (!index.has(colour)) index.set(colour, nearest(palette, colour))
  const rows = new Uint8Array(height * (width + 1))
  for (const { colour, from, to } of runs) rows.fill(index.get(colour)!, from, to)
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, width)
  head.setUint32(4, height)
  head.setUint8(8, 8)
  head.setUint8(9, 3)
  return Buffer.concat([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** Neighbours of one colour, mostly many. Places are those in rows that begin with a byte of their own. */
interface Run {
  readonly colour: number
  readonly from: number
  readonly to: number
}

function runsOf(pixels: Uint8Array, width: number, height: number): readonly Run[] {
  const colourAt = (at: number): number => (pixels[4 * at]! << 16) | (pixels[4 * at + 1]! << 8) | pixels[4 * at + 2]!
  const runs: Run[] = []
  for (let y = 0; y < height; y++) {
    const end = (y + 1) * width
    for (let at = y * width; at < end;) {
      const from = at
      const colour = colourAt(from)
      do at++
      while (at < end && colourAt(at) === colour)
      runs.push({ colour, from: from + y + 1, to: at + y + 1 })
    }
  }
  return runs
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Infinity
  palette.forEach((one, i) => {
    const r = (one >> 16) - (colour >> 16)
    const g = ((one >> 8) & 255) - ((colour >> 8) & 255)
    const b = (one & 255) - (colour & 255)
    const distance = r * r + g * g + b * b
    if (distance < least) {
      best = i
      least = distance
    }
  })
  return best
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
