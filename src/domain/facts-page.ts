import type { Fact } from './fact.ts'
import { luasFact } from './facts-desa.ts'
import { factsOf } from './facts.ts'
import type { Edition, Kabupaten, Portal } from './portal.ts'
import type { Wilayah } from './rows.ts'
import { desaPada } from './valid.ts'

/**
 * All facts of the page of a desa or kecamatan: its size, which belongs to no edition, those of editions, oldest first,
 * and what it tells of its kabupaten.
 */
export const pageFacts = (
  portal: Portal,
  kabupaten: Kabupaten,
  wilayah: Wilayah,
  editions: readonly Edition[] = kabupaten.edisi,
): readonly Fact[] => [
  luasFact(wilayah),
  ...editions.flatMap((edition) => factsOf(portal, kabupaten, edition, wilayah.kode)),
  ...announced(portal, kabupaten, wilayah),
]

/** What the page of a desa tells of its kabupaten: how many are of each class, where no list says of which it is. */
function announced(portal: Portal, kabupaten: Kabupaten, { kode }: Wilayah): readonly Fact[] {
  const edition = kabupaten.edisi.findLast((one) => desaPada(kabupaten, one).has(kode))
  if (!edition || edition.total.length === 0 || edition.tabel.has('klasifikasi')) return []
  return factsOf(portal, kabupaten, edition, kabupaten.kode).filter(({ nama }) => /^(?:total(?:_.+)?|desa)$/.test(nama))
}
