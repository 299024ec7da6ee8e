import type { Absent } from '../domain/cell.ts'
import { kelengkapan } from '../domain/completeness.ts'
import { KLASIFIKASI } from '../domain/klasifikasi.ts'
import type { Klasifikasi } from '../domain/klasifikasi.ts'
import type { KodeDesa } from '../domain/kode.ts'
import { firstLaunch, isLaunchKnown } from '../domain/launch.ts'
import type { Edition, Portal } from '../domain/portal.ts'
import { editionProfileOf, profileOf } from '../domain/profile.ts'

/** The layers of the map, in the order of their tabs. */
export const LAPIS = ['klasifikasi', 'pencanangan', 'kelengkapan'] as const
export type Lapis = (typeof LAPIS)[number]

/** `beragam`: the kampungs of the village have different classes, and the map claims none of them. */
export type NilaiKlasifikasi = Klasifikasi | 'beragam' | Absent | 'belum'
export type Nilai = NilaiKlasifikasi | 'diketahui' | 'tanpa_tanggal' | 'dicari' | 'lengkap' | 'sebagian' | 'tanpa'

/** Every value of a layer, in the order of its legend. */
export const NILAI: Readonly<Record<Lapis, readonly Nilai[]>> = {
  klasifikasi: [...KLASIFIKASI, 'beragam', 'kosong', 'x', 'tb', 'belum'],
  pencanangan: ['diketahui', 'tanpa_tanggal', 'dicari'],
  kelengkapan: ['lengkap', 'sebagian', 'tanpa'],
}

/** One village on every layer, in one edition. */
export interface NilaiDesa {
  readonly kode: KodeDesa
  readonly nilai: Readonly<Record<Lapis, Nilai>>
  /** parts of the profile that are reported, of how many */
  readonly ada: number
  readonly dari: number
}

export function nilaiDesa(portal: Portal, edisi: Edition, kode: KodeDesa): NilaiDesa {
  const profile = profileOf(portal, kode)
  const { ada, dari } = kelengkapan(profile, editionProfileOf(portal, edisi, kode))
  return {
    kode,
    nilai: {
      klasifikasi: nilaiKlasifikasi(edisi, kode),
      pencanangan: isLaunchKnown(profile) ? 'diketahui' : firstLaunch(profile) ? 'tanpa_tanggal' : 'dicari',
      kelengkapan: ada === dari ? 'lengkap' : ada > 0 ? 'sebagian' : 'tanpa',
    },
    ada,
    dari,
  }
}

/** `kosong` also where the table is published without a row of the village: it is not reported, not unpublished. */
export function nilaiKlasifikasi(edisi: Pick<Edition, 'klasifikasi' | 'tabel'>, kode: KodeDesa): NilaiKlasifikasi {
  const [first, ...rest] = edisi.klasifikasi.get(kode) ?? []
  if (!first) return edisi.tabel.has('klasifikasi') ? 'kosong' : 'belum'
  return rest.every((row) => row.klasifikasi === first.klasifikasi) ? first.klasifikasi : 'beragam'
}

/** The layer with the most to say of these villages: classes where any row exists, else launches, else completeness. */
export function lapisAwal(desa: Iterable<Pick<NilaiDesa, 'nilai'>>): Lapis {
  const nilai = [...desa].map((one) => one.nilai)
  if (nilai.some((one) => one.klasifikasi !== 'belum')) return 'klasifikasi'
  return nilai.some((one) => one.pencanangan === 'diketahui') ? 'pencanangan' : 'kelengkapan'
}
