import type { Portal } from '../../src/domain/portal.ts'
import { link } from '../../src/site/link.ts'

/** Addresses that a built portal must have: reconciled with the data, row by row. */
export function expectedPages(portal: Portal): readonly string[] {
  return [
    link.home(),
    ...[...portal.kabupaten.values()].flatMap((kabupaten) => [
      link.kabupaten(kabupaten.kode),
      ...[...kabupaten.kecamatan.keys()].map(link.kecamatan),
      ...[...kabupaten.desa.keys()].map((kode) => link.desa(kode)),
      ...kabupaten.edisi.map((edisi) => link.edisi(kabupaten.kode, edisi.kode)),
    ]),
  ]
}
