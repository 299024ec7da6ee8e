import { link } from '../../site/link.ts'
import { date } from '../../text/dates.ts'
import { banding as text } from '../../text/id/banding.ts'
import { muatDesa, muatKecamatan, type EdisiApi, type FaktaApi, type KabupatenApi } from './muat.ts'
import type { Pilihan } from './pilihan.ts'

/** One of those that are compared. */
export interface Kolom {
  readonly kode: string
  readonly nama: string
  readonly halaman: string
  /** the edition that its figures are of, or '' */
  readonly edisi: string
  readonly fakta: ReadonlyMap<string, FaktaApi>
  /** what is no figure of the facts, as words, by the name of its row; `undefined` where it is not known */
  readonly kata: ReadonlyMap<string, string | undefined>
}

const byName = (fakta: readonly FaktaApi[]) => new Map(fakta.map((one) => [one.nama, one] as const))

/** The name by which a reader is told of a choice; `undefined` where the kabupaten has no such one. */
export function namaOf(kabupaten: KabupatenApi, jenis: Pilihan['jenis'], kode: string): string | undefined {
  if (jenis === 'edisi') return kabupaten.edisi.find((one) => one.edisi === kode) && kode
  if (jenis === 'kecamatan') return kabupaten.kecamatan.find((one) => one.kode === kode)?.nama
  const desa = kabupaten.desa.find((one) => one.kode === kode)
  return desa && (desa.berlaku_sampai ? text.berakhir(desa.sebutan) : desa.sebutan)
}

/** The edition asked for, where an area has it; unless one is asked for its newest. */
const editionOf = (all: readonly EdisiApi[], edisi: string | undefined): EdisiApi | undefined =>
  edisi === undefined ? all.at(-1) : all.find((one) => one.edisi === edisi)

/**
 * Fetches one of those that are compared.
 * @throws where a file cannot be had
 */
export async function kolomOf(
  kabupaten: KabupatenApi,
  { jenis, edisi: asked }: Pick<Pilihan, 'jenis' | 'edisi'>,
  kode: string,
): Promise<Kolom> {
  const nama = namaOf(kabupaten, jenis, kode) ?? kode
  if (jenis === 'edisi') {
    const fakta = byName(kabupaten.edisi.find((one) => one.edisi === kode)?.fakta ?? [])
    return { kode, nama, halaman: link.edisi(kabupaten.kode, kode), edisi: kode, fakta, kata: new Map() }
  }
  if (jenis === 'kecamatan') {
    const { edisi, pencanangan } = await muatKecamatan(kode)
    const own = editionOf(edisi, asked)
    const kata = new Map([[text.pencanangan, text.dari(pencanangan.diketahui, pencanangan.dari)]])
    return {
      kode,
      nama,
      halaman: link.kecamatan(kode),
      edisi: own?.edisi ?? '',
      fakta: byName(own?.fakta ?? []),
      kata,
    }
  }
  const { edisi, tetap, pencanangan } = await muatDesa(kode)
  const own = editionOf(edisi, asked)
  const first = pencanangan
    .map(({ tanggal }) => tanggal)
    .filter((tanggal) => tanggal !== '')
    .sort()[0]
  return {
    kode,
    nama,
    halaman: link.desa(kode),
    edisi: own?.edisi ?? '',
    fakta: byName([...tetap, ...(own?.fakta ?? [])]),
    kata: new Map([[text.desaPencanangan, first && date(first)]]),
  }
}
