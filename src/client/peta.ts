import { whenVisible } from './when-visible.ts'

const KODE_DESA = /^#\d\d\.\d\d\.\d\d\.\d{4}$/

/**
 * `<peta-klasifikasi data-src>`: holds a map that is complete without this script, and trades its drawing for Leaflet
 * once it is looked at. `data-state` tells `memuat`, `hidup` or `gagal`; until `hidup` the drawing stays.
 */
class PetaKlasifikasi extends HTMLElement {
  #stopWaiting = () => {}
  #remove = () => {}

  connectedCallback() {
    const start = () => {
      this.#stopWaiting()
      this.dataset.state = 'memuat'
      this.#draw().then(
        () => (this.dataset.state = 'hidup'),
        (fault: unknown) => {
          this.dataset.state = 'gagal'
          console.error(fault)
        },
      )
    }
    if (KODE_DESA.test(location.hash)) start()
    else this.#stopWaiting = whenVisible(this.querySelector('.peta-bidang') ?? this, start)
  }

  async #draw() {
    const [{ startMap }, answer] = await Promise.all([import('./leaflet-map.ts'), fetch(this.dataset.src!)])
    if (!answer.ok) throw new Error(`${this.dataset.src}: ${answer.status}`)
    const remove = await startMap(this, await answer.json())
    if (this.isConnected) this.#remove = remove
    else remove()
  }

  disconnectedCallback() {
    this.#stopWaiting()
    this.#remove()
  }
}

customElements.define('peta-klasifikasi', PetaKlasifikasi)
