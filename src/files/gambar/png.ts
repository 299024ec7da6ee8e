import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { indexedPng } from './indexed.ts'
import { simpanan } from './simpanan.ts'

/** Pixels from side to side. */
export const LEBAR = 1200
const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf']

const require = createRequire(import.meta.url)

/**
 * A drawing as PNG: with two fonts of its own and none of the machine, the same bytes everywhere. Drawn once, and kept
 * for the next build.
 */
export function pngOf(svg: string, width = LEBAR): Uint8Array {
  return simpanan([...drawnBy(), String(width), svg], () => draw(svg, width))
}

function draw(svg: string, width: number): Uint8Array {
  // asked for here, as no bundler should look into it
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js')
  const fontFiles = FONTS.map((file) => require.resolve(`@expo-google-fonts/source-sans-3/${file}`))
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render()
  return indexedPng(image.pixels, image.width, image.height)
}

let code: readonly string[] | undefined

/** What the pixels depend on beside the drawing: this code, the fonts and the renderer. */
const drawnBy = (): readonly string[] =>
  (code ??= [
    ...['png.ts', 'indexed.ts'].map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')),
    ...['@resvg/resvg-js', '@expo-google-fonts/source-sans-3'].map((name) =>
      readFileSync(require.resolve(`${name}/package.json`), 'utf8'),
    ),
  ])
