import type { Lack } from '../../domain/cell.ts'
import { BUKAN_PESERTA, METODE_KB, POKTAN } from '../../domain/rows.ts'
import { factName, factUnit, factValue } from '../../text/fact.ts'
import { banding as text } from '../../text/id/banding.ts'
import { decimal } from '../../text/numbers.ts'
import type { Kolom } from './kolom.ts'
import type { FaktaApi } from './muat.ts'

export type Kelompok = keyof typeof text.kelompok

/** One figure of one column, in words. */
export interface Sel {
  readonly kata: string
  /** why there is no figure; `tiada` where the edition has none to tell */
  readonly tanpa: Lack | 'tiada' | undefined
  /** `terbesar` or `terkecil`, where the row is of figures that differ */
  readonly tanda: string
  readonly alamat: string
}

export interface Baris {
  readonly nama: string
  readonly satuan: string
  readonly sel: readonly Sel[]
  /** how the columns differ, in words, and more on it */
  readonly beda: string
  readonly ket: string
}

export interface Bagian {
  readonly kelompok: Kelompok
  readonly baris: readonly Baris[]
}

const KB: ReadonlySet<string> = new Set([
  ...METODE_KB,
  ...METODE_KB.map((metode) => `bagian_${metode}`),
  ...BUKAN_PESERTA,
  ...['pus', 'peserta_kb', 'cpr', 'mkjp', 'unmet_need'],
])
const POLA_POKTAN = new RegExp(`^(?:poktan_|desa_|(?:${POKTAN.join('|')})_)`)

/** Under which heading a figure stands. */
function kelompokOf(nama: string): Kelompok {
  if (/^(?:luas_km2|desa|kelurahan|desa_tanpa_kelurahan)$/.test(nama)) return 'wilayah'
  if (/^(?:klasifikasi|tanpa_kelas|(?:bagian_)?(?:kampung|total))/.test(nama)) return 'kelas'
  if (/^(?:indikator|poin|indeks|peringkat)/.test(nama)) return 'nilai'
  if (KB.has(nama)) return 'kb'
  if (/stunting|^balita/.test(nama)) return 'stunting'
  if (POLA_POKTAN.test(nama)) return 'poktan'
  return /^(?:anggota_|kegiatan)/.test(nama) ? 'tata' : 'penduduk'
}

/** The rows of the comparison under their headings, in the order in which the first column that has them does. */
export function bagianOf(kolom: readonly Kolom[], denganKelas: boolean): readonly Bagian[] {
  const names = new Set([
    ...(denganKelas ? ['klasifikasi'] : []),
    // events differ from place to place: there is nothing to hold side by side
    ...kolom.flatMap(({ fakta }) => [...fakta.keys()]).filter((nama) => !nama.startsWith('peserta_kegiatan_')),
  ])
  const kata = [...new Set(kolom.flatMap((one) => [...one.kata.keys()]))].map((nama) => kataBaris(nama, kolom))
  const groups = Map.groupBy(names, kelompokOf)
  return (Object.keys(text.kelompok) as Kelompok[])
    .map((kelompok) => ({
      kelompok,
      baris: [
        ...(groups.get(kelompok) ?? []).map((nama) => barisOf(nama, kolom)),
        ...(kelompok === 'wilayah' ? kata : []),
      ],
    }))
    .filter(({ baris }) => baris.length > 0)
}

const kataBaris = (nama: string, kolom: readonly Kolom[]): Baris => {
  const sel = kolom.map(({ kata, halaman }): Sel => {
    const known = kata.get(nama)
    return {
      kata: known ?? text.tanpaPencanangan,
      tanpa: known === undefined ? 'tiada' : undefined,
      tanda: '',
      alamat: halaman,
    }
  })
  return { nama, satuan: '', sel, ...bedaKata(sel, text.takDibandingKata) }
}

/** Whether words are the same; what is not known is neither the same nor another. */
const bedaKata = (sel: readonly Sel[], ket: string): Pick<Baris, 'beda' | 'ket'> => {
  if (sel.some(({ tanpa }) => tanpa !== undefined)) return { beda: text.takDibanding, ket }
  return { beda: new Set(sel.map(({ kata }) => kata)).size === 1 ? text.sama : text.berbeda, ket: '' }
}

function barisOf(nama: string, kolom: readonly Kolom[]): Baris {
  const facts = kolom.map(({ fakta }) => fakta.get(nama))
  const satuan = factUnit(nama)
  const places = decimalsOf(nama, satuan, facts.map((fact) => fact?.nilai).filter(isNumber))
  // what is compared is what is read, so that a reader who does the sum finds the same
  const shown = facts.map((fact) => (isNumber(fact?.nilai) ? Number(fact.nilai.toFixed(places)) : undefined))
  const words = (nilai: number): string => `${decimal(nilai, places)}${satuan === '%' ? '%' : ''}`
  const sel = kolom.map(({ halaman }, i) =>
    selOf(nama, facts[i], halaman, shown[i] === undefined ? '' : words(shown[i])),
  )
  const row = { nama: factName(nama), satuan, sel }
  if (!shown.every(isNumber)) return { ...row, ...bedaKata(sel, text.takDibandingKet) }
  const [least, most] = [Math.min(...shown), Math.max(...shown)]
  if (least === most) return { ...row, beda: text.sama, ket: '' }
  const gap = decimal(most - least, places)
  const tandaOf = (nilai: number | undefined): string =>
    nama.startsWith('peringkat') ? '' : nilai === most ? text.terbesar : nilai === least ? text.terkecil : ''
  return {
    ...row,
    sel: sel.map((one, i) => ({ ...one, tanda: tandaOf(shown[i]) })),
    beda: text.selisihKata(satuan === '%' ? text.persenSelisih(gap) : gap),
    ket: '',
  }
}

const isNumber = (nilai: unknown): nilai is number => typeof nilai === 'number'

/**
 * Decimals of all figures of a row alike: as many as its figures have, two at most; of percentages one, where that does
 * not make the same of figures that differ.
 */
function decimalsOf(nama: string, satuan: string, angka: readonly number[]): number {
  if (nama.startsWith('indeks_')) return 2
  const distinct = (places: number): number => new Set(angka.map((one) => one.toFixed(places))).size
  const most = satuan === '%' && distinct(1) === distinct(2) ? 1 : 2
  return Math.max(0, ...angka.map((one) => String(Number(one.toFixed(most))).split('.')[1]?.length ?? 0))
}

/** @param kata its figure in words, '' where it is none */
function selOf(nama: string, fact: FaktaApi | undefined, halaman: string, kata: string): Sel {
  if (!fact) return { kata: text.tidakAda, tanpa: 'tiada', tanda: '', alamat: halaman }
  const { nilai, tanpa, alamat } = fact
  return {
    kata: kata || factValue({ nama, nilai: nilai ?? tanpa ?? 'kosong' }),
    tanpa: nilai === null ? (tanpa ?? 'kosong') : undefined,
    tanda: '',
    alamat,
  }
}
