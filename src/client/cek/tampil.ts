import { placeWords, type FactTold } from '../../site/citation-fact.ts'
import { link } from '../../site/link.ts'
import { factName } from '../../text/fact.ts'
import { cek as text } from '../../text/id/cek.ts'
import { h } from '../dom.ts'
import type { Nilai } from './dikutip.ts'
import type { TakAda, Vonis } from './vonis.ts'

export type Jenis = keyof typeof text.vonis

/** The verdict: its name, then what it rests on. It can take the focus. */
export const kotak = (jenis: Jenis, ...isi: readonly (Node | string | undefined)[]): HTMLElement =>
  h(
    'section',
    { class: `cek-vonis is-${jenis}` },
    h('h2', { tabindex: '-1' }, text.vonis[jenis]),
    ...isi.map((one) => (typeof one === 'string' ? h('p', {}, one) : one)),
  )

export function kotakVonis(told: FactTold, vonis: Vonis): HTMLElement {
  const { jenis, dikutip, nilai, sidik, tanpa, lain } = vonis
  const shown = dikutip === undefined ? undefined : angkaWords(dikutip)
  const small = [
    ...(jenis === 'nilai-sama' || jenis === 'dibulatkan' || (jenis === 'diralat' && shown) ? belumDisebut(tanpa) : []),
    ...(lain.length > 0 ? [text.nilaiLain(lain.slice(0, 8).map(angkaWords).join('; '))] : []),
    ...(shown === undefined && sidik === 'tanpa' ? [] : [text.sidik[sidik]]),
  ]
  return kotak(
    jenis,
    ...kalimat(told, vonis, shown),
    nilai !== undefined || told.semula !== undefined ? banding(told, shown) : undefined,
    ...small.map((words) => h('p', { class: 'small' }, words)),
  )
}

const belumDisebut = (tanpa: Vonis['tanpa']): readonly string[] =>
  tanpa.length > 0 ? [text.tanpa(tanpa.map((one) => text.bagian[one]).join(', '))] : []

function kalimat(told: FactTold, vonis: Vonis, shown: string | undefined): readonly string[] {
  const { jenis, nilai, beda } = vonis
  const { semula, nilai: kini, edisi } = told
  if (jenis === 'dikenal') return [text.dikenal]
  if (jenis === 'diralat') return [shown === undefined ? text.diralat(semula!, kini) : text.dulu(semula!, kini)]
  if (jenis !== 'berbeda') {
    const edition = edisi?.kode ?? ''
    const same =
      jenis === 'dibulatkan'
        ? text.dibulatkan(shown!, kini)
        : jenis === 'sama'
          ? text.sama(edition)
          : text.nilaiSama(edition)
    return [same, ...(semula === undefined ? [] : [text.samaRalat(semula, kini)])]
  }
  const others = beda.map(({ apa, kutipan, angka }) => text.beda[apa](kutipan, angka))
  const wrong = nilai === 'lain' ? [text.salah(shown!, semula === undefined ? kini : `${semula}, ${kini}`)] : []
  const [first, ...rest] = others
  const lead = first && (nilai === 'kini' ? text.tetapi(first) : capital(first))
  return [
    ...wrong,
    ...(nilai === 'semula' ? [text.dulu(semula!, kini)] : []),
    ...(lead ? [lead] : []),
    ...rest.map(capital),
  ]
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

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

/** A number with the word that follows it in the citation. */
export function angkaWords(one: Nilai): string {
  if (typeof one === 'string') return one
  const { nilai, desimal, satuan } = one
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

/** Facts by their numbers, each leading to its own check. */
export const daftarNomor = (ids: readonly string[]): HTMLElement =>
  h(
    'p',
    { class: 'small' },
    ...ids.slice(0, 20).flatMap((id, i) => [i > 0 ? ', ' : '', h('a', { href: link.cek(id) }, id)]),
  )

/** Of several citations: how many of each verdict; and each verdict under its place in the text. */
export function banyakKutipan(
  all: readonly { readonly id: string; readonly jenis: Jenis; readonly kotak: HTMLElement }[],
) {
  const counts = Map.groupBy(all, ({ jenis }) => text.vonis[jenis])
  const worst = all.find(({ jenis }) => jenis === 'berbeda' || jenis === 'tidak-dikenal') ?? all[0]!
  const head = text.ringkas(
    all.length,
    [...counts].map(([vonis, some]) => [vonis, some.length]),
  )
  const summary = h('section', { class: `cek-vonis is-${worst.jenis}` }, h('h2', { tabindex: '-1' }, head))
  const boxes = all.map(({ id, kotak: box }, i) => {
    box.prepend(h('p', { class: 'small' }, text.urutan(i + 1, all.length), ' · ', h('code', {}, id)))
    box.append(h('p', {}, h('a', { class: 'act', href: link.cek(id) }, text.sendiri)))
    return box
  })
  return [summary, ...boxes]
}
