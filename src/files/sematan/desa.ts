import { rings } from '../../charts/rings.ts'
import { svg, type Svg } from '../../charts/svg.ts'
import { isAbsent } from '../../domain/cell.ts'
import { correctionsOfClass } from '../../domain/correction.ts'
import type { Fact } from '../../domain/fact.ts'
import { factsOf } from '../../domain/facts.ts'
import { KLASIFIKASI, tingkatKlasifikasi } from '../../domain/klasifikasi.ts'
import type { KodeDesa } from '../../domain/kode.ts'
import { berlaku, latest, type Edition, type Portal } from '../../domain/portal.ts'
import { editionProfileOf, profileOf, type EditionProfile } from '../../domain/profile.ts'
import { sourceOfArea } from '../../domain/area.ts'
import { luasFact } from '../../domain/facts-desa.ts'
import { link } from '../../site/link.ts'
import { cellWords } from '../../text/cell.ts'
import { date } from '../../text/dates.ts'
import { factName, factUnit, factValue } from '../../text/fact.ts'
import { desa } from '../../text/id/desa.ts'
import { sematan as teks } from '../../text/id/sematan.ts'
import { umum } from '../../text/id/umum.ts'
import { areaName, fullVillageName } from '../../text/place.ts'
import { halaman } from './halaman.ts'

/** The figures of a card, those that its edition has. */
const ANGKA = ['jiwa', 'kk', 'pus', 'cpr', 'poktan_ada', 'anggota_pokja']

/**
 * The card of a village: class, some figures, where they come from.
 * @param beku the edition that it stays with; the newest in which the village stood where absent
 */
export function kartuDesa(portal: Portal, kode: KodeDesa, beku?: Edition): string {
  const profile = profileOf(portal, kode)
  const { kabupaten, kecamatan, wilayah } = profile
  const of = beku ? editionProfileOf(portal, beku, kode) : profile.latest
  const { edition } = of
  const facts = factsOf(portal, kabupaten, edition, kode)
  const shown = ANGKA.flatMap((nama) => facts.find((one) => one.nama === nama) ?? [])
  const luas = shown.length === 0 ? [luasFact(wilayah)] : []
  return halaman(portal, {
    judul: fullVillageName(kabupaten, kode),
    sub: `${areaName(kecamatan)}, ${areaName(kabupaten)} · ${kode}`,
    isi: [kelas(of), angka([...shown, ...luas])],
    catatan: [...ralat(of, shown), ...(beku ? [] : akhir(portal, kode, edition))],
    kabupaten,
    edisi: edition,
    beku: beku !== undefined,
    sumber: [
      edition.sumber_id,
      ...of.kampung.map((row) => row.sumber_id),
      ...shown.flatMap((one) => one.sumber_id),
      ...luas.map(() => sourceOfArea(wilayah)),
    ],
    halaman: link.desa(kode),
    buka: teks.buka,
  })
}

function kelas({ kampung, edition, ralat: rows }: EditionProfile): Svg {
  if (kampung.length === 0) {
    const words = edition.tabel.has('klasifikasi') ? desa.tidakAdaKampung : umum.belumDipublikasikanAwal
    return box(undefined, desa.kelas, svg`${words}`)
  }
  return svg`${kampung.map((row) => {
    const fixed = correctionsOfClass(rows).filter((one) => one.baris === '' || one.baris === row.kampung)
    const old = fixed[0] && svg`<del>${cellWords(fixed[0].nilai_lama)}</del> `
    const name = kampung.length > 1 ? row.kampung : desa.kelas
    const nilai = row.klasifikasi
    if (isAbsent(nilai)) return box(undefined, name, svg`${old}${umum.absen[nilai]}`)
    const words = old ? svg`${old}<ins>${umum.kelas[nilai]}</ins>` : svg`${umum.kelas[nilai]}`
    return box(nilai, `${name}, ${desa.kelasKe(tingkatKlasifikasi(nilai), KLASIFIKASI.length)}`, words)
  })}`
}

const box = (nilai: (typeof KLASIFIKASI)[number] | undefined, from: string, words: Svg): Svg =>
  svg`<div class="kelas is-${nilai ?? 'none'}">${rings(nilai)}<h2><span class="from">${from}</span>${words}</h2></div>`

const angka = (facts: readonly Fact[]): Svg | undefined =>
  facts.length > 0
    ? svg`<dl class="angka">${facts.map((one) => {
        const satuan = factUnit(one.nama)
        const unit = typeof one.nilai === 'number' && satuan !== '%' && satuan !== '' && svg` <small>${satuan}</small>`
        const value = factValue(one)
        const was = one.semula === undefined ? undefined : factValue({ nama: one.nama, nilai: one.semula })
        return svg`<div><dt>${factName(one.nama)}</dt><dd>${was ? svg`<del>${was}</del> <ins>${value}</ins>` : value}${unit}</dd></div>`
      })}</dl>`
    : undefined

/** Why a value is another than the one filed. */
function ralat({ ralat: rows }: EditionProfile, facts: readonly Fact[]): readonly string[] {
  const shown = [...correctionsOfClass(rows), ...facts.flatMap((one) => one.ralat)]
  return [...new Set(shown)].map((row) => teks.ralat(row.alasan, date(row.tanggal)))
}

/** Of an ended village: when, what took its place, and that its figures are not of the newest edition. */
function akhir(portal: Portal, kode: KodeDesa, edition: Edition): readonly string[] {
  const { kabupaten, wilayah, pengganti } = profileOf(portal, kode)
  if (berlaku(wilayah)) return []
  const names = pengganti.map((one) => fullVillageName(kabupaten, one.kode)).join(', ')
  const newest = latest(kabupaten)
  return [
    teks.berakhir(date(wilayah.berlaku_sampai), names),
    ...(newest !== edition ? [teks.edisiBaru(edition.kode, newest.kode)] : []),
  ]
}
