import type { Kabupaten, Portal } from '../../domain/portal.ts'
import type { Berkas } from '../berkas.ts'
import { letak, skemaPath } from './alamat.ts'
import { isiEdisi } from './edisi.ts'
import { isiIndeks, jenisOf } from './indeks.ts'
import { openapi } from './openapi.ts'
import { isiAngka, isiAturan, isiFakta, isiSumber } from './rujukan.ts'
import { jsonSchema, type Isi, type JenisBerkas } from './skema.ts'
import { tulis } from './tulis.ts'
import { isiDesa, isiKabupaten, isiKecamatan } from './wilayah.ts'

const AKAR = 'api/v1/'

/** A file of data of the API: its path below `/api/v1/`, its kind, and what it holds. */
interface BerkasData<J extends JenisBerkas = JenisBerkas> {
  readonly path: string
  readonly jenis: J
  readonly isi: () => Isi<J>
}
const data = <J extends JenisBerkas>(jenis: J, path: string, isi: () => Isi<J>): BerkasData<J> => ({ path, jenis, isi })

/** Every file of data, in the order of the index. */
export const dataApi = (portal: Portal): readonly BerkasData[] => {
  const { aturan } = portal
  return [
    data('indeks', letak.indeks(), () => isiIndeks(portal)),
    ...[...portal.kabupaten.values()].flatMap((kabupaten) => dariKabupaten(portal, kabupaten)),
    data('sumber', letak.sumber(), () => isiSumber(portal)),
    data('fakta', letak.fakta(), () => isiFakta(portal)),
    ...(aturan ? [data('aturan', letak.aturan(), () => isiAturan(portal, aturan))] : []),
  ]
}

const dariKabupaten = (portal: Portal, kabupaten: Kabupaten): readonly BerkasData[] => [
  data('kabupaten', letak.kabupaten(kabupaten.kode), () => isiKabupaten(portal, kabupaten)),
  data('angka', letak.angka(kabupaten.kode), () => isiAngka(portal, kabupaten)),
  ...kabupaten.edisi.map((edition) =>
    data('edisi', letak.edisi(kabupaten.kode, edition.kode), () => isiEdisi(portal, kabupaten, edition)),
  ),
  ...[...kabupaten.kecamatan.keys()].map((kode) =>
    data('kecamatan', letak.kecamatan(kode), () => isiKecamatan(portal, kabupaten, kode)),
  ),
  ...[...kabupaten.desa.keys()].map((kode) => data('desa', letak.desa(kode), () => isiDesa(portal, kabupaten, kode))),
]

/** The API as files: data, the schema of each kind, and its description. */
export const apiBerkas = (portal: Portal): readonly Berkas[] => [
  ...dataApi(portal).map(({ path, isi }) => ({ path: `${AKAR}${path}`, isi: () => tulis(isi()) })),
  ...jenisOf(portal).map((jenis) => ({ path: `${AKAR}${skemaPath(jenis)}`, isi: () => tulis(jsonSchema(jenis)) })),
  { path: `${AKAR}openapi.json`, isi: () => tulis(openapi(portal)) },
]
