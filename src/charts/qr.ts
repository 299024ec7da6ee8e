import { encode } from 'uqr'
import { svg } from './svg.ts'
import type { Svg } from './svg.ts'

/** White around the code that a reader needs, in modules. */
const TEPI = 4

/**
 * A QR code as one path: a stroke for each run of dark modules, black on white in any mode.
 * Correction M bears a stain or a fold of a sheet that hangs on a board.
 */
export function qr(text: string): Svg {
  const { data, size } = encode(text, { ecc: 'M', border: TEPI })
  const runs = data.flatMap((row, y) => {
    let at = 0
    const moves = [...row.map(Number).join('').matchAll(/1+/g)].map(({ index, 0: run }) => {
      const move = `m${index - at} 0h${run.length}`
      at = index + run.length
      return move
    })
    return moves.length > 0 ? `M0 ${y}.5${moves.join('')}` : []
  })
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${runs.join('')}"/></svg>`
}
