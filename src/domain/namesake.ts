import type { KodeDesa } from './kode.ts'
import { remember } from './memo.ts'
import type { Kabupaten } from './portal.ts'
import type { Wilayah } from './rows.ts'

const byName = remember((kabupaten: Kabupaten): ReadonlyMap<string, readonly Wilayah[]> =>
  Map.groupBy(kabupaten.desa.values(), (area) => area.nama.toLowerCase()),
)

/** The other desa and kelurahan of the kabupaten that bear the same name, however it is spelt in capitals, ended ones included. */
export const namesakesOf = (kabupaten: Kabupaten, kode: KodeDesa): readonly Wilayah[] =>
  (byName(kabupaten).get(kabupaten.desa.get(kode)?.nama.toLowerCase() ?? '') ?? []).filter((area) => area.kode !== kode)
