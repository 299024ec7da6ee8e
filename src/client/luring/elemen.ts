import { base } from '../../site/link.ts'
import { date } from '../../text/dates.ts'
import { luring as text } from '../../text/id/luring.ts'
import { h } from '../dom.ts'
import { hari } from '../hari.ts'
import { halamanTersimpan } from './halaman.ts'
import { hapusPaket, hapusSetengah, PaketRusak, paketTersimpan, simpanPaket, type KabarPaket } from './paket.ts'

const scope = new URL(base, location.href).href
const canKeep = 'serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window
const day = (instant: string): string => date(hari(instant))

/**
 * `<luring-kabupaten data-kode data-nama data-paket data-kabar>`: keeps all of a kabupaten, tells what is kept and
 * whether the site has a newer one. Nothing is downloaded before the reader asks, save how large it would be.
 */
class LuringKabupaten extends HTMLElement {
  #work: AbortController | undefined

  connectedCallback() {
    this.#button('simpan').addEventListener('click', () => void this.#save())
    this.#button('batal').addEventListener('click', () => this.#work?.abort())
    this.#button('hapus').addEventListener('click', () => void this.#delete())
    addEventListener('online', () => void this.#show())
    this.#show().catch((error: unknown) => this.#fail(error))
  }

  async #show() {
    if (!canKeep) return this.#say('keadaan', text.takBisa)
    const { kode, nama } = this.dataset as { kode: string; nama: string }
    const [kept, told] = await Promise.all([paketTersimpan(scope, kode), this.#kabar()])
    const old = kept !== undefined && told !== undefined && kept.versi !== told.versi
    this.toggleAttribute('data-lama', old)
    const words = kept ? text.tersimpan(nama, kept.halaman, kept.edisi, day(kept.disimpan)) : ''
    this.#say(
      'keadaan',
      [words, old ? text.lama : '', told || kept ? '' : text.takTerjangkau].filter(Boolean).join(' '),
    )
    const save = this.#button('simpan')
    save.hidden = told === undefined || (kept !== undefined && !old)
    if (told) save.textContent = old ? text.perbarui(told.byte) : text.simpan(nama, told.byte)
    this.#button('hapus').hidden = kept === undefined
  }

  async #save() {
    if (this.#work) return
    const work = (this.#work = new AbortController())
    const bar = this.querySelector('progress')!
    const cancel = this.#button('batal')
    const busy = (is: boolean) => {
      bar.hidden = cancel.hidden = !is
      this.#button('simpan').disabled = this.#button('hapus').disabled = is
    }
    bar.value = 0
    busy(true)
    // the button that was pressed cannot hold the focus any more
    cancel.focus()
    this.#say('kerja', text.mengunduh)
    try {
      const told = await this.#kabar(work.signal)
      work.signal.throwIfAborted()
      if (!told) return this.#say('kerja', text.gagal.jaringan)
      await navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' })
      const { kode, paket } = this.dataset as { kode: string; paket: string }
      await simpanPaket({ scope, kode, url: paket }, told, work.signal, (share) => (bar.value = share))
      this.#say('kerja', text.selesai)
      // asks the browser not to throw it away when the device is full
      await navigator.storage.persist?.().catch(() => false)
    } catch (error) {
      this.#fail(error)
    } finally {
      this.#work = undefined
      const held = document.activeElement === cancel
      busy(false)
      await this.#show()
      if (held) this.#focus()
    }
  }

  async #delete() {
    await hapusPaket(scope, this.dataset['kode']!)
    this.#say('kerja', text.dihapus)
    await this.#show()
    this.#focus()
  }

  /** On the first button that is shown. */
  #focus() {
    this.querySelector<HTMLButtonElement>('button:not([hidden])')?.focus()
  }

  #fail(error: unknown) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : ''
    if (name === 'AbortError') this.#say('kerja', text.gagal.batal)
    else if (name === 'QuotaExceededError') this.#say('kerja', text.gagal.penuh)
    else if (error instanceof PaketRusak) this.#say('kerja', text.gagal.rusak)
    else this.#say('kerja', text.gagal.jaringan)
  }

  /** What the site has now; undefined without a network. */
  async #kabar(signal?: AbortSignal): Promise<KabarPaket | undefined> {
    const answer = await fetch(this.dataset['kabar']!, { cache: 'no-store', signal: signal ?? null }).catch(
      () => undefined,
    )
    return answer?.ok ? ((await answer.json()) as KabarPaket) : undefined
  }

  #button(nama: 'simpan' | 'batal' | 'hapus'): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`[data-tombol=${nama}]`)!
  }

  #say(place: 'keadaan' | 'kerja', words: string) {
    this.querySelector(`[data-kata=${place}]`)!.textContent = words
  }
}

/** `<luring-daftar>`: the pages that are kept, as links. */
class LuringDaftar extends HTMLElement {
  connectedCallback() {
    if (!('caches' in window)) return
    halamanTersimpan(scope)
      .then((pages) => this.#show(pages.map((one) => ({ ...one, disimpan: day(one.disimpan) }))))
      .catch(() => this.#show([]))
  }

  #show(pages: readonly { readonly href: string; readonly judul: string; readonly disimpan: string }[]) {
    const items = pages.map(({ href, judul, disimpan }) =>
      h('li', {}, h('a', { href }, judul), ' ', h('span', { class: 'small muted' }, text.sejak(disimpan))),
    )
    this.replaceChildren(items.length > 0 ? h('ul', { class: 'luring-daftar' }, ...items) : h('p', {}, text.kosong))
  }
}

if (canKeep) hapusSetengah(scope).catch(() => {})
customElements.define('luring-kabupaten', LuringKabupaten)
customElements.define('luring-daftar', LuringDaftar)
