import type { Kabupaten } from './portal.ts'
import type { OpdRow } from './rows.ts'

/** The office that keeps the data, among those that take part; its name there may lack the words after it. */
export const pengelolaOf = ({ opd, opd_pengelola }: Pick<Kabupaten, 'opd' | 'opd_pengelola'>): OpdRow | undefined =>
  opd.find(({ nama }) => nama !== '' && opd_pengelola.startsWith(nama))
