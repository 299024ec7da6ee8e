import { berkas } from './catalogue/berkas.ts'
import { edisi } from './catalogue/edisi.ts'
import type { Entry } from './catalogue/entry.ts'
import { geometri } from './catalogue/geometri.ts'
import { impor } from './catalogue/impor.ts'
import { janggal } from './catalogue/janggal.ts'
import { naskah } from './catalogue/naskah.ts'
import { nilai } from './catalogue/nilai.ts'
import { rujukan } from './catalogue/rujukan.ts'
import { tabel } from './catalogue/tabel.ts'

/** The codes by family, in the order of the guide. */
export const FAMILIES = { berkas, tabel, nilai, rujukan, geometri, naskah, edisi, janggal, impor } as const

const codes = {
  ...berkas,
  ...tabel,
  ...nilai,
  ...rujukan,
  ...geometri,
  ...naskah,
  ...edisi,
  ...janggal,
  ...impor,
} as const

export type FaultCode = keyof typeof codes

/** Every fault and warning that the checker knows, by code. */
export const CATALOGUE: Readonly<Record<FaultCode, Entry>> = codes

/** The codes, in the order of the guide. */
export const FAULT_CODES = Object.keys(codes) as readonly FaultCode[]
