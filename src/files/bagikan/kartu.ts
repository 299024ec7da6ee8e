import { kartu, type Kartu, type Lambang } from '../../charts/kartu.ts'
import { isAbsent } from '../../domain/cell.ts'
import type { Klasifikasi } from '../../domain/klasifikasi.ts'
import { latest, type Edition, type Kabupaten, type Portal } from '../../domain/portal.ts'
import { profileOf, type Profile } from '../../domain/profile.ts'
import type { Regulasi } from '../../domain/prose.ts'
import { sourcesOfClass } from '../../domain/sections.ts'
import { officialTotals, summaryOf } from '../../domain/summary.ts'
import type { Wilayah } from '../../domain/rows.ts'
import { classWords } from '../../text/cell.ts'
import { date } from '../../text/dates.ts'
import { bagikan as teks } from '../../text/id/bagikan.ts'
import { umum } from '../../text/id/umum.ts'
import { areaName } from '../../text/place.ts'
import { paletteOf } from '../gambar/palet.ts'

/** A card to be drawn: its path below `bagikan/` without an ending, and what it says. */
export interface Lembar {
  readonly path: string
  readonly isi: () => string
}

/** The cards of every page that has one of its own: areas, editions, regulations; `situs` serves for all others. */
export const lembarOf = (portal: Portal): readonly Lembar[] => [
  ...[...portal.kabupaten.values()].flatMap((kabupaten) => [
    lembar(`kabupaten/${kabupaten.kode}`, () => kabupatenKartu(portal, kabupaten)),
    ...[...kabupaten.kecamatan.values()].map((one) =>
      lembar(`kecamatan/${one.kode}`, () => kecamatanKartu(portal, kabupaten, one)),
    ),
    ...[...kabupaten.desa.keys()].map((kode) =>
      lembar(`desa/${kode}`, () => desaKartu(portal, profileOf(portal, kode))),
    ),
    ...kabupaten.edisi.map((edisi) =>
      lembar(`edisi/${kabupaten.kode}/${edisi.kode}`, () => edisiKartu(portal, kabupaten, edisi)),
    ),
  ]),
  ...[...portal.regulasi.values()].map((one) => lembar(`regulasi/${one.slug}`, () => regulasiKartu(portal, one))),
]

const lembar = (path: string, of: () => Kartu): Lembar => ({ path, isi: () => kartu(of(), paletteOf()).markup })

/** What all cards of a kabupaten say. */
const bersama = (portal: Portal, kabupaten: Kabupaten, edisi: Edition, sumber: readonly string[]) => ({
  situs: umum.namaSitus(kabupaten.nama),
  kaki: teks.kaki(edisi.kode, date(edisi.tanggal_data), publishers(portal, sumber)),
  contoh: kabupaten.contoh ? umum.contohTanda : undefined,
})

const publishers = ({ sumber }: Portal, ids: readonly string[]): string =>
  [...new Set(ids.flatMap((id) => sumber.get(id)?.penerbit ?? []))].join(', ')

function desaKartu(portal: Portal, { wilayah, kecamatan, kabupaten, latest: newest }: Profile): Kartu {
  const { kampung, edition } = newest
  const kelas = kampung.map((row) => row.klasifikasi).filter((one) => !isAbsent(one))
  const only = new Set(kelas).size === 1 && kelas.length === kampung.length ? kelas[0] : undefined
  const arti = portal.aturan?.kelas.find((one) => one.klasifikasi === only)?.arti
  return {
    ...bersama(portal, kabupaten, edition, sourcesOfClass(newest)),
    judul: wilayah.nama,
    sub: teks.desa(umum.jenis[wilayah.jenis], kecamatan.nama, areaName(kabupaten)),
    lambang: {
      kelas: only,
      dari: kampung.length > 1 ? teks.beberapa(kampung.length) : teks.dari,
      nama: only ? umum.kelas[only] : awal(classWords(newest)),
    },
    isi: arti ?? (edition.tabel.has('klasifikasi') ? '' : edition.total.length > 0 ? teks.belumDaftar : teks.belum),
  }
}

const awal = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const barOf = (jumlah: ReadonlyMap<Klasifikasi, number> | undefined): Lambang =>
  jumlah && jumlah.size > 0 ? { jumlah, kata: (kelas, n) => teks.kelas(umum.kelas[kelas], n) } : undefined

function kecamatanKartu(portal: Portal, kabupaten: Kabupaten, kecamatan: Wilayah): Kartu {
  const edisi = latest(kabupaten)
  const { desa, kelurahan, kelas } = summaryOf(portal, kabupaten, kecamatan.kode)
  return {
    ...bersama(portal, kabupaten, edisi, [edisi.sumber_id]),
    judul: areaName(kecamatan),
    sub: teks.kecamatan(desa - kelurahan, kelurahan, areaName(kabupaten)),
    lambang: barOf(kelas),
    isi: kelas.size > 0 ? teks.kecamatanKelas : teks.kecamatanIsi,
  }
}

function edisiKartu(portal: Portal, kabupaten: Kabupaten, edisi: Edition): Kartu {
  return {
    ...bersama(portal, kabupaten, edisi, [edisi.sumber_id]),
    judul: teks.edisi(edisi.kode),
    sub: teks.edisiSub(areaName(kabupaten)),
    lambang: barOf(officialTotals(edisi) ?? summaryOf(portal, kabupaten, undefined, edisi).kelas),
    isi: teks.edisiIsi,
  }
}

function kabupatenKartu(portal: Portal, kabupaten: Kabupaten): Kartu {
  const edisi = latest(kabupaten)
  return {
    ...edisiKartu(portal, kabupaten, edisi),
    judul: umum.namaSitus(kabupaten.nama),
    situs: areaName(kabupaten),
    sub: teks.kabupatenSub(summaryOf(portal, kabupaten).desa),
  }
}

const regulasiKartu = ({ situs }: Portal, { singkat, judul, ringkas, penerbit, tanggal }: Regulasi): Kartu => ({
  situs: situs.judul,
  judul: singkat,
  sub: judul,
  lambang: undefined,
  isi: ringkas,
  kaki: teks.regulasiKaki(penerbit, tanggal ? date(tanggal) : ''),
})
