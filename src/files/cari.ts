import { berlaku, type Portal } from '../domain/portal.ts'
import type { Nama } from '../site/butir.ts'
import { link, within } from '../site/link.ts'
import type { Berkas } from './berkas.ts'

/** What the search box of every page finds names in. */
export const cariBerkas = (portal: Portal): readonly Berkas[] => [
  { path: within(link.namaCari()), isi: () => JSON.stringify(namaOf(portal)) },
]

/** Every area, regulation, programme, poktan, term and story by its name. */
export function namaOf(portal: Portal): Nama {
  const all = [...portal.kabupaten.values()]
  return {
    contoh: all.filter(({ contoh }) => contoh).map(({ kode }) => kode),
    wilayah: all.flatMap((kabupaten) => [
      [kabupaten.kode, kabupaten.nama] as const,
      ...[...kabupaten.kecamatan.values()].map(({ kode, nama }) => [kode, nama] as const),
      ...[...kabupaten.desa.values()].map((area) => {
        const kelurahan = area.jenis === 'kelurahan' ? 1 : 0
        if (!berlaku(area)) return [area.kode, area.nama, kelurahan, 1] as const
        return kelurahan ? ([area.kode, area.nama, 1] as const) : ([area.kode, area.nama] as const)
      }),
    ]),
    lain: [
      ...[...portal.poktan.values()].map((p) => ['poktan', p.singkatan, p.slug, p.kepanjangan] as const),
      ...[...portal.program.values()].map((p) => ['program', p.judul, p.slug, p.judul_lampiran] as const),
      ...[...portal.regulasi.values()].map((r) => ['regulasi', r.singkat, r.slug, r.judul] as const),
      ...portal.istilah.map((i) => ['istilah', i.istilah, i.istilah, i.kepanjangan] as const),
      ...[...portal.cerita.values()].map((c) =>
        c.contoh ? (['cerita', c.judul, c.slug, '', 1] as const) : (['cerita', c.judul, c.slug, ''] as const),
      ),
    ],
  }
}
