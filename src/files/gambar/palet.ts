import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lightPalette, type Palette } from '../../charts/palette.ts'

let palette: Palette | undefined

/** The light colours of `src/styles/tokens.css`, read once. */
export const paletteOf = (): Palette =>
  (palette ??= lightPalette(readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8')))
