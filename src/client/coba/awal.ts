import { INDIKATOR, type IndikatorId } from '../../domain/aturan.ts'
import type { Lack } from '../../domain/cell.ts'
import type { Klasifikasi } from '../../domain/klasifikasi.ts'
import type { KodeDesa } from '../../domain/kode.ts'
import type { NilaiIndikator } from '../../domain/score.ts'
import { link } from '../../site/link.ts'
import { catatSalinan } from '../luring.ts'

/** What this page reads of the file of a village; the file holds more. */
export interface DesaApi {
  readonly nama: string
  readonly contoh: boolean
  readonly edisi: readonly {
    readonly edisi: string
    readonly fakta: readonly {
      readonly nama: string
      readonly nilai: number | Klasifikasi | null
      readonly tanpa: Lack | null
    }[]
    readonly kampung: readonly { readonly nama: string; readonly klasifikasi: Klasifikasi | null }[]
  }[]
}

/** Where a what-if starts: what the newest edition of a village tells, or nothing. */
export interface Awal {
  readonly nilai: NilaiIndikator
  /** why an indicator is not told, where the edition says so */
  readonly sebab: ReadonlyMap<IndikatorId, Lack>
  readonly desa?: {
    readonly nama: string
    readonly contoh: boolean
    readonly edisi: string
    /** classes that its kampung are reported with */
    readonly dilaporkan: readonly Klasifikasi[]
  }
}

export const TANPA_AWAL: Awal = { nilai: {}, sebab: new Map() }

export function awalOf({ nama, contoh, edisi }: DesaApi): Awal {
  const newest = edisi.at(-1)
  const facts = new Map(newest?.fakta.map((fakta) => [fakta.nama, fakta] as const))
  const nilai: Partial<Record<IndikatorId, number>> = {}
  const sebab = new Map<IndikatorId, Lack>()
  for (const id of INDIKATOR) {
    const fakta = facts.get(`indikator_${id}`)
    if (typeof fakta?.nilai === 'number') nilai[id] = fakta.nilai
    else if (fakta?.tanpa) sebab.set(id, fakta.tanpa)
  }
  const dilaporkan = newest?.kampung.flatMap(({ klasifikasi }) => klasifikasi ?? []) ?? []
  return { nilai, sebab, desa: { nama, contoh, edisi: newest?.edisi ?? '', dilaporkan: [...new Set(dilaporkan)] } }
}

/**
 * Fetches where a what-if of a village starts.
 * @returns `undefined` where the portal has no such village
 * @throws where the network fails
 */
export async function muatAwal(kode: KodeDesa): Promise<Awal | undefined> {
  const path = `desa/${kode}.json`
  const answer = await fetch(link.api(path))
  if (answer.status === 404) return undefined
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  catatSalinan(answer)
  return awalOf((await answer.json()) as DesaApi)
}
