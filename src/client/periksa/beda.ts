import { diffEditions, type EditionDiff } from '../../domain/diff-edition.ts'
import type { Edition, Kabupaten, TabelEdisi } from '../../domain/portal.ts'
import { TABEL_EDISI } from '../../domain/portal.ts'
import type * as rows from '../../domain/rows.ts'
import { collector } from '../../load/report.ts'
import { rowsOf } from '../../load/rows.ts'
import * as schema from '../../load/schema.ts'
import { desaIn, kecamatanIn, type Acuan, type Terbit } from './acuan.ts'

/**
 * What clean tables of an edition would change against the newest published one; only those tables are compared.
 * @param csv canonical text by file name
 * @param edisi code of their edition, '' where it is not told
 * @returns `undefined` where no table of an edition is among them, or none says anything new
 */
export function bedaOf(acuan: Acuan, csv: ReadonlyMap<string, string>, edisi: string): EditionDiff | undefined {
  const given = TABEL_EDISI.filter((tabel) => tabel !== 'ralat' && csv.has(`${tabel}.csv`))
  // Of earlier editions nothing is at hand, and a later one is no measure.
  if (given.length === 0 || (edisi !== '' && edisi < acuan.edisi.kode)) return undefined
  const compared = new Set<TabelEdisi>(given)
  // Where no class rows were published, the official totals stand for them.
  if (compared.has('klasifikasi')) compared.add('total')
  const before = editionOf(acuan.edisi, compared)
  const isSame = edisi === '' || edisi === before.kode
  const after = editionOf(isSame ? acuan.edisi : asked(acuan.edisi, edisi), new Set(given), csv)
  const old = kabupatenOf(acuan, [before])
  return diffEditions(old, kabupatenOf(acuan, isSame ? [after] : [before, after])).at(-1)
}

const asked = (edisi: Terbit, kode: string): Terbit => ({ ...edisi, kode, tanggal_data: kode, folder: '', ralat: [] })

/** An edition with some of its tables, or with the rows that `csv` holds in their place. */
function editionOf(terbit: Terbit, tables: ReadonlySet<TabelEdisi>, csv?: ReadonlyMap<string, string>): Edition {
  const list = <R extends { readonly at: rows.Place }>(of: schema.Schema<R>, published: readonly R[]): readonly R[] => {
    if (!tables.has(of.file.replace('.csv', '') as TabelEdisi)) return []
    const text = csv?.get(of.file)
    return csv === undefined ? published : (rowsOf(of.file, text ?? '', of, collector().report)?.rows ?? [])
  }
  const present = (tabel: TabelEdisi) => tables.has(tabel) && (csv !== undefined || terbit.tabel.includes(tabel))
  return {
    ...terbit,
    tabel: new Set(TABEL_EDISI.filter(present)),
    total: list(schema.total, terbit.total),
    klasifikasi: byDesa(list(schema.klasifikasi, terbit.klasifikasi)),
    statistik: keyed(list(schema.statistik, terbit.statistik)),
    poktan: byDesa(list(schema.poktan, terbit.poktan)),
    tata_kelola: keyed(list(schema.tata_kelola, terbit.tata_kelola)),
    kegiatan: byDesa(list(schema.kegiatan, terbit.kegiatan)),
    ralat: csv ? [] : terbit.ralat,
  }
}

const byDesa = <R extends { readonly kode_desa: string }>(list: readonly R[]): ReadonlyMap<string, readonly R[]> =>
  Map.groupBy(list, (row) => row.kode_desa)
const keyed = <R extends { readonly kode_desa: string }>(list: readonly R[]): ReadonlyMap<string, R> =>
  new Map(list.map((row) => [row.kode_desa, row]))

const kabupatenOf = (acuan: Acuan, edisi: readonly Edition[]): Kabupaten => ({
  ...{ kode: acuan.kode, nama: acuan.nama, folder: acuan.folder, contoh: acuan.contoh },
  ...{ jenis: 'kabupaten', provinsi: '', opd_pengelola: '', kontak: '', catatan_batas: '' },
  wilayah: acuan.wilayah[0]!,
  kecamatan: kecamatanIn(acuan),
  desa: desaIn(acuan),
  ...{ angka: [], pencanangan: [], opd: [], batas: undefined },
  edisi,
})
