import type { FactId } from '../domain/fact.ts'
import { factById } from '../domain/facts.ts'
import { kabupatenOf } from '../domain/kode.ts'
import type { Portal } from '../domain/portal.ts'
import type { Cerita } from '../domain/prose.ts'
import { ledgerHref } from './asal.ts'
import { tellFact, type FactTold } from './citation-fact.ts'
import { pagesOf } from './kabupaten.ts'

/** A figure that a story quotes. */
export interface Kutipan extends FactTold {
  /** number of its note, from 1 */
  readonly nomor: number
  /** its lasting address */
  readonly href: string
}

/** What a story quotes, in the order of its notes. */
export const kutipanOf = (portal: Portal, { kutipan }: Pick<Cerita, 'kutipan'>): readonly Kutipan[] =>
  kutipan.map((id, index) => kutipanAt(portal, id, index + 1))

/** @throws where the id names no figure; the checker lets no such text pass */
export function kutipanAt(portal: Portal, id: FactId, nomor: number): Kutipan {
  const fact = factById(portal, id)
  const all = [...portal.kabupaten.values()]
  // a claim of the nation stands in the files of a kabupaten
  const inFile = all.find(({ angka }) => angka.some((row) => row.id === id))
  const kabupaten = inFile ?? portal.kabupaten.get(kabupatenOf(id))
  if (!fact || !kabupaten) throw new Error(`no figure ${id}`)
  const href = inFile ? pagesOf(portal, inFile).angka(id) : ledgerHref(fact)
  return { ...tellFact(portal, kabupaten, fact), nomor, href }
}
