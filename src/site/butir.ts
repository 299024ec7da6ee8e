import { kabupatenOf, kecamatanOf, tingkatOf, type Kode } from '../domain/kode.ts'
import { link } from './link.ts'
import { kotak, type JenisCari } from '../text/id/cari.ts'

/** `/cari/nama.json`: every name that the search box knows, as short as it may be. */
export interface Nama {
  /** codes of fictional kabupaten */
  readonly contoh: readonly Kode[]
  /** areas: code, name, 1 for a kelurahan, 1 for one that has ended */
  readonly wilayah: readonly (readonly [kode: Kode, nama: string, kelurahan?: 0 | 1, berakhir?: 1])[]
  /** what is no area: kind, name, the last part of its address, further words, 1 where fictional */
  readonly lain: readonly (readonly [jenis: JenisLain, nama: string, slug: string, kata: string, contoh?: 1])[]
}
export type JenisLain = 'poktan' | 'program' | 'regulasi' | 'istilah' | 'cerita'

/** One thing that can be found. */
export interface Butir {
  readonly jenis: JenisCari
  readonly nama: string
  readonly href: string
  /** what tells it from others of its name, in words */
  readonly letak: string
  /** further words by which it is found */
  readonly kata: string
  /** digits of its code, '' where it has none */
  readonly kode: string
  readonly contoh: boolean
}

/** The things of the file, each with its address and the place that tells it from its namesakes. */
export function butirOf({ contoh, wilayah, lain }: Nama): readonly Butir[] {
  const names = new Map(wilayah.map(([kode, nama]) => [kode, nama]))
  const fictional = new Set(contoh)
  const real = wilayah.filter(([kode]) => tingkatOf(kode) === 'kabupaten' && !fictional.has(kode)).length
  const areas = wilayah.map(([kode, nama, kelurahan, berakhir]): Butir => {
    const tingkat = tingkatOf(kode) ?? 'desa'
    const kabupaten = names.get(kabupatenOf(kode)) ?? ''
    const kecamatan = names.get(kecamatanOf(kode)) ?? ''
    const isContoh = fictional.has(kabupatenOf(kode))
    const letak = [
      tingkat === 'desa' && kotak.diKecamatan(kecamatan),
      tingkat !== 'kabupaten' && (real > 1 || tingkat === 'kecamatan') && kotak.diKabupaten(kabupaten),
      berakhir && kotak.berakhir,
    ]
    return {
      jenis: tingkat === 'desa' && kelurahan ? 'kelurahan' : tingkat,
      nama,
      href: link[tingkat](kode),
      letak: letak.filter(Boolean).join(', '),
      kata: `${tingkat === 'desa' ? kecamatan : ''} ${tingkat === 'kabupaten' ? '' : kabupaten}`,
      kode: kode.replaceAll('.', ''),
      contoh: isContoh,
    }
  })
  const others = lain.map(([jenis, nama, slug, kata, isContoh]): Butir => ({
    jenis,
    nama,
    href: link[jenis](slug),
    letak: jenis === 'program' ? '' : kata,
    kata,
    kode: '',
    contoh: isContoh === 1,
  }))
  return [...areas, ...others]
}
