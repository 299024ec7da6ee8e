import { INDEKS, type Aturan, type Indeks, type IndikatorId } from '../../domain/aturan.ts'
import type { Klasifikasi } from '../../domain/klasifikasi.ts'
import { langkah } from '../../domain/langkah.ts'
import { scoreIndicators, type IndikatorScore, type NilaiIndikator, type Score } from '../../domain/score.ts'
import { coba as text } from '../../text/id/klasifikasi.ts'
import { index, number } from '../../text/numbers.ts'
import type { Awal } from './awal.ts'

/** The words that the page lends. */
export interface Kata {
  readonly kelas: Readonly<Record<Klasifikasi, string>>
  readonly indeks: Readonly<Record<Indeks, string>>
  readonly saran: Readonly<Record<IndikatorId, string>>
}

/** What the rule makes of a choice, and how it is told. */
export interface Hasil {
  readonly skor: Score
  readonly kalimat: string
  /** what is missing: indicators for the class, or points for the one above */
  readonly kurang: readonly string[]
  /** what moved against the start, which is a village or nothing */
  readonly berubah: readonly string[]
}

export function hasilOf(aturan: Aturan, kata: Kata, awal: Awal, kini: NilaiIndikator): Hasil {
  const skor = scoreIndicators(aturan, kini)
  const start = scoreIndicators(aturan, awal.nilai)
  return {
    skor,
    kalimat: sentence(kata, skor, start),
    kurang: skor.klasifikasi === undefined ? missing(kata, skor) : lacking(aturan, kata, skor),
    berubah: [...movedIndikator(skor, start), ...(awal.desa ? movedIndeks(kata, skor, start) : [])],
  }
}

/** A raw value as the reader knows it. */
export function nilaiKata({ indikator: { satuan }, nilai }: IndikatorScore): string {
  if (nilai === undefined) return text.belum
  return satuan === '%'
    ? text.persen(number(nilai))
    : satuan === 'jenjang'
      ? text.jenjang(number(nilai))
      : number(nilai)
}

const namaHilang = ({ indikator }: Score, indeks?: Indeks): readonly string[] =>
  indikator
    .filter(({ pita, indikator: one }) => pita === undefined && (indeks === undefined || one.indeks === indeks))
    .map(({ indikator: one }) => one.nama)

function sentence(kata: Kata, skor: Score, start: Score): string {
  if (skor.klasifikasi === undefined) return text.kelasKosong(namaHilang(skor))
  const kelas = kata.kelas[skor.klasifikasi]
  return start.klasifikasi === undefined || start.klasifikasi === skor.klasifikasi
    ? text.kelas(kelas)
    : text.kelasBeda(kelas, kata.kelas[start.klasifikasi])
}

const missing = (kata: Kata, skor: Score): readonly string[] =>
  INDEKS.filter((id) => skor.indeks[id].nilai === undefined).map((id) =>
    text.hilang(kata.indeks[id], namaHilang(skor, id)),
  )

function lacking(aturan: Aturan, kata: Kata, skor: Score): readonly string[] {
  const step = langkah(aturan, skor)
  if (!step) return [text.puncak]
  return [
    text.kurang(
      step.kurang.reduce((n, { poin }) => n + poin, 0),
      kata.kelas[step.klasifikasi],
    ),
    ...step.kurang.map(({ indeks }) => {
      const { poin, maks, perlu } = skor.indeks[indeks]
      return text.kurangIndeks(kata.indeks[indeks], poin!, maks, perlu)
    }),
    text.bisa(step.saran.slice(0, 4).map(({ indikator, tambah }) => text.cara(kata.saran[indikator.id], tambah))),
  ]
}

const withPoints = (one: IndikatorScore): string =>
  one.pita ? text.ubahPoin(nilaiKata(one), one.pita.angka) : nilaiKata(one)

const movedIndikator = (skor: Score, start: Score): readonly string[] =>
  skor.indikator.flatMap((now, i) => {
    const then = start.indikator[i]!
    return now.nilai === then.nilai ? [] : [text.ubah(now.indikator.nama, withPoints(then), withPoints(now))]
  })

function movedIndeks(kata: Kata, skor: Score, start: Score): readonly string[] {
  const words = (nilai: number | undefined) => (nilai === undefined ? text.capai.kosong : index(nilai))
  return INDEKS.filter((id) => skor.indeks[id].nilai !== start.indeks[id].nilai).map((id) =>
    text.ubah(text.indeks(kata.indeks[id]), words(start.indeks[id].nilai), words(skor.indeks[id].nilai)),
  )
}
