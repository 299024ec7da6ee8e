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
  const colours = new Uint32Array(width * height)
  const counts = new Map<number, number>()
  for (let i = 0; i < colours.length; i++) {
    const at = 4 * i
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!
    colours[i] = colour
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = [...counts]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour)
  const index = new Map(palette.map((colour, i) => [colour, i]))
  for (const colour of counts.keys()) if (!index.has(colour)) index.set(colour, nearest(palette, colour))
  const rows = new Uint8Array(height * (width + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = index.get(colours[y * width + x]!)!
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

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity]
  palette.forEach((one, i) => {
    const [r, g, b] = [
      (one >> 16) - (colour >> 16),
      ((one >> 8) & 255) - ((colour >> 8) & 255),
      (one & 255) - (colour & 255),
    ]
    const distance = r * r + g * g + b * b
    if (distance < least) [best, least] = [i, distance]
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
