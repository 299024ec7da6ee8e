import type { Butir } from '../../site/butir.ts'
import { cari as text, kotak } from '../../text/id/cari.ts'
import { h } from '../dom.ts'
import './lokasi.ts'
import { muatNama } from './muat.ts'

const NAMA = 8
const TEKS = 10
const PAUSE = 250

/** The page that searches: names, and the words within pages. What it needs is fetched with the first letter. */
class CariHalaman extends HTMLElement {
  #asked = ''
  #timer = 0

  connectedCallback(): void {
    const field = this.querySelector('input')!
    field.value = new URLSearchParams(location.search).get('q') ?? field.value
    const start = () => {
      const tanya = field.value.trim()
      history.replaceState(null, '', tanya ? `?q=${encodeURIComponent(tanya)}` : location.pathname + location.hash)
      void this.#search(tanya)
    }
    field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(start, PAUSE)
    })
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(this.#timer)
      start()
    })
    if (field.value.trim()) void this.#search(field.value.trim())
  }

  async #search(tanya: string): Promise<void> {
    if (tanya === this.#asked) return
    this.#asked = tanya
    const result = this.querySelector('.cari-hasil')!
    if (tanya === '') {
      this.#say('')
      return result.replaceChildren()
    }
    this.#say(text.mencari)
    const [names, pages] = await Promise.all([
      this.#names(tanya).catch(() => undefined),
      import('./teks.ts')
        .then(async ({ cariTeks, kutipan }) => ({ found: await cariTeks(tanya), kutipan }))
        .catch(() => undefined),
    ])
    const shown = names?.hits.slice(0, NAMA) ?? []
    const list = h('ul', { class: 'temuan' })
    const more = h('button', { type: 'button', class: 'act' }, text.lagi)
    const show = async () => {
      const from = list.children.length
      const next = (await Promise.all(pages!.found.slice(from, from + TEKS).map((one) => one()))).map(
        ({ url, excerpt, meta }) =>
          entry(names?.byHref.get(url) ?? { href: url, nama: meta['title'] ?? url }, pages!.kutipan(excerpt)),
      )
      list.append(...next)
      more.hidden = list.children.length >= pages!.found.length
      if (from > 0) next[0]?.querySelector('a')?.focus()
    }
    const isRead =
      pages &&
      (await show().then(
        () => true,
        () => false,
      ))
    // the reader has typed on
    if (tanya !== this.#asked) return
    // Enter on the same words asks again for what did not come
    if (!names || !isRead) this.#asked = ''
    let coming: Promise<void> | undefined
    more.addEventListener('click', () => {
      coming ??= show()
        .catch(() => this.#say(text.gagal.teks))
        .finally(() => (coming = undefined))
    })
    this.#say(text.hasil(names?.hits.length, isRead ? pages.found.length : undefined))
    result.replaceChildren(
      ...(shown.length > 0
        ? [h('h2', {}, text.nama), h('ul', { class: 'temuan' }, ...shown.map((one) => entry(one)))]
        : []),
      ...(list.children.length > 0 ? [h('h2', {}, text.teks), list, more] : []),
    )
  }

  async #names(tanya: string) {
    const [{ mesin }, all] = await Promise.all([import('./mesin.ts'), muatNama()])
    return { hits: mesin(all)(tanya).map(({ butir }) => butir), byHref: new Map(all.map((one) => [one.href, one])) }
  }

  #say(words: string): void {
    this.querySelector('[role=status]')!.textContent = words
  }
}

/** A link, what it leads to, and what stands there. */
function entry(
  { href, nama, ...rest }: Pick<Butir, 'href' | 'nama'> & Partial<Butir>,
  excerpt: readonly Node[] = [],
): HTMLElement {
  const told = [rest.jenis && kotak.jenis[rest.jenis], rest.letak].filter(Boolean).join(' · ')
  const mark = rest.contoh && h('b', {}, kotak.contoh)
  return h(
    'li',
    {},
    h('a', { href }, nama),
    (told || mark) && h('small', {}, told, mark && ' ', mark),
    excerpt.length > 0 && h('p', { class: 'small' }, ...excerpt),
  )
}

customElements.define('cari-halaman', CariHalaman)
