import type { Wilayah } from '../domain/rows.ts'

type Edges = ReadonlyMap<string, readonly string[]>

/** The areas whose successors lead back to them; one that names itself is another fault, and is left out. */
export function inRings(rows: readonly Wilayah[]): readonly Wilayah[] {
  if (rows.every(({ pengganti }) => pengganti.length === 0)) return []
  const next = new Map(rows.map(({ kode, pengganti }) => [kode, pengganti.filter((one) => one !== kode)]))
  // what leads to a ring, and then what comes out of one, falls away
  const core = withoutEnds(reversed(withoutEnds(next)))
  return rows.filter(({ kode }) => core.has(kode))
}

/** The edges that are left when whatever leads nowhere is taken away, again and again. */
function withoutEnds(next: Edges): Edges {
  const before = reversed(next)
  const count = new Map([...next].map(([from, to]) => [from, to.filter((one) => next.has(one)).length]))
  const ends = [...count].filter(([, left]) => left === 0).map(([from]) => from)
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    count.delete(end)
    for (const from of before.get(end) ?? []) {
      const left = count.get(from)
      if (left === undefined) continue
      count.set(from, left - 1)
      if (left === 1) ends.push(from)
    }
  }
  return new Map(
    [...next].flatMap(([from, to]) => (count.has(from) ? [[from, to.filter((one) => count.has(one))] as const] : [])),
  )
}

function reversed(next: Edges): Edges {
  const before = new Map([...next.keys()].map((one): [string, string[]] => [one, []]))
  for (const [from, to] of next) for (const one of to) before.get(one)?.push(from)
  return before
}
