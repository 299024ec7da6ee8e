/** What the reader chose to see. */
export interface Saring {
  /** values of the layer that are shown */
  readonly nilai: ReadonlySet<string>
  /** code of a kecamatan, or '' for all */
  readonly kecamatan: string
}

/** One area with its value on the chosen layer and edition. */
export interface Bernilai {
  readonly kecamatan: string
  readonly nilai: string
}

export const tampak = (area: Bernilai, saring: Saring): boolean =>
  saring.nilai.has(area.nilai) && (saring.kecamatan === '' || area.kecamatan === saring.kecamatan)

/** How many areas have each value; in the order given, values of no area left out. */
export function hitung(areas: Iterable<Bernilai>, urutan: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { nilai } of areas) counts.set(nilai, (counts.get(nilai) ?? 0) + 1)
  return new Map(urutan.flatMap((nilai) => (counts.has(nilai) ? [[nilai, counts.get(nilai)!] as const] : [])))
}
