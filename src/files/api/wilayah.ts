import { isAbsent, isNumber } from '../../domain/cell.ts'
import { luasFact } from '../../domain/facts-desa.ts'
import { kabupatenOf, kecamatanOf, type Kode, type KodeDesa, type KodeKecamatan } from '../../domain/kode.ts'
import { latest, type Edition, type Kabupaten, type Portal } from '../../domain/portal.ts'
import { editionProfileOf, profileOf } from '../../domain/profile.ts'
import type { Wilayah } from '../../domain/rows.ts'
import { summaryOf } from '../../domain/summary.ts'
import { desaPada } from '../../domain/valid.ts'
import { lengkap, link } from '../../site/link.ts'
import { villageName } from '../../text/place.ts'
import { kepala, letak, rujukan } from './alamat.ts'
import { tempatOf, edisiFakta, gather } from './fakta.ts'
import type { Isi } from './skema.ts'

const jenisDesa = ({ jenis }: Wilayah) => (jenis === 'kelurahan' ? 'kelurahan' : 'desa')
const angka = (cell: Wilayah['bujur']): number | null => (isNumber(cell) ? cell : null)

/** A kabupaten with its areas and its facts in every edition. */
export function isiKabupaten(portal: Portal, kabupaten: Kabupaten): Isi<'kabupaten'> {
  const { kode, nama, jenis, provinsi } = kabupaten
  const gathered = gather(portal)
  const edisi = kabupaten.edisi.map((edition) => edisiFakta(portal, kabupaten, edition, kode, gathered))
  return {
    ...kepala(portal, 'kabupaten', letak.kabupaten(kode), link.kabupaten(kode), kabupaten),
    kode,
    nama,
    jenis,
    provinsi,
    angka: lengkap(portal, link.api(letak.angka(kode))),
    kecamatan: [...kabupaten.kecamatan.keys()].map((each) => rujukan(portal, kabupaten, each)),
    desa: [...kabupaten.desa.values()].map((one) => ({
      ...rujukan(portal, kabupaten, one.kode),
      jenis: jenisDesa(one),
      kecamatan: kecamatanOf(one.kode),
      sebutan: villageName(kabupaten, one.kode),
      berlaku_sampai: one.berlaku_sampai,
    })),
    ...gathered.dasar(),
    edisi,
  }
}

/** A kecamatan with its villages and its facts in every edition. */
export function isiKecamatan(portal: Portal, kabupaten: Kabupaten, kode: KodeKecamatan): Isi<'kecamatan'> {
  const { pencanangan, desa } = summaryOf(portal, kabupaten, kode, latest(kabupaten))
  const gathered = gather(portal)
  const edisi = kabupaten.edisi.map((edition) => edisiFakta(portal, kabupaten, edition, kode, gathered))
  return {
    ...kepala(portal, 'kecamatan', letak.kecamatan(kode), link.kecamatan(kode), kabupaten),
    kode,
    nama: kabupaten.kecamatan.get(kode)!.nama,
    kabupaten: rujukan(portal, kabupaten, kabupatenOf(kode)),
    desa: [...kabupaten.desa.values()]
      .filter((one) => kecamatanOf(one.kode) === kode)
      .map((one) => ({
        ...rujukan(portal, kabupaten, one.kode),
        jenis: jenisDesa(one),
        berlaku_sampai: one.berlaku_sampai,
      })),
    pencanangan: { diketahui: pencanangan, dari: desa },
    ...gathered.dasar(),
    edisi,
  }
}

/** A village with its launches, what belongs to no edition, and its facts and classes in every edition. */
export function isiDesa(portal: Portal, kabupaten: Kabupaten, kode: KodeDesa): Isi<'desa'> {
  const { wilayah, pencanangan } = profileOf(portal, kode)
  const gathered = gather(portal)
  const tetap = gathered.fakta([luasFact(wilayah)])
  const edisi = kabupaten.edisi
    .filter((edition) => desaPada(kabupaten, edition).has(kode))
    .map((edition) => ({
      ...edisiFakta(portal, kabupaten, edition, kode, gathered),
      kampung: kampungOf(portal, edition, kode),
    }))
  return {
    ...kepala(portal, 'desa', letak.desa(kode), link.desa(kode), kabupaten),
    kode,
    nama: wilayah.nama,
    jenis: jenisDesa(wilayah),
    kecamatan: rujukan(portal, kabupaten, kecamatanOf(kode)),
    kabupaten: rujukan(portal, kabupaten, kabupatenOf(kode)),
    berlaku_mulai: wilayah.berlaku_mulai,
    berlaku_sampai: wilayah.berlaku_sampai,
    pengganti: [...wilayah.pengganti],
    bujur: angka(wilayah.bujur),
    lintang: angka(wilayah.lintang),
    pencanangan: pencanangan.map(({ tanggal, ketelitian, nama_di_sumber, catatan, sumber_id, at }) => ({
      tanggal,
      ketelitian,
      nama_di_sumber,
      catatan,
      sumber: sumber_id,
      asal: tempatOf(at),
    })),
    ...gathered.dasar(),
    tetap,
    edisi,
  }
}

const kampungOf = (portal: Portal, edition: Edition, kode: Kode): Isi<'desa'>['edisi'][number]['kampung'] =>
  editionProfileOf(portal, edition, kode).kampung.map(({ kampung, klasifikasi }) =>
    isAbsent(klasifikasi)
      ? { nama: kampung, klasifikasi: null, tanpa: klasifikasi }
      : { nama: kampung, klasifikasi, tanpa: null },
  )
