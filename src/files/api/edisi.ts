import { TABEL_EDISI, type Edition, type Kabupaten, type Portal } from '../../domain/portal.ts'
import { fingerprint } from '../../load/fingerprint.ts'
import { tertulis } from '../../load/tertulis.ts'
import { lengkap, link } from '../../site/link.ts'
import { kepala, letak, rujukan } from './alamat.ts'
import { tempatOf, ralatOf } from './fakta.ts'
import type { Isi } from './skema.ts'

/** An edition: its announced totals, its tables with their fingerprints, and its corrections. */
export function isiEdisi(portal: Portal, kabupaten: Kabupaten, edition: Edition): Isi<'edisi'> {
  const { kode, folder, judul, tanggal_data, tanggal_terbit, sifat, catatan } = edition
  const path = letak.edisi(kabupaten.kode, kode)
  return {
    ...kepala(portal, 'edisi', path, link.edisi(kabupaten.kode, kode), kabupaten),
    lisensi: edition.lisensi,
    kabupaten: rujukan(portal, kabupaten, kabupaten.kode),
    edisi: kode,
    judul,
    tanggal_data,
    tanggal_terbit,
    sifat,
    sumber: edition.sumber_id,
    catatan,
    total: edition.total.map(({ klasifikasi, jumlah, at }) => ({
      klasifikasi,
      jumlah,
      asal: tempatOf(at),
      sidik: fingerprint([{ ...at, kolom: '' }]),
    })),
    tabel: TABEL_EDISI.filter((tabel) => edition.tabel.has(tabel)).map((nama) => {
      const berkas = `${folder}/${nama}.csv`
      const { bytes, rows } = tertulis(berkas)
      const sidik = fingerprint([{ file: berkas, line: undefined, kolom: '' }])
      return { nama, berkas, alamat: lengkap(portal, link.unduh(berkas)), baris: rows.length, bita: bytes, sidik }
    }),
    ralat: edition.ralat.map(ralatOf),
  }
}
