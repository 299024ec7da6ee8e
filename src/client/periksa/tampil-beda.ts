import type { EditionDiff } from '../../domain/diff-edition.ts'
import { number } from '../../text/numbers.ts'
import { periksa } from '../../text/id/periksa.ts'
import { umum } from '../../text/id/umum.ts'
import { h } from '../dom.ts'
import { bagian, daftar, namaTabel } from './tampil-unsur.ts'

const text = periksa.beda
const BANYAK = 20

/** What clean files would change against the published edition; the names of places are those that readers know. */
export function tampilBeda(diff: EditionDiff, nameOf: (kode: string) => string): HTMLElement {
  const { kelas } = diff
  const kampung = (one: { kode_desa: string; kampung: string }) =>
    [nameOf(one.kode_desa), ...(one.kampung === '' ? [] : [one.kampung])].join(', ')
  const moves = (list: EditionDiff['kelas']['naik']) =>
    list.map((one) => `${kampung(one)}: ${umum.kelas[one.dari]} → ${umum.kelas[one.ke]}`)
  const came = (list: EditionDiff['kelas']['baru']) => list.map((one) => `${kampung(one)}: ${umum.kelas[one.ke]}`)
  const went = (list: EditionDiff['kelas']['hilang']) => list.map((one) => `${kampung(one)}: ${umum.kelas[one.dari]}`)
  const tables = diff.tabel
    .filter(({ tabel }) => tabel !== 'klasifikasi')
    .map(({ tabel, baris, kolom }) =>
      text.barisTabel(
        namaTabel(tabel),
        baris.sebelum,
        baris.sesudah,
        kolom.reduce((sum, one) => sum + one.jumlah, 0),
      ),
    )
  const moved = kelas.naik.length + kelas.turun.length > 0
  const parts = [
    bagian(text.janggal, daftar(diff.janggal.map(({ message }) => message))),
    tampilTotal(diff),
    banyak(text.naik, moves(kelas.naik)),
    banyak(text.turun, moves(kelas.turun)),
    moved ? h('p', {}, text.tetap(kelas.tetap)) : undefined,
    banyak(text.baru, came(kelas.baru)),
    banyak(text.hilang, went(kelas.hilang)),
    banyak(text.disembunyikan, went(kelas.disembunyikan)),
    banyak(text.tidakBerlaku, went(kelas.tidak_berlaku)),
    bagian(text.tabel, daftar(tables)),
  ].filter((part) => part !== undefined)
  return h('div', { class: 'flow' }, ...parts)
}

/** The first of a list under their heading with the count, the others folded. */
function banyak(judul: string, isi: readonly string[]): HTMLElement | undefined {
  if (isi.length === 0) return undefined
  const rest = daftar(isi.slice(BANYAK))
  return bagian(
    `${judul} (${number(isi.length)})`,
    daftar(isi.slice(0, BANYAK)),
    rest && h('details', {}, h('summary', {}, text.lagi(isi.length - BANYAK)), rest),
  )
}

function tampilTotal({ total }: EditionDiff): HTMLElement | undefined {
  if (total.every(({ sesudah }) => sesudah === undefined)) return undefined
  const cell = (count: number | undefined) =>
    count === undefined
      ? h('td', { class: 'n' }, h('span', { class: 'na' }, umum.belumDipublikasikan))
      : h('td', { class: 'n' }, number(count))
  const signed = (n: number) => (n > 0 ? `+${number(n)}` : n < 0 ? `−${number(-n)}` : '0')
  const row = (name: string, before: number | undefined, after: number | undefined) => {
    const step = before === undefined || after === undefined ? '' : signed(after - before)
    return h('tr', {}, h('th', { scope: 'row' }, name), cell(before), cell(after), h('td', { class: 'n' }, step))
  }
  const sum = (side: 'sebelum' | 'sesudah') =>
    total.every((one) => one[side] !== undefined) ? total.reduce((all, one) => all + one[side]!, 0) : undefined
  const heads = [text.sebelum, text.sesudah, text.selisih].map((head) => h('th', { scope: 'col', class: 'n' }, head))
  return h(
    'table',
    { class: 'periksa-total' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, text.kelas), ...heads)),
    h('tbody', {}, ...total.map((one) => row(umum.kelas[one.kelas], one.sebelum, one.sesudah))),
    h('tfoot', {}, row(text.jumlah, sum('sebelum'), sum('sesudah'))),
  )
}
