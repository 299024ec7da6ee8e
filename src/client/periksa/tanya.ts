import { kabupatenOf } from '../../domain/kode.ts'
import type { Fault } from '../../load/fault.ts'
import { editDistance } from '../../load/suggest.ts'
import { periksa } from '../../text/id/periksa.ts'
import type { Acuan } from './acuan.ts'
import type { Kolom } from './hasil.ts'

const text = periksa.cara
/** More slips than this make another id. */
const SALAH_KETIK = 2

/** Faults with remedies that this page has, and the field of the form that mends most of them. */
export interface Disarankan {
  readonly faults: readonly Fault[]
  readonly tanya: Kolom | undefined
}

/** Says of faults what can be done on this page; one that a field mends is told once. */
export function sarankan(faults: readonly Fault[], { kode, nama }: Acuan): Disarankan {
  const asked = new Set<Kolom>()
  const list = faults.flatMap((fault): readonly Fault[] => {
    const { code, message } = fault
    if (isSourceless(fault)) {
      // Told once, whether at the header or at every row.
      if (asked.has('sumber')) return []
      asked.add('sumber')
      return [{ ...fault, message: text.sumberHilang.message, mend: text.sumberHilang.mend }]
    }
    if (code === 'sumber-tidak-dikenal') return [{ ...fault, message: tanpaTebakan(message), mend: text.sumber }]
    const isNowhere = code === 'desa-tidak-dikenal' && message.includes('tidak tertulis di baris judul')
    if (code === 'desa-mendua' || isNowhere) {
      asked.add('kecamatan')
      return [{ ...fault, mend: text.kecamatan }]
    }
    const other = code === 'kode-tidak-dikenal' ? /"(\d\d\.\d\d)\./.exec(message)?.[1] : undefined
    if (other !== undefined && kabupatenOf(other) !== kode) {
      asked.add('kabupaten')
      return [{ ...fault, mend: text.kabupaten(other, nama) }]
    }
    return [fault]
  })
  return { faults: list, tanya: [...asked][0] }
}

const isSourceless = ({ code, cell, message }: Fault): boolean =>
  message.includes('sumber_id') && (code === 'kolom-hilang' || (code === 'sel-kosong' && cell === undefined))

/** A new id is no slip of another: only a very near one is offered. */
function tanpaTebakan(message: string): string {
  const [, id, near] = /Sumber "(.*)" tidak ada di sumber\.csv\. Maksudnya "(.*)"\?$/.exec(message) ?? []
  const isSlip =
    id === undefined || near === undefined || editDistance(id.toLowerCase(), near, SALAH_KETIK + 1) <= SALAH_KETIK
  return isSlip ? message : message.replace(/ Maksudnya .*$/, '')
}
