import type { Palette } from './palette.ts'
import { plainStyle } from './palette.ts'
import { patterns } from './defs.ts'
import { rings } from './rings.ts'
import { svg, Svg } from './svg.ts'
import { wrap } from './wrap.ts'

/** A drawing and the room that it gets, in units of the sheet. */
export interface Drawing {
  readonly svg: Svg
  readonly width: number
  readonly height: number
}

/** A picture that leaves the portal: all that a reader of it must know stands in it. */
export interface Sheet {
  readonly judul: string
  /** what is counted, where and when */
  readonly sub: string
  readonly gambar: Drawing
  readonly legenda: readonly { readonly pola: string | undefined; readonly teks: string }[]
  /** paint servers beyond those of the classes */
  readonly pola?: Svg | undefined
  /** notes, sources, edition, licence: a paragraph each */
  readonly kaki: readonly string[]
  readonly situs: string
  readonly alamat: string
  /** mark of fictional data; undefined for real ones */
  readonly contoh?: { readonly tanda: string; readonly pita: string } | undefined
}

/** Width of every sheet; a PNG has nearly twice as many pixels. */
export const SHEET = 640
const PAD = 28
export const INNER = SHEET - 2 * PAD
/** the faces of the site, that of the PNG first */
const FACES = "'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif"

/** One SVG that needs nothing else: no stylesheet, no font, no page. Links are taken out, as they would lead nowhere. */
export function sheet(of: Sheet, palette: Palette): Svg {
  let y = of.contoh ? 44 : 14
  const parts: Svg[] = []
  const line = (words: string, size: number, kelas: string): void => {
    y += Math.round(size * 1.32)
    parts.push(svg`<text x="${PAD}" y="${y}" font-size="${size}"${kelas && svg` class="${kelas}"`}>${words}</text>`)
  }
  y += 8
  for (const words of wrap(of.judul, INNER, 25)) line(words, 25, 'b')
  y += 3
  for (const words of wrap(of.sub, INNER, 15)) line(words, 15, 'muted')
  y += 18
  const { width, height } = of.gambar
  parts.push(
    svg`<svg x="${PAD + (INNER - width) / 2}" y="${y}" width="${width}" height="${height}" class="paper">${unlinked(of.gambar.svg)}</svg>`,
  )
  const middle = y + height / 2
  y += height + 8
  const keys = legendRows(of.legenda)
  keys.forEach((row) => {
    row.forEach(({ x, pola, teks }) => parts.push(key(PAD + x, y, pola, teks)))
    y += 27
  })
  y += 10
  parts.push(svg`<path class="rule" d="M${PAD} ${y}H${SHEET - PAD}"/>`)
  y += 4
  for (const paragraph of of.kaki) for (const words of wrap(paragraph, INNER, 12.5)) line(words, 12.5, 'muted')
  y += 14
  parts.push(
    svg`<svg x="${PAD}" y="${y}" width="26" height="26" viewBox="0 0 40 40">${rings('mandiri')}</svg><text x="${PAD + 34}" y="${y + 18}" font-size="14" class="b">${of.situs}</text>`,
  )
  const beside = PAD + 34 + of.situs.length * 8.2 + 14
  for (const words of wrap(of.alamat, SHEET - PAD - beside, 12.5).slice(0, 1))
    parts.push(svg`<text x="${SHEET - PAD}" y="${y + 18}" font-size="12.5" text-anchor="end">${words}</text>`)
  y += 26 + 20
  const label = [of.judul, of.sub].join('. ')
  const ground = svg`<rect class="paper" width="${SHEET}" height="${y}"/><rect width="${SHEET}" height="8" fill="url(#lis)"/>`
  const mark =
    of.contoh &&
    svg`<rect class="soga-2" y="8" width="${SHEET}" height="30"/><text class="soga" x="${PAD}" y="28" font-size="14"><tspan font-weight="700">${of.contoh.tanda}</tspan> · ${of.contoh.pita}</text><text class="soga b" x="${SHEET / 2}" y="${middle + 20}" font-size="66" text-anchor="middle" opacity=".24" transform="rotate(-16 ${SHEET / 2} ${middle})">${of.contoh.tanda}</text>`
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET} ${y}" width="${SHEET}" height="${y}" role="img" aria-label="${label}" lang="id" font-family="${FACES}"><title>${of.judul}</title><desc>${[of.sub, ...of.kaki, of.alamat].join(' ')}</desc><style>${new Svg(plainStyle(palette))}</style><defs>${patterns}${of.pola}</defs>${ground}${parts}${mark}</svg>
`
}

/** The drawing as it is on the page, but for its links. */
const unlinked = ({ markup }: Svg): Svg =>
  new Svg(
    markup
      .replace(/<a (?:href="[^"]*"|class="nama" href="[^"]*")(?: data-kode="[^"]*")?/g, '<g')
      .replaceAll('</a>', '</g>'),
  )

const key = (x: number, y: number, pola: string | undefined, teks: string): Svg =>
  svg`<rect x="${x + 0.5}" y="${y + 4.5}" width="23" height="17" fill="${pola ? `url(#${pola})` : 'none'}"/><rect x="${x + 0.5}" y="${y + 4.5}" width="23" height="17" class="edge${pola ? '' : ' dash'}"/><text x="${x + 31}" y="${y + 18}" font-size="14">${teks}</text>`

function legendRows(items: Sheet['legenda']) {
  const rows: { x: number; pola: string | undefined; teks: string }[][] = []
  let x = Infinity
  for (const item of items) {
    const wide = 31 + item.teks.length * 6.9
    if (x + wide > INNER) {
      rows.push([])
      x = 0
    }
    rows.at(-1)!.push({ x, ...item })
    x += wide + 14
  }
  return rows
}
