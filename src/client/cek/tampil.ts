import type { FactTold } from '../../site/citation-fact.ts'
import { link } from '../../site/link.ts'
import { placeWords } from '../../site/citation-fact.ts'
import { factName } from '../../text/fact.ts'
import { cek as text } from '../../text/id/cek.ts'
import { h } from '../dom.ts'
import type { Angka } from './baca.ts'
import type { TakAda, Vonis } from './vonis.ts'

type Jenis = Vonis['jenis']

/** The verdict: its name, then what it rests on. It can take the focus. */
export const kotak = (jenis: Jenis, ...isi: readonly (Node | string | undefined)[]): HTMLElement =>
  h(
    'section',
    { class: `cek-vonis is-${jenis}` },
    h('h2', { tabindex: '-1' }, text.vonis[jenis]),
    ...isi.map((one) => (typeof one === 'string' ? h('p', {}, one) : one)),
  )

export function kotakVonis(told: FactTold, vonis: Vonis, edisiKutipan: string | undefined): HTMLElement {
  const { jenis, dikutip, sidik } = vonis
  const shown = dikutip === undefined ? undefined : angkaWords(dikutip, told.satuan)
  return kotak(
    jenis,
    ...kalimat(told, vonis, shown, edisiKutipan),
    dikutip !== undefined || told.semula !== undefined ? banding(told, shown) : undefined,
    jenis !== 'tidak-dikenal' && dikutip !== undefined ? h('p', { class: 'small' }, text.sidik[sidik]) : undefined,
  )
}

function kalimat(
  told: FactTold,
  vonis: Vonis,
  shown: string | undefined,
  edisi: string | undefined,
): readonly string[] {
  const { jenis, sebab, sidik } = vonis
  const { semula, nilai } = told
  if (jenis === 'dikenal') return [text.dikenal]
  if (jenis === 'sama')
    return [text.sama(told.edisi?.kode ?? ''), ...(semula === undefined ? [] : [text.samaRalat(semula, nilai)])]
  if (jenis === 'diralat') return [shown === undefined ? text.diralat(semula!, nilai) : text.dulu(semula!, nilai)]
  if (sebab === 'edisi-beda') return [text.sebab['edisi-beda'](edisi!, told.edisi!.kode)]
  if (sebab === 'sidik') return [text.sebab.sidik]
  const ada = semula === undefined ? nilai : `${semula}, ${nilai}`
  const print =
    sidik === 'beda' ? text.sebab.nilaiSidikBeda : sidik === 'sama' ? text.sebab.nilaiSidikSama : text.sidik[sidik]
  return [text.sebab.nilai(shown!, ada), print]
}

const banding = ({ nilai, semula }: FactTold, shown: string | undefined): HTMLElement =>
  h(
    'dl',
    { class: 'cek-banding' },
    ...[
      [text.banding.dikutip, shown],
      semula === undefined ? [text.banding.tertulis, nilai] : [text.banding.dulu, semula],
      [text.banding.kini, semula === undefined ? undefined : nilai],
    ].flatMap(([nama, isi]) => (isi === undefined ? [] : [h('div', {}, h('dt', {}, nama!), h('dd', {}, isi))])),
  )

function angkaWords(dikutip: Angka | string, satuan: string): string {
  if (typeof dikutip === 'string') return dikutip
  const { nilai, desimal } = dikutip
  const digits = { minimumFractionDigits: desimal, maximumFractionDigits: desimal }
  const words = new Intl.NumberFormat('id-ID', digits).format(nilai)
  return satuan === '%' ? `${words}%` : satuan ? `${words} ${satuan}` : words
}

/** What of an id is not known. */
export function takAdaWords({ sebab, kabupaten, ada }: TakAda, id: string): string {
  const [wilayah = '', nama = '', waktu = ''] = id.split(':')
  if (sebab === 'wilayah') return text.sebab.wilayah(wilayah)
  if (sebab === 'edisi') return text.sebab.edisi(waktu, ada.join(', '))
  return text.sebab.nama(factName(nama), placeWords(kabupaten, wilayah), waktu)
}

/** Other facts that the same text names. */
export const lainnya = (ids: readonly string[]): HTMLElement | undefined =>
  ids.length === 0
    ? undefined
    : h(
        'p',
        { class: 'small' },
        `${text.lainnya} `,
        ...ids.slice(0, 20).flatMap((id, i) => [i > 0 ? ', ' : '', h('a', { href: link.cek(id) }, id)]),
      )
