import type { Portal } from '../../domain/portal.ts'
import { lengkap, link } from '../../site/link.ts'
import { api as text } from '../../text/id/api.ts'
import { kepala, letak, rujukan, skemaPath } from './alamat.ts'
import { SKEMA, type Isi, type JenisBerkas } from './skema.ts'

/** Paths as templates: `desa/{desa}.json`. */
export const POLA: Readonly<Record<JenisBerkas, string>> = {
  indeks: letak.indeks(),
  kabupaten: letak.kabupaten('{kabupaten}'),
  kecamatan: letak.kecamatan('{kecamatan}'),
  desa: letak.desa('{desa}'),
  edisi: letak.edisi('{kabupaten}', '{edisi}'),
  angka: letak.angka('{kabupaten}'),
  sumber: letak.sumber(),
  fakta: letak.fakta(),
  aturan: letak.aturan(),
}
const JENIS = Object.keys(SKEMA) as readonly JenisBerkas[]
/** The kinds that this portal has files of. */
export const jenisOf = (portal: Portal) => JENIS.filter((jenis) => jenis !== 'aturan' || portal.aturan !== undefined)

/** Where to begin: the other files, and which kabupaten and editions there are. */
export function isiIndeks(portal: Portal): Isi<'indeks'> {
  const at = (path: string) => lengkap(portal, link.api(path))
  return {
    ...kepala(portal, 'indeks', letak.indeks(), link.caraApi()),
    judul: portal.situs.judul,
    janji: text.janjiPendek,
    cara_kutip: text.caraKutip,
    openapi: at('openapi.json'),
    sumber: at(letak.sumber()),
    fakta: at(letak.fakta()),
    aturan: portal.aturan ? at(letak.aturan()) : null,
    kabupaten: [...portal.kabupaten.values()].map((kabupaten) => ({
      ...rujukan(portal, kabupaten, kabupaten.kode),
      jenis: kabupaten.jenis,
      contoh: kabupaten.contoh,
      angka: at(letak.angka(kabupaten.kode)),
      jumlah_kecamatan: kabupaten.kecamatan.size,
      jumlah_desa: kabupaten.desa.size,
      edisi: kabupaten.edisi.map(({ kode, tanggal_data, tanggal_terbit }) => ({
        edisi: kode,
        tanggal_data,
        tanggal_terbit,
        alamat: at(letak.edisi(kabupaten.kode, kode)),
      })),
    })),
    pola: jenisOf(portal).map((jenis) => ({ jenis, pola: decodeURI(at(POLA[jenis])), skema: at(skemaPath(jenis)) })),
  }
}
