import type { Lack } from '../../domain/cell.ts'
import { BUKAN_PESERTA, METODE_KB, POKTAN } from '../../domain/rows.ts'
import { factName, factUnit, factValue } from '../../text/fact.ts'
import { banding as text } from '../../text/id/banding.ts'
import { number } from '../../text/numbers.ts'
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
export function kelompokOf(nama: string): Kelompok {
  if (/^(?:luas_km2|desa|kelurahan)$/.test(nama)) return 'wilayah'
  if (/^(?:klasifikasi|kampung|tanpa_kelas|total)/.test(nama)) return 'kelas'
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
  const sel = kolom.map(({ kata, halaman }) => ({
    kata: kata.get(nama) ?? text.tidakAda,
    tanpa: undefined,
    tanda: '',
    alamat: halaman,
  }))
  return { nama, satuan: '', sel, beda: sameWords(sel), ket: '' }
}

function barisOf(nama: string, kolom: readonly Kolom[]): Baris {
  const facts = kolom.map(({ fakta }) => fakta.get(nama))
  const angka = facts.map((fact) => fact?.nilai).filter((nilai) => typeof nilai === 'number')
  const isAll = angka.length === kolom.length
  const [least, most] = [Math.min(...angka), Math.max(...angka)]
  const isMarked = isAll && least !== most && !nama.startsWith('peringkat')
  const tandaOf = (nilai: FaktaApi['nilai'] | undefined) =>
    !isMarked ? '' : nilai === most ? text.terbesar : nilai === least ? text.terkecil : ''
  const sel = kolom.map(({ halaman }, i) => selOf(nama, facts[i], halaman, tandaOf(facts[i]?.nilai)))
  const shared = { nama: factName(nama), satuan: factUnit(nama), sel }
  if (isAll)
    return {
      ...shared,
      beda: least === most ? text.sama : text.selisihKata(bedaKata(most - least, factUnit(nama))),
      ket: '',
    }
  return sel.every(({ tanpa }) => tanpa === undefined)
    ? { ...shared, beda: sameWords(sel), ket: '' }
    : { ...shared, beda: text.takDibanding, ket: text.takDibandingKet }
}

/** `3,2 poin` of percentages, to the first decimal that is not zero. */
function bedaKata(beda: number, satuan: string): string {
  const persen = satuan === '%'
  const short = Number(beda.toFixed(persen ? 1 : 2)) || Number(beda.toPrecision(1))
  return persen ? text.persenSelisih(number(short)) : number(short)
}

const sameWords = (sel: readonly Sel[]): string =>
  new Set(sel.map(({ kata }) => kata)).size === 1 ? text.sama : text.berbeda

function selOf(nama: string, fact: FaktaApi | undefined, halaman: string, tanda: string): Sel {
  if (!fact) return { kata: text.tidakAda, tanpa: 'tiada', tanda: '', alamat: halaman }
  const { nilai, tanpa, alamat } = fact
  const kata = factValue({ nama, nilai: nilai ?? tanpa ?? 'kosong' })
  return { kata, tanpa: nilai === null ? (tanpa ?? 'kosong') : undefined, tanda, alamat }
}
