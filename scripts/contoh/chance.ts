import { randomLcg } from 'd3'

/** A seeded stream of chance: the same draws on every machine. */
export interface Chance {
  /** from `low` to `high` */
  readonly between: (low: number, high: number) => number
  /** a whole number, both ends included */
  readonly whole: (low: number, high: number) => number
  readonly happens: (share: number) => boolean
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

export function chance(seed: number): Chance {
  const next = randomLcg(seed)
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    between: (low, high) => low + next() * (high - low),
    whole,
    happens: (share) => next() < share,
    shuffled: (items) => {
      const mixed = [...items]
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = whole(0, last)
        ;[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!]
      }
      return mixed
    },
  }
}
