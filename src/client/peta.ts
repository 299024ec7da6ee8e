import { POLA_DESA } from '../domain/kode.ts'
import { whenVisible } from './when-visible.ts'

/**
 * `<peta-klasifikasi data-src>`: holds a map that is complete without this script, and trades its drawing for Leaflet
 * once it is looked at. `data-state` tells `memuat`, `hidup` or `gagal`; until `hidup` the drawing stays.
 */
class PetaKlasifikasi extends HTMLElement {
  /** ends when the element leaves the page, or when its map cannot be built: all that was added goes then */
  #stay = new AbortController()

  connectedCallback() {
    const stay = (this.#stay = new AbortController())
    const start = () => {
      this.dataset.state = 'memuat'
      this.#draw(stay.signal).then(
        () => {
          if (!stay.signal.aborted) this.dataset.state = 'hidup'
        },
        (fault: unknown) => {
          if (stay.signal.aborted) return
          stay.abort()
          this.dataset.state = 'gagal'
          console.error(fault)
        },
      )
    }
    if (POLA_DESA.test(location.hash.slice(1))) start()
    else whenVisible(this.querySelector('.peta-bidang') ?? this, start, stay.signal)
  }

  async #draw(signal: AbortSignal) {
    const [{ startMap }, { catatSalinan }, answer] = await Promise.all([
      import('./leaflet-map.ts'),
      import('./luring.ts'),
      fetch(this.dataset.src!, { signal }),
    ])
    if (!answer.ok) throw new Error(`${this.dataset.src}: ${answer.status}`)
    catatSalinan(answer)
    await startMap(this, await answer.json(), signal)
  }

  disconnectedCallback() {
    this.#stay.abort()
    delete this.dataset.state
  }
}

customElements.define('peta-klasifikasi', PetaKlasifikasi)
