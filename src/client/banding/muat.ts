import type { Lack } from '../../domain/cell.ts'
import type { Klasifikasi } from '../../domain/klasifikasi.ts'
import type { Kode } from '../../domain/kode.ts'
import { link } from '../../site/link.ts'
import { catatSalinan } from '../luring.ts'

/** What this page reads of the files of the API; the files hold more. */
export interface FaktaApi {
  readonly nama: string
  readonly nilai: number | Klasifikasi | null
  readonly tanpa: Lack | null
  readonly alamat: string
}
export interface EdisiApi {
  readonly edisi: string
  readonly alamat: string
  readonly fakta: readonly FaktaApi[]
}
export interface Rujukan {
  readonly kode: Kode
  readonly nama: string
  readonly halaman: string
}
export interface KabupatenApi extends Rujukan {
  readonly kecamatan: readonly Rujukan[]
  readonly desa: readonly (Rujukan & {
    readonly kecamatan: Kode
    readonly sebutan: string
    readonly berlaku_sampai: string
  })[]
  readonly edisi: readonly EdisiApi[]
}
export interface KecamatanApi extends Rujukan {
  readonly pencanangan: { readonly diketahui: number; readonly dari: number }
  readonly edisi: readonly EdisiApi[]
}
export interface DesaApi extends Rujukan {
  readonly pencanangan: readonly { readonly tanggal: string }[]
  readonly tetap: readonly FaktaApi[]
  readonly edisi: readonly EdisiApi[]
}

const found = new Map<string, Promise<unknown>>()

/** A file of the API, fetched once; one that failed is asked for again the next time. */
async function muat<T>(path: string): Promise<T> {
  let asked = found.get(path)
  if (!asked) {
    asked = fetch(link.api(path)).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
      catatSalinan(answer)
      return answer.json() as Promise<unknown>
    })
    found.set(path, asked)
    asked.catch(() => found.delete(path))
  }
  return (await asked) as T
}

export const muatKabupaten = (kode: Kode) => muat<KabupatenApi>(`kabupaten/${kode}.json`)
export const muatKecamatan = (kode: Kode) => muat<KecamatanApi>(`kecamatan/${kode}.json`)
export const muatDesa = (kode: Kode) => muat<DesaApi>(`desa/${kode}.json`)
