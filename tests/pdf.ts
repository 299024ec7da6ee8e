import { execFileSync } from 'node:child_process'
import jsqr from 'jsqr'

/** A picture in grey: one byte a dot. */
interface Grey {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
}

/** Sheets of a PDF. */
export const sheets = (pdf: Buffer): number =>
  Number(/^Pages:\s+(\d+)/m.exec(poppler('pdfinfo', pdf, '-').toString())![1])

/** What each sheet says, laid out as it is printed. */
export const linesOf = (pdf: Buffer): readonly string[] =>
  poppler('pdftotext', pdf, '-layout', '-', '-').toString().split('\f').slice(0, -1)

/** All that a PDF says, in reading order, spaces collapsed. */
export const wordsOf = (pdf: Buffer): string => poppler('pdftotext', pdf, '-', '-').toString().replace(/\s+/g, ' ')

/** One sheet as a picture, as a printer without colour sees it. */
export function greyOf(pdf: Buffer, dpi: number, sheet = 1): Grey {
  const pgm = poppler('pdftoppm', pdf, '-gray', '-r', `${dpi}`, '-f', `${sheet}`, '-l', `${sheet}`, '-')
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'))!
  return { width: Number(width), height: Number(height), dots: pgm.subarray(head!.length) }
}

/** The darkest dot within so many dots of an edge: 255 is white. */
export function darkestAtEdge({ width, height, dots }: Grey, within: number): number {
  return dots.reduce((darkest, dot, i) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    return Math.min(x, y, width - 1 - x, height - 1 - y) < within ? Math.min(darkest, dot) : darkest
  }, 255)
}

/** What a QR code in a picture says. */
export function qrIn({ width, height, dots }: Grey): string | undefined {
  const rgba = Uint8ClampedArray.from({ length: dots.length * 4 }, (_, i) => (i % 4 === 3 ? 255 : dots[i >> 2]!))
  return jsqr(rgba, width, height)?.data
}

/** @throws with the mend, where poppler is not installed */
function poppler(tool: string, pdf: Buffer, ...words: string[]): Buffer {
  try {
    return execFileSync(tool, words, { input: pdf, maxBuffer: 64 * 1024 * 1024, stdio: ['pipe', 'pipe', 'ignore'] })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error(
      `Printed sheets are tested with ${tool}: install poppler-utils (Debian, Ubuntu) or poppler (brew).`,
      {
        cause: error,
      },
    )
  }
}
