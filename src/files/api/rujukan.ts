import type { Aturan } from '../../domain/aturan.ts'
import { conflictsOf } from '../../domain/conflicts.ts'
import { factsOf } from '../../domain/facts.ts'
import type { Kabupaten, Portal } from '../../domain/portal.ts'
import { fingerprint } from '../../load/fingerprint.ts'
import { pagesOf } from '../../site/kabupaten.ts'
import { lengkap, link } from '../../site/link.ts'
import { factName, factUnit, formulaWords } from '../../text/fact.ts'
import { fakta as kamus } from '../../text/id/fakta.ts'
import { indikator } from '../../text/id/indikator.ts'
import { placeName } from '../../text/place.ts'
import { kepala, letak, rujukan } from './alamat.ts'
import { tempatOf } from './fakta.ts'
import { rumusOf } from './rumus.ts'
import type { Isi } from './skema.ts'

/** Public claims about a kabupaten, and which of them contradict one another. */
export function isiAngka(portal: Portal, kabupaten: Kabupaten): Isi<'angka'> {
  const pages = pagesOf(portal, kabupaten)
  return {
    ...kepala(portal, 'angka', letak.angka(kabupaten.kode), pages.angka(), kabupaten),
    kabupaten: rujukan(portal, kabupaten, kabupaten.kode),
    angka: kabupaten.angka.map((row) => ({
      id: row.id,
      wilayah: row.wilayah,
      wilayah_nama: placeName(kabupaten, row.wilayah),
      indikator: row.indikator,
      label: indikator(row.indikator).nama,
      nilai: row.nilai,
      satuan: row.satuan,
      tanggal: row.tanggal,
      sumber: row.sumber_id,
      kutipan: row.lokasi,
      beda: row.beda || null,
      catatan: row.catatan,
      asal: tempatOf(row.at),
      sidik: fingerprint([{ ...row.at, kolom: 'nilai' }]),
      alamat: lengkap(portal, pages.angka(row.id)),
    })),
    beda: conflictsOf(kabupaten.angka).map(({ beda, angka }) => ({ kelompok: beda, id: angka.map(({ id }) => id) })),
  }
}

/** Every source, as its table has it. */
export const isiSumber = (portal: Portal): Isi<'sumber'> => ({
  ...kepala(portal, 'sumber', letak.sumber(), link.metode('sumber')),
  sumber: [...portal.sumber.values()].map(({ at: _, ...one }) => ({
    ...one,
    alamat: lengkap(portal, link.sumber(one.id)),
  })),
})

/** One entry for all events, whose facts are named by their lines. */
const KEGIATAN = 'peserta_kegiatan_{baris}'

/** The dictionary: every name that the portal knows, and every other one that its data has. */
export function isiFakta(portal: Portal): Isi<'fakta'> {
  const rumus = rumusOf(portal)
  const names = new Set([...Object.keys(kamus.nama), KEGIATAN])
  for (const kabupaten of portal.kabupaten.values())
    for (const edition of kabupaten.edisi)
      for (const kode of [kabupaten.kode, ...kabupaten.kecamatan.keys(), ...kabupaten.desa.keys()])
        for (const { nama } of factsOf(portal, kabupaten, edition, kode))
          names.add(nama.replace(/^peserta_kegiatan_\d+$/, KEGIATAN))
  return {
    ...kepala(portal, 'fakta', letak.fakta(), link.caraApi()),
    fakta: [...names].map((nama) => {
      const own = rumus.get(nama)
      return { nama, label: factName(nama), satuan: factUnit(nama), rumus: own ? formulaWords(own, nama) : null }
    }),
  }
}

/** The scoring rule: indicators with their bands, and what each class asks. */
export const isiAturan = (portal: Portal, aturan: Aturan): Isi<'aturan'> => ({
  ...kepala(portal, 'aturan', letak.aturan(), link.klasifikasi()),
  id: aturan.id,
  judul: aturan.judul,
  status: aturan.status,
  sumber: aturan.sumber_id,
  ambang: aturan.ambang,
  desimal_persen: aturan.desimal_persen,
  desimal_indeks: aturan.desimal_indeks,
  indikator: aturan.indikator.map(({ id, indeks, nama, satuan, cara, pita }) => ({
    id,
    indeks,
    nama,
    satuan,
    cara,
    pita: pita.map(({ angka, dari, sampai, arti }) => ({ angka, dari: dari ?? null, sampai: sampai ?? null, arti })),
  })),
  kelas: aturan.kelas.map(({ klasifikasi, tercapai, arti, arti_sumber_id, syarat }) => ({
    klasifikasi,
    tercapai: tercapai.map((one) => [...one]),
    arti,
    arti_sumber: arti_sumber_id,
    syarat,
  })),
  catatan: [...aturan.catatan],
})
