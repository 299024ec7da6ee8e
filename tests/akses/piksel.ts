import type { Page } from 'playwright-core'

export type Rgb = readonly [number, number, number]

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [bright, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** A part of a picture, in its pixels. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The colours of parts of a picture, each with its share, most frequent first.
 * @param blank a tab without a page: the policy of the portal lets no script of a test decode a picture
 */
export async function coloursOf(
  blank: Page,
  png: Buffer,
  parts: readonly Part[],
): Promise<readonly (readonly (readonly [Rgb, number])[])[]> {
  const found = await blank.evaluate(
    async ([base64, boxes]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes]))
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const context = canvas.getContext('2d')!
      context.drawImage(picture, 0, 0)
      return boxes.map(({ x, y, width, height }) => {
        const left = Math.max(0, Math.floor(x))
        const top = Math.max(0, Math.floor(y))
        const { data } = context.getImageData(left, top, Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)))
        const counts = new Map<number, number>()
        for (let i = 0; i < data.length; i += 4) {
          const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!
          counts.set(colour, (counts.get(colour) ?? 0) + 1)
        }
        return [...counts].sort((a, b) => b[1] - a[1]).map(([colour, n]) => [colour, (4 * n) / data.length] as const)
      })
    },
    [png.toString('base64'), parts] as const,
  )
  return found.map((colours) =>
    colours.map(([colour, share]) => [[colour >> 16, (colour >> 8) & 255, colour & 255] as Rgb, share] as const),
  )
}
