import { isAbsent } from '../domain/cell.ts'
import type { Fact } from '../domain/fact.ts'
import { kelasName } from '../domain/facts-desa.ts'
import { pembukaOf, type Perubahan } from '../domain/pembuka.ts'
import type { EditionProfile, Profile } from '../domain/profile.ts'
import { pembuka as text } from './id/pembuka.ts'
import { umum } from './id/umum.ts'
import type { Parts, Sisipan } from './parts.ts'
import { areaName, fullVillageName } from './place.ts'

type Kalimat = Parts<Sisipan>
/** facts of one village by edition and by name */
type Fakta = ReadonlyMap<string, ReadonlyMap<string, Fact>>

const MAKS_KALIMAT = 3
/** beyond these the classes of its kampung make no sentence */
const MAKS_KAMPUNG = 3

/**
 * What a village page opens with: two or three sentences of its class, what changed, and its launch.
 * @param href address of a village, for those that it follows or is followed by
 */
export function pembuka(profile: Profile, fakta: Fakta, href: (kode: string) => string): readonly Kalimat[] {
  const { wilayah, kabupaten, latest, pengganti } = profile
  const kasus = pembukaOf(profile)
  const kb: Sisipan = { istilah: text.kb }
  const tempat = areaName(wilayah)
  const jenis = umum.jenis[wilayah.jenis].toLowerCase()
  const names = (areas: readonly { kode: string }[]) =>
    listed(areas.map(({ kode }): Kalimat => [{ href: href(kode), teks: fullVillageName(kabupaten, kode) }]))

  if (kasus.berakhir !== undefined)
    return [
      text.berakhir<Sisipan>(tempat, { tanggal: kasus.berakhir }),
      pengganti.length > 0 ? text.pengganti<Sisipan>(names(pengganti)) : [text.tanpaPengganti],
      terakhir(kasus.kelas, latest, fakta, kb),
    ]

  const { asal, perubahan, pencanangan } = kasus
  const change =
    kasus.kelas === 'jumlah'
      ? text.jumlahSaja<Sisipan>(umum.jenis[kabupaten.jenis].toLowerCase(), { tanggal: latest.edition.tanggal_data })
      : kasus.kelas === 'belum_terbit'
        ? [text.daftarBelum]
        : perubahan && berubah(perubahan, profile, fakta, jenis)
  const follows =
    asal &&
    (asal.jenis === 'berganti'
      ? text.berganti<Sisipan>({ tanggal: asal.dari[0]!.berlaku_sampai }, names(asal.dari))
      : text.meneruskan<Sisipan>(names(asal.dari)))
  const launch = launched(pencanangan, jenis)
  const all = [kelas(kasus.kelas, latest, fakta, kb, tempat), change, ralat(latest, fakta), follows, launch]
  const told = all.filter((one) => one !== undefined)
  // where there is too much to tell, these stand further down
  const spare = [launch, change].slice(0, Math.max(0, told.length - MAKS_KALIMAT))
  return told.filter((one) => !spare.includes(one))
}

const factsOf = ({ edition, kampung }: EditionProfile, fakta: Fakta) =>
  kampung.map((row) => ({ row, fact: fakta.get(edition.kode)!.get(kelasName(kampung, row.kampung))! }))

function kelas(kasus: string, of: EditionProfile, fakta: Fakta, kb: Sisipan, tempat: string): Kalimat {
  const tanggal: Sisipan = { tanggal: of.edition.tanggal_data }
  const all = factsOf(of, fakta)
  const [one] = all
  if (!one) return kasus === 'di_luar_daftar' ? text.diLuarDaftar(tempat, kb, tanggal) : text.belumTerbit(kb, tempat)
  const { row, fact } = one
  const isNone = isAbsent(row.klasifikasi)
  if (kasus === 'satu')
    return (isNone ? text.satuTanpa<Sisipan> : text.satu<Sisipan>)(kb, row.kampung, tempat, { fact }, tanggal)
  const isMany = all.length > MAKS_KAMPUNG
  if (kasus === 'berbeda')
    return isMany ? text.berbedaBanyak(kb, tempat, tanggal) : text.berbeda(kb, tempat, tanggal, perKampung(all))
  const nama = isMany ? '' : words(all.map(({ row }) => row.kampung))
  return (isNone ? text.samaTanpa<Sisipan> : text.sama<Sisipan>)(kb, tempat, nama, { fact }, tanggal)
}

/** `Dasar (Anggrek), Mandiri (Melati)` */
const perKampung = (all: ReturnType<typeof factsOf>): Kalimat =>
  all.flatMap(({ row, fact }, i): Kalimat => [...(i ? [text.koma] : []), ...text.milik<Sisipan>({ fact }, row.kampung)])

function terakhir(kasus: string, of: EditionProfile, fakta: Fakta, kb: Sisipan): Kalimat {
  const tanggal: Sisipan = { tanggal: of.edition.tanggal_data }
  const all = factsOf(of, fakta)
  if (all.length === 0) return of.edition.tabel.has('klasifikasi') ? text.takTerdaftar(kb, tanggal) : text.takTerbit(kb)
  if (all.length <= MAKS_KAMPUNG && all.length > 1) return text.terakhir<Sisipan>(kb, perKampung(all), tanggal)
  if (kasus === 'berbeda') return text.terakhirBanyak(kb, tanggal)
  return text.terakhir<Sisipan>(kb, [{ fact: all[0]!.fact }], tanggal)
}

function berubah(one: Perubahan, { edisi: [now, before] }: Profile, fakta: Fakta, jenis: string): Kalimat {
  const tanggal: Sisipan = { tanggal: one.sebelum.tanggal_data }
  if (one.jenis === 'campur') return text.campur(tanggal)
  if (one.jenis === 'belum_terbit') return text.belumTerbitDulu(tanggal)
  if (one.jenis === 'keluar') return text.keluar(jenis, tanggal)
  if (one.jenis === 'daftar') return text.daftar(text.kb, jenis, tanggal)
  const { siapa } = one
  if (one.jenis === 'baru') return text.baru(siapa ?? text.wilayahIni(jenis), tanggal)
  const isAll = siapa === undefined && now!.kampung.length > 1
  const was = factsOf(before!, fakta).find(({ row }) => siapa === undefined || row.kampung === siapa)
  const whose = siapa !== undefined ? text.dari(siapa) : isAll ? text.semuanya : text.nya
  if (one.jenis === 'tetap') return text.tetap(whose, tanggal)
  if (isAll && one.jenis === 'naik') return text.naikSemua(tanggal)
  if (isAll && one.jenis === 'turun') return text.turunSemua(tanggal)
  return text[one.jenis]<Sisipan>(whose, tanggal, { fact: was!.fact })
}

function ralat(of: EditionProfile, fakta: Fakta): Kalimat | undefined {
  const corrected = factsOf(of, fakta).filter(({ fact }) => fact.semula !== undefined)
  const [one] = corrected
  if (!one) return undefined
  if (corrected.length > 1) return [text.ralatBanyak]
  const semula: Sisipan = { fact: { ...one.fact, nilai: one.fact.semula! } }
  return of.kampung.length > 1 ? text.ralatSatu(one.row.kampung, semula) : text.ralat(semula)
}

function launched(tanggal: string | undefined, jenis: string): Kalimat {
  if (tanggal === undefined) return [text.belumDitemukan]
  if (tanggal === '') return [text.tanpaTanggal(text.kb, jenis)]
  return text.dicanangkan<Sisipan>(text.kb, jenis, text.pada(tanggal), { tanggal })
}

const words = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(text.koma)}${text.dan}${names.at(-1)}`

const listed = (items: readonly Kalimat[]): Kalimat =>
  items.flatMap((item, i): Kalimat => [...(i === 0 ? [] : [i === items.length - 1 ? text.dan : text.koma]), ...item])
