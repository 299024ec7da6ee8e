import type { Indeks } from '../../src/domain/aturan.ts'
import { KLASIFIKASI, type Klasifikasi } from '../../src/domain/klasifikasi.ts'
import type { Chance } from './chance.ts'

/** Kampung of each class in the first edition, of 96. */
const MULAI = { dasar: 35, berkembang: 29, mandiri: 22, berkelanjutan: 10 } as const
/** How many rise and fall from one edition to the next. */
const NAIK = 11
const TURUN = 3

/** For every desa its class in each edition: most stay, some rise, a few fall. */
export function riwayatKelas(chance: Chance, editions: number): readonly (readonly Klasifikasi[])[] {
  let now = chance.shuffled(KLASIFIKASI.flatMap((kelas) => Array<Klasifikasi>(MULAI[kelas]).fill(kelas)))
  const history = now.map((kelas) => [kelas])
  for (let edition = 1; edition < editions; edition++) {
    now = moved(chance, now)
    for (const [i, kelas] of now.entries()) history[i]!.push(kelas)
  }
  return history
}

function moved(chance: Chance, before: readonly Klasifikasi[]): Klasifikasi[] {
  const order = chance.shuffled([...before.keys()])
  const rising = order.filter((i) => before[i] !== 'berkelanjutan').slice(0, NAIK)
  const falling = order.filter((i) => before[i] !== 'dasar' && !rising.includes(i)).slice(0, TURUN)
  return before.map((kelas, i) => {
    const step = rising.includes(i) ? 1 : falling.includes(i) ? -1 : 0
    return KLASIFIKASI[KLASIFIKASI.indexOf(kelas) + step]!
  })
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
