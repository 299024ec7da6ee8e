import type { Indeks } from '../../src/domain/aturan.ts'
import { KLASIFIKASI, type Klasifikasi } from '../../src/domain/klasifikasi.ts'
import type { Chance } from './chance.ts'

/** Kampung of each class in the first edition, of 96. */
const MULAI = { dasar: 34, berkembang: 30, mandiri: 21, berkelanjutan: 11 } as const
const NAIK = 0.13
const TURUN = 0.035

/** For every desa its class in each edition: most stay, some rise, a few fall. */
export function riwayatKelas(chance: Chance, desa: number, editions: number): readonly (readonly Klasifikasi[])[] {
  const start = chance.shuffled(KLASIFIKASI.flatMap((kelas) => Array<Klasifikasi>(MULAI[kelas]).fill(kelas)))
  return start.slice(0, desa).map((first) => {
    const history = [first]
    while (history.length < editions) history.push(step(chance, history.at(-1)!))
    return history
  })
}

function step(chance: Chance, kelas: Klasifikasi): Klasifikasi {
  const move = chance.happens(NAIK) ? 1 : chance.happens(TURUN) ? -1 : 0
  return KLASIFIKASI[KLASIFIKASI.indexOf(kelas) + move] ?? kelas
}

/** The neighbouring class: what a report that disagrees with its own indicators says. */
export const beda = (kelas: Klasifikasi): Klasifikasi => KLASIFIKASI[KLASIFIKASI.indexOf(kelas) + 1] ?? 'mandiri'

/** Indices that are reached in a class; where the class leaves a choice, `choice` (0 to 1) makes it. */
export function tercapai(kelas: Klasifikasi, choice: number): readonly Indeks[] {
  if (kelas === 'berkelanjutan') return ['masukan', 'proses', 'keluaran']
  if (kelas === 'mandiri') return ['keluaran', choice < 0.5 ? 'masukan' : 'proses']
  if (kelas === 'berkembang') return ['masukan', 'proses']
  const one = (['masukan', 'proses', 'keluaran'] as const)[Math.floor(choice * 5)]
  return one ? [one] : []
}
