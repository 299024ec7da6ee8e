import { isAbsent, type Absent } from './cell.ts'
import { tingkatKlasifikasi, type Klasifikasi } from './klasifikasi.ts'
import { firstLaunch } from './launch.ts'
import { berlaku, type Edition } from './portal.ts'
import type { EditionProfile, Profile } from './profile.ts'
import type { KlasifikasiRow, Tanggal, Wilayah } from './rows.ts'

/** How the class of one kampung compares with the edition before; `beda`: one of the two is no class. */
export type Arah = 'naik' | 'turun' | 'tetap' | 'baru' | 'beda'

/** What changed since the edition before. `siapa` is a kampung; undefined: of all, or, of `baru`, of the village. */
export type Perubahan =
  | { readonly jenis: Arah; readonly siapa: string | undefined; readonly sebelum: Edition }
  /** several kampung, not all alike */
  | { readonly jenis: 'campur'; readonly sebelum: Edition }
  /** a kampung of the edition before is no longer listed, or not under its name */
  | { readonly jenis: 'daftar'; readonly sebelum: Edition }
  | { readonly jenis: 'belum_terbit'; readonly sebelum: Edition }
  | { readonly jenis: 'keluar'; readonly sebelum: Edition }

/** Which case the opening sentences of a village page tell. */
export interface Pembuka {
  readonly kelas:
    | 'belum_terbit'
    /** only the totals of the kabupaten are published */
    | 'jumlah'
    | 'di_luar_daftar'
    | 'satu'
    /** several kampung of one class, or with one reason for none */
    | 'sama'
    | 'berbeda'
  readonly perubahan: Perubahan | undefined
  /** date of its end; undefined where it stands */
  readonly berakhir: Tanggal | undefined
  /** the areas that it follows; `berganti`: it is one area under another name, kind or code */
  readonly asal: { readonly jenis: 'berganti' | 'meneruskan'; readonly dari: readonly Wilayah[] } | undefined
  /** `''` where the launch is known but its date is not; undefined where no launch was found */
  readonly pencanangan: Tanggal | undefined
}

/** The case of a village. */
export function pembukaOf(profile: Profile): Pembuka {
  const { wilayah, latest, pendahulu } = profile
  const [one] = pendahulu
  return {
    kelas: kelasOf(latest),
    perubahan: berlaku(wilayah) ? perubahanOf(profile) : undefined,
    berakhir: wilayah.berlaku_sampai || undefined,
    asal: one && {
      jenis: pendahulu.length === 1 && one.pengganti.length === 1 ? 'berganti' : 'meneruskan',
      dari: pendahulu,
    },
    pencanangan: firstLaunch(profile)?.tanggal,
  }
}

function kelasOf({ edition, kampung }: EditionProfile): Pembuka['kelas'] {
  if (kampung.length === 0) {
    if (edition.tabel.has('klasifikasi')) return 'di_luar_daftar'
    return edition.total.length > 0 ? 'jumlah' : 'belum_terbit'
  }
  if (kampung.length === 1) return 'satu'
  return new Set(kampung.map((row) => row.klasifikasi)).size === 1 ? 'sama' : 'berbeda'
}

function perubahanOf({ edisi: [now, before] }: Profile): Perubahan | undefined {
  if (!now?.edition.tabel.has('klasifikasi') || !before) return undefined
  const sebelum = before.edition
  if (!sebelum.tabel.has('klasifikasi')) return { jenis: 'belum_terbit', sebelum }
  if (now.kampung.length === 0) return before.kampung.length > 0 ? { jenis: 'keluar', sebelum } : undefined
  if (before.kampung.length === 0) return { jenis: 'baru', siapa: undefined, sebelum }
  const pairs = now.kampung.map((row) => ({ row, was: same(row, now.kampung, before.kampung) }))
  const kept = new Set(pairs.map(({ was }) => was))
  if (!before.kampung.every((row) => kept.has(row))) return { jenis: 'daftar', sebelum }
  const ways = pairs.map(({ row, was }) => ({
    siapa: row.kampung,
    jenis: arah(was?.klasifikasi, row.klasifikasi),
  }))
  const [first] = ways
  const moved = ways.filter(({ jenis }) => jenis !== 'tetap')
  // `beda` of several is not one thing
  if (first && ways.every(({ jenis }) => jenis === first.jenis) && (ways.length === 1 || first.jenis !== 'beda'))
    return { jenis: first.jenis, siapa: undefined, sebelum }
  return moved.length === 1 ? { ...moved[0]!, sebelum } : { jenis: 'campur', sebelum }
}

/** What a kampung was: by its name, or the only one beside the only one where one of them has none. */
function same(row: KlasifikasiRow, now: readonly KlasifikasiRow[], before: readonly KlasifikasiRow[]) {
  const [only] = before
  if (now.length === 1 && before.length === 1 && (row.kampung === '' || only!.kampung === '')) return only
  return before.find(({ kampung }) => kampung === row.kampung)
}

function arah(was: Klasifikasi | Absent | undefined, is: Klasifikasi | Absent): Arah {
  if (was === undefined) return 'baru'
  if (was === is) return 'tetap'
  if (isAbsent(was) || isAbsent(is)) return 'beda'
  return tingkatKlasifikasi(is) > tingkatKlasifikasi(was) ? 'naik' : 'turun'
}
