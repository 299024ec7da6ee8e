export type Arah = 'kiri' | 'kanan' | 'atas' | 'bawah'

/** A point on the map; `y` grows downwards, as on a screen. */
export interface Titik {
  readonly kode: string
  readonly x: number
  readonly y: number
}

/** Unit vectors of the arrow keys. */
const VEKTOR: Record<Arah, readonly [number, number]> = {
  kiri: [-1, 0],
  kanan: [1, 0],
  atas: [0, -1],
  bawah: [0, 1],
}

/**
 * The nearest point that lies that way. Points within 45 degrees of the direction win; where the cone is empty,
 * any point of the half plane, so that no point is out of reach. `undefined` at the edge.
 */
export function tetangga<T extends Titik>(titik: Iterable<T>, dari: Titik, arah: Arah): T | undefined {
  const [dx, dy] = VEKTOR[arah]
  let best: T | undefined
  let least = Infinity
  for (const t of titik) {
    const along = (t.x - dari.x) * dx + (t.y - dari.y) * dy
    if (t.kode === dari.kode || along <= 0) continue
    const aside = Math.abs((t.x - dari.x) * dy - (t.y - dari.y) * dx)
    // leaving the cone costs more than any step inside it
    const cost = Math.hypot(along, aside) + aside + (aside > along ? 1e9 : 0)
    if (cost < least) {
      least = cost
      best = t
    }
  }
  return best
}
