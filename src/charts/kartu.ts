import type { Klasifikasi } from '../domain/klasifikasi.ts'
import { classBar } from './classbar.ts'
import { patterns } from './defs.ts'
import type { Palette } from './palette.ts'
import { plainStyle } from './palette.ts'
import { rings } from './rings.ts'
import { svg, Svg } from './svg.ts'
import { fit, wrap as wrapWide } from './wrap.ts'

/** What stands in the middle of a card: the rings of a class, all classes in a bar, or nothing but words. */
export type Lambang =
  | { readonly kelas: Klasifikasi | undefined; readonly dari: string; readonly nama: string }
  | { readonly jumlah: ReadonlyMap<Klasifikasi, number>; readonly kata: (kelas: Klasifikasi, jumlah: number) => string }
  | undefined

/** What a link looks like where it is passed on: read on a phone, as wide as a thumb. */
export interface Kartu {
  readonly situs: string
  readonly judul: string
  /** which kind of page, and where */
  readonly sub: string
  readonly lambang: Lambang
  /** a sentence or two */
  readonly isi: string
  /** edition, date and source */
  readonly kaki: string
  /** mark of fictional data; undefined for real ones */
  readonly contoh?: string | undefined
}

/** Size that every service that shows links takes. */
export const KARTU = { lebar: 1200, tinggi: 630 } as const
const PAD = 72
const INNER = KARTU.lebar - 2 * PAD
const RINGS = 236
/** below the last line stands the rule, and the foot */
const BOTTOM = 548
/** the class, and the least height of its letters */
const [CLASS, LEAST] = [58, 40]
/** the letters of this one font are narrower than those that other drawings must have room for */
const NARROW = 0.88

const wrap = (words: string, width: number, size: number) => wrapWide(words, width, size * NARROW)

const height = (size: number): number => Math.round(size * 1.16)

/** What a middle takes at least. */
function least(lambang: Lambang): number {
  if (!lambang) return 14 + height(32)
  return 'dari' in lambang ? height(30) + 2 + height(LEAST) : 88 + height(32)
}

/** As many lines as there is room for; words that are left over are told by an ellipsis. */
function lines(words: string, width: number, size: number, most: number): readonly string[] {
  const all = wrap(words, width, size)
  if (most < 1) return []
  return all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]!.replace(/[ ,.;]+$/, '')} …`]
}

/** A card of 1200×630 units, in the light colours. Its letters are drawn by the font of the portal's pictures alone. */
export function kartu(of: Kartu, palette: Palette): Svg {
  const beside = of.lambang && 'dari' in of.lambang ? INNER - RINGS - 48 : INNER
  const big = fit(of.judul, beside / NARROW, 92, 2)
  const parts: Svg[] = []
  let y = 128
  const text = (words: string, size: number, kelas: string): void => {
    y += height(size)
    parts.push(svg`<text x="${PAD}" y="${y}" font-size="${size}" class="${kelas}">${words}</text>`)
  }
  for (const words of lines(of.judul, beside, big, 2)) text(words, big, 'b')
  y += 16
  const subs = y + 2 * height(34) + 26 + least(of.lambang) > BOTTOM ? 1 : 2
  for (const words of lines(of.sub, beside, 34, subs)) text(words, 34, 'muted')
  y += 26
  if (of.lambang && 'dari' in of.lambang) {
    parts.push(
      svg`<svg x="${KARTU.lebar - PAD - RINGS}" y="150" width="${RINGS}" height="${RINGS}" viewBox="0 0 40 40">${rings(of.lambang.kelas)}</svg>`,
    )
    text(of.lambang.dari, 30, 'muted')
    y += 2
    const { nama } = of.lambang
    const most = wrap(nama, beside, CLASS).length > 1 && y + 2 * height(LEAST) <= BOTTOM ? 2 : 1
    const size = fit(nama, beside / NARROW, Math.min(CLASS, Math.floor((BOTTOM - y) / most / 1.16)), most)
    for (const words of lines(nama, beside, size, most)) text(words, size, 'b')
  } else if (of.lambang) {
    const { jumlah, kata } = of.lambang
    parts.push(
      svg`<g transform="translate(${PAD} ${y}) scale(2)"><svg width="${INNER / 2}" height="44">${classBar(jumlah, '')}</svg></g>`,
    )
    y += 88
    text([...jumlah].map(([kelas, n]) => kata(kelas, n)).join(' · '), 32, '')
  }
  y += 14
  for (const words of lines(of.isi, INNER, 32, Math.floor((BOTTOM - y) / height(32)))) text(words, 32, '')
  const [foot] = lines(of.kaki, INNER, 26, 1)
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${KARTU.lebar} ${KARTU.tinggi}" width="${KARTU.lebar}" height="${KARTU.tinggi}" lang="id" font-family="Source Sans 3"><style>${new Svg(plainStyle(palette))}</style><defs>${patterns}</defs><rect class="paper" width="100%" height="100%"/><g transform="scale(2.5)"><rect width="${KARTU.lebar / 2.5}" height="8" fill="url(#lis)"/></g><svg x="${PAD}" y="52" width="56" height="56" viewBox="0 0 40 40">${rings('mandiri')}</svg><text x="${PAD + 74}" y="92" font-size="34" class="b">${of.situs}</text>${
    of.contoh &&
    svg`<rect class="soga-2" x="${KARTU.lebar - 470}" y="50" width="${470 - PAD}" height="58"/><text class="soga b" x="${KARTU.lebar - PAD - 20}" y="89" font-size="30" text-anchor="end">${of.contoh}</text>`
  }${parts}<path class="rule" stroke-width="2" d="M${PAD} 562H${KARTU.lebar - PAD}"/><text x="${PAD}" y="600" font-size="26" class="muted">${foot}</text></svg>
`
}
