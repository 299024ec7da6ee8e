import { latest, type Edition, type Kabupaten, type Portal } from '../../domain/portal.ts'
import { kecamatanOf, tingkatOf } from '../../domain/kode.ts'
import type * as rows from '../../domain/rows.ts'
import type { Places } from '../../import/place.ts'
import type { Known } from '../../load/references.ts'

/** An edition whose rows stand in lists: what JSON can carry. */
export interface Terbit extends Omit<
  Edition,
  'tabel' | 'klasifikasi' | 'statistik' | 'poktan' | 'tata_kelola' | 'kegiatan'
> {
  readonly tabel: readonly string[]
  readonly klasifikasi: readonly rows.KlasifikasiRow[]
  readonly statistik: readonly rows.StatistikRow[]
  readonly poktan: readonly rows.PoktanRow[]
  readonly tata_kelola: readonly rows.TataKelolaRow[]
  readonly kegiatan: readonly rows.KegiatanRow[]
}

/** What a file of one kabupaten may refer to, and the newest edition, with which it is compared. */
export interface Acuan {
  readonly kode: string
  readonly nama: string
  /** below the data folder */
  readonly folder: string
  readonly contoh: boolean
  /** every area, in the order of the file */
  readonly wilayah: readonly rows.Wilayah[]
  readonly sumber: readonly Omit<rows.Sumber, 'at'>[]
  readonly opd: readonly string[]
  readonly program: readonly string[]
  /** the newest */
  readonly edisi: Terbit
  /** codes of all published editions: none of them takes another file */
  readonly terbit: readonly string[]
}

/** The reference data of one kabupaten, as the page of the checker fetches it. */
export function acuanOf(portal: Portal, kabupaten: Kabupaten): Acuan {
  const edisi = latest(kabupaten)
  return {
    kode: kabupaten.kode,
    nama: kabupaten.nama,
    folder: kabupaten.folder,
    contoh: kabupaten.contoh,
    wilayah: [kabupaten.wilayah, ...kabupaten.kecamatan.values(), ...kabupaten.desa.values()],
    sumber: [...portal.sumber.values()].map(({ at: _, ...row }) => row),
    terbit: kabupaten.edisi.map(({ kode }) => kode),
    opd: kabupaten.opd.map(({ id }) => id),
    program: [...portal.program.keys()],
    edisi: {
      ...edisi,
      tabel: [...edisi.tabel],
      klasifikasi: [...edisi.klasifikasi.values()].flat(),
      statistik: [...edisi.statistik.values()],
      poktan: [...edisi.poktan.values()].flat(),
      tata_kelola: [...edisi.tata_kelola.values()],
      kegiatan: [...edisi.kegiatan.values()].flat(),
    },
  }
}

const ofLevel = ({ wilayah }: Acuan, level: 'desa' | 'kecamatan'): ReadonlyMap<string, rows.Wilayah> =>
  new Map(wilayah.filter(({ kode }) => tingkatOf(kode) === level).map((row) => [row.kode, row]))

export const desaIn = (acuan: Acuan): ReadonlyMap<string, rows.Wilayah> => ofLevel(acuan, 'desa')
export const kecamatanIn = (acuan: Acuan): ReadonlyMap<string, rows.Wilayah> => ofLevel(acuan, 'kecamatan')

/** What the rows of a table may refer to, as on the command line; `baru` are sources that come in together with it. */
export const knownIn = (acuan: Acuan, baru: readonly Omit<rows.Sumber, 'at'>[] = []): Known => ({
  sumber: new Map([...acuan.sumber, ...baru].map((row) => [row.id, row])),
  desa: desaIn(acuan),
  opd: acuan.opd.length > 0 ? new Set(acuan.opd) : undefined,
  program: acuan.program.length > 0 ? new Set(acuan.program) : undefined,
  kabupaten: acuan.kode,
  wilayah: new Set(acuan.wilayah.map(({ kode }) => kode)),
})

export const placesIn = (acuan: Acuan): Places => ({
  desa: desaIn(acuan),
  kecamatan: new Map([...kecamatanIn(acuan)].map(([kode, { nama }]) => [kode, nama])),
})

/** `Bangkleyan, Kec. Jati` of a code; the code itself where it is not known. */
export function namesIn(acuan: Acuan): (kode: string) => string {
  const [desa, kecamatan] = [desaIn(acuan), kecamatanIn(acuan)]
  return (kode) => {
    const nama = desa.get(kode)?.nama
    return nama === undefined ? kode : `${nama}, Kec. ${kecamatan.get(kecamatanOf(kode))?.nama ?? kecamatanOf(kode)}`
  }
}
