import type { KodeDesa } from '../domain/kode.ts'
import { peta as teks } from '../text/id/peta.ts'
import { POLA } from './cat.ts'
import type { Lapis, NilaiDesa } from './lapis.ts'
import type { Layer } from './map.ts'

/** One layer of the drawn map: how each village is painted and what its title says. */
export const layerOf = (id: Lapis, nilai: ReadonlyMap<KodeDesa, NilaiDesa>): Layer => ({
  id,
  fill: (kode) => {
    const value = nilai.get(kode)!.nilai[id]
    const kelas = value === 'diketahui' ? 'y' : id === 'klasifikasi' ? undefined : 'l0'
    return { pola: kelas === 'y' ? undefined : POLA[value], kelas, teks: teks.nilai[value].toLowerCase() }
  },
})
