import { date } from './dates.ts'
import { factValue } from './fact.ts'
import type { Parts, Sisipan } from './parts.ts'

/** A sentence as a reader has it, without what its figures and terms lead to. */
export const plain = (isi: Parts<Sisipan>): string =>
  isi
    .map((one) => {
      if (typeof one === 'string') return one
      if ('fact' in one) return factValue(one.fact, one.desimal)
      if ('aturan' in one) return one.aturan
      if ('tanggal' in one) return date(one.tanggal)
      return 'istilah' in one ? (one.teks ?? one.istilah) : one.teks
    })
    .join('')
