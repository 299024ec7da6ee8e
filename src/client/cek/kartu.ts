import { factId, type Fact } from '../../domain/fact.ts'
import type { RalatRow } from '../../domain/rows.ts'
import { placesOf } from '../../domain/ledger.ts'
import { lineHref } from '../../site/asal.ts'
import { fingerprintCommand } from '../../site/citation-command.ts'
import type { FactTold } from '../../site/citation-fact.ts'
import { link } from '../../site/link.ts'
import { cellWords, correctedCell } from '../../text/cell.ts'
import { date } from '../../text/dates.ts'
import { factName } from '../../text/fact.ts'
import { angka } from '../../text/id/angka.ts'
import { cek } from '../../text/id/cek.ts'
import { umum } from '../../text/id/umum.ts'
import { lineRange } from '../../text/lines.ts'
import { sentence } from '../../text/sentence.ts'
import { titleAndDate } from '../../text/source.ts'
import { h } from '../dom.ts'

const text = cek.kartu
type Isi = Node | string | undefined

/**
 * All that stands behind a figure.
 * @param asli where the repository shows the data folder at their commit, '' where that is not known
 */
export function kartu(told: FactTold, sidik: string | undefined, asli: string): HTMLElement {
  const { fact, edisi } = told
  const address = (file: string) => new URL(link.unduh(file), location.origin).href
  return h(
    'section',
    { class: 'flow cek-kartu' },
    h('h2', {}, text.judul),
    told.kabupaten.contoh && h('p', {}, h('span', { class: 'tag' }, `${umum.contohTanda} · ${umum.contohPita}`)),
    h('p', { class: 'cek-angka' }, h('span', {}, told.nama), h('b', {}, ...nilai(told)), h('span', {}, told.tempat)),
    h(
      'dl',
      { class: 'cek-isi' },
      ...baris(edisi ? text.edisi : text.tanggal, waktu(told)),
      ...baris(
        text.sumber,
        ...told.sumber.map((s) =>
          butir(
            h('b', {}, s.penerbit),
            `, ${titleAndDate(s)}. `,
            h('a', { href: link.sumber(s.id) }, umum.keandalan[s.keandalan]),
          ),
        ),
      ),
      ...baris(text.berkas, ...berkasDari(fact, asli)),
      ...(told.hitungan ? baris(text.rumus, told.hitungan) : []),
      ...masukan(told),
      ...(told.beda.length > 0
        ? baris(text.beda, ...told.beda.map(({ id, isi }) => butir(h('a', { href: link.cek(id) }, isi))))
        : []),
      ...(fact.ralat.length > 0 ? baris(text.ralat, ...fact.ralat.map(ralat)) : []),
      ...baris(text.nomor, h('code', {}, told.id), told.id.endsWith(':') ? butir(text.titikDua) : undefined),
      ...kembaran(told),
      ...baris(text.sidik, sidik ? h('code', { class: 'cek-sidik' }, sidik) : text.tanpaSidik),
    ),
    h('h3', {}, text.perintah),
    h('pre', { class: 'salin', tabindex: '0', 'aria-label': text.perintah }, fingerprintCommand(fact.asal, address)),
    told.halaman !== link.cek(told.id) && h('p', {}, h('a', { class: 'act', href: told.halaman }, text.halaman)),
  )
}

const nilai = ({ nilai: now, semula }: FactTold): readonly (Node | string)[] =>
  semula === undefined ? [now] : [h('del', {}, semula), ' ', h('ins', {}, now)]

const baris = (nama: string, ...isi: readonly Isi[]): readonly HTMLElement[] => [h('dt', {}, nama), h('dd', {}, ...isi)]
const butir = (...isi: readonly Isi[]): HTMLElement => h('div', {}, ...isi)

/** Where one figure has two names, which of them to cite: an edition is sealed. */
const kembaran = ({ kembaran: id, klaim }: FactTold): readonly HTMLElement[] =>
  id === undefined
    ? []
    : baris(text.kembaran, h('a', { href: link.cek(id) }, id), butir(klaim ? text.kutipItu : text.kutipIni))

function waktu({ edisi, tanggal, kabupaten, klaim }: FactTold): Isi {
  if (!edisi) return tanggal ? date(tanggal) : klaim ? angka.tanpaTanggal : text.tanpaEdisi
  return h('a', { href: link.edisi(kabupaten.kode, edisi.kode) }, text.edisiIsi(edisi.kode, date(tanggal)))
}

/** One entry a file, its lines together; the line at the commit where that is published. */
function berkasDari(fact: Fact, asli: string): readonly HTMLElement[] {
  return placesOf([fact]).map(({ file, lines }) => {
    const words = lines.length > 0 ? text.baris(lineRange(lines)) : text.seluruhnya
    const at = lineHref(file, lines, asli)
    const saved = asli ? [' (', h('a', { href: link.unduh(file), download: '' }, text.unduh), ')'] : []
    return butir(h('a', { href: at, ...(!asli && { download: '' }) }, file), `, ${words}`, ...saved)
  })
}

function masukan({ fact }: FactTold): readonly HTMLElement[] {
  const names = fact.rumus ? [...new Set([...fact.rumus.atas, ...fact.rumus.bawah])] : []
  if (names.length === 0) return []
  const links = names.map((nama) => h('li', {}, h('a', { href: link.cek(factId({ ...fact, nama })) }, factName(nama))))
  return baris(text.dari, h('ul', { class: 'koma' }, ...links.flatMap((one) => [one, ' '])))
}

const ralat = (row: RalatRow): HTMLElement =>
  butir(
    text.ralatIsi(cellWords(row.nilai_lama), cellWords(row.nilai_baru), correctedCell(row), date(row.tanggal)),
    ` ${sentence(row.alasan)} `,
    h('a', { href: link.sumber(row.sumber_id) }, umum.sumber),
  )
