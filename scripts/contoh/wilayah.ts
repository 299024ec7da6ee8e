import type { Chance } from './chance.ts'

/** A fictional desa or kelurahan. */
export interface Desa {
  readonly kode: string
  readonly nama: string
  readonly jenis: 'desa' | 'kelurahan'
  readonly luas: number
  readonly bujur: number
  readonly lintang: number
}

export interface Wilayah {
  readonly kecamatan: readonly { readonly kode: string; readonly nama: string }[]
  /** those of today, and `lama` in its place until it ended */
  readonly desa: readonly Desa[]
  readonly lama: Desa
  readonly pengganti: Desa
}

const KECAMATAN = [
  'Tirtomega',
  'Selamulur',
  'Wanajingga',
  'Galihpari',
  'Umbulmega',
  'Manikjenar',
  'Lawangarum',
  'Nilamulur',
]
const AWAL = [
  'Tirto',
  'Selo',
  'Gading',
  'Wana',
  'Mayang',
  'Dadap',
  'Galih',
  'Harum',
  'Jalak',
  'Lawang',
  'Manik',
  'Nila',
]
const AKHIR = ['wulan', 'jenar', 'padma', 'lintang', 'kencana', 'saren', 'gumilar', 'laras', 'pari', 'jingga', 'mulur']
/** desa of each kecamatan: a lattice of 3 by 4, the kecamatan one of 4 by 2 */
const PER_KECAMATAN = 12
const KELURAHAN = [5, 2, 0, 1, 0, 1, 0, 0]
const STEP = { bujur: 0.03, lintang: 0.031 }
const KM2 = 0.03 * 110.5 * 0.031 * 110.6

/** Invents the areas: 8 kecamatan with 96 desa and kelurahan, of which one takes the place of an ended desa. */
export function wilayahContoh(chance: Chance): Wilayah {
  const names = chance.shuffled(AWAL.flatMap((awal) => AKHIR.map((akhir) => awal + akhir)))
  const desa: Desa[] = []
  for (const [k] of KECAMATAN.entries()) {
    for (let i = 0; i < PER_KECAMATAN; i++) {
      const jenis = i < KELURAHAN[k]! ? 'kelurahan' : 'desa'
      const column = (k % 4) * 3 + (i % 3) + chance.between(-0.33, 0.33)
      const row = Math.floor(k / 4) * 4 + Math.floor(i / 3) + chance.between(-0.33, 0.33)
      desa.push({
        kode: `${kodeKecamatan(k)}.${jenis === 'desa' ? 2 : 1}${String(i + 1).padStart(3, '0')}`,
        nama: names[desa.length]!,
        jenis,
        luas: round(KM2 * chance.between(0.75, 1.15), 2),
        // bent, so that the outline is not a box
        bujur: round(111.07 + STEP.bujur * (column + 0.06 * (row - 3.5) ** 2), 6),
        lintang: round(-6.98 - STEP.lintang * (row + 0.035 * (column - 5) ** 2 * (row < 4 ? 1 : 0.6)), 6),
      })
    }
  }
  // as in life, some names occur twice: only the code tells them apart
  for (const [one, other] of [
    [8, 44],
    [27, 70],
    [52, 91],
  ] as const)
    desa[other] = { ...desa[other]!, nama: desa[one]!.nama }

  const at = desa.findIndex(({ kode }) => kode === '99.01.05.2007')
  const lama = desa[at]!
  const pengganti: Desa = { ...lama, kode: '99.01.05.1013', jenis: 'kelurahan' }
  const today = desa.map((one) => (one === lama ? pengganti : one)).sort((a, b) => (a.kode < b.kode ? -1 : 1))
  return {
    kecamatan: KECAMATAN.map((nama, k) => ({ kode: kodeKecamatan(k), nama })),
    desa: today,
    lama,
    pengganti,
  }
}

const kodeKecamatan = (k: number): string => `99.01.0${k + 1}`

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals))
