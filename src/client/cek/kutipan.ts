import { apa, credit, cslJson, sentenceCitation, type Rujukan } from '../../site/citation.ts'
import { cek } from '../../text/id/cek.ts'
import { h } from '../dom.ts'
import { salin } from '../salin.ts'
import { simpan } from '../simpan.ts'

const text = cek.kutip
type Say = (words: string) => void

const BERKAS = [
  { nama: 'BibTeX', format: 'bibtex', akhiran: 'bib', jenis: 'application/x-bibtex' },
  { nama: 'RIS', format: 'ris', akhiran: 'ris', jenis: 'application/x-research-info-systems' },
  { nama: 'CSL-JSON', format: 'csl', akhiran: 'json', jenis: 'application/vnd.citationstyles.csl+json' },
] as const

/**
 * A citation in every form: `utama` to be copied whole, then the styles one by one.
 * @param utama figure, place, source and fingerprint in one text; none for a page
 */
export function panelKutip(judul: string, of: Rujukan, utama: string | undefined, say: Say): HTMLElement {
  return h(
    'section',
    { class: 'flow cek-kutip' },
    h('h2', { tabindex: '-1' }, judul),
    ...(utama === undefined ? [] : [salinan(utama, text.salin, say, 'cek-utama')]),
    gaya(
      text.koran,
      h('h3', {}, text.kredit),
      salinan(credit(of), text.salinIni, say),
      h('h3', {}, text.kalimat),
      salinan(sentenceCitation(of), text.salinIni, say),
    ),
    gaya(text.apa, salinan(apa(of), text.salinIni, say)),
    ...BERKAS.map((one) => berkas(one, of, say)),
  )
}

const gaya = (nama: string, ...isi: readonly Node[]): HTMLDetailsElement =>
  h('details', { class: 'cek-gaya' }, h('summary', {}, nama), h('div', { class: 'flow' }, ...isi))

function salinan(words: string, tombol: string, say: Say, kind = ''): HTMLElement {
  const quote = h('p', { class: 'salin' }, words)
  return h('div', { class: `cek-salinan ${kind}`.trim() }, quote, tombolSalin(quote, tombol, say))
}

function tombolSalin(from: HTMLElement, words: string, say: Say): HTMLElement {
  const button = h('button', { class: 'act', type: 'button' }, words)
  button.addEventListener('click', () => void salin(from, say))
  return button
}

/** A format for programs: written when it is opened. */
function berkas({ nama, format, akhiran, jenis }: (typeof BERKAS)[number], of: Rujukan, say: Say): HTMLElement {
  const csl = cslJson(of)
  const pre = h('pre', { class: 'salin', tabindex: '0', 'aria-label': nama })
  const name = `${of.contoh ? 'DATA-CONTOH-' : ''}${csl.id}.${akhiran}`
  const save = h('button', { class: 'act', type: 'button' }, `${text.unduh} .${akhiran}`)
  save.addEventListener('click', () => simpan(name, pre.textContent, jenis))
  const acts = h('p', { class: 'acts' }, tombolSalin(pre, text.salinIni, say), save)
  const details = gaya(nama, pre, acts)
  const write = async () => {
    pre.textContent =
      format === 'csl' ? `${JSON.stringify([csl], null, 2)}\n` : (await import('./format.ts')).tulis(format, csl)
  }
  details.addEventListener('toggle', () => {
    if (details.open && pre.textContent === '') write().catch(() => say(cek.gagal.kerja))
  })
  return details
}
