import { kabupatenOf } from '../domain/kode.ts'
import { caraLapor, dilaporkan } from '../site/lapor.ts'
import { lapor as text } from '../text/id/lapor.ts'
import { salin } from './salin.ts'
import { h } from './dom.ts'

/**
 * `<lapor-kesalahan data-portal data-repositori data-contoh>`: fills in the page and edition that its address names,
 * in the text and in every way to send it; without a script the reader does.
 */
class LaporKesalahan extends HTMLElement {
  #stay = new AbortController()

  connectedCallback() {
    this.#stay = new AbortController()
    const report = this.querySelector<HTMLElement>('.lapor-teks')!
    const copy = h('button', { class: 'act', type: 'button' }, text.salin)
    const said = h('p', { role: 'status', class: 'small' })
    copy.addEventListener('click', () => void salin(report, (words) => (said.textContent = words)))
    this.querySelector('.lapor-salin')!.replaceChildren(copy, said)
    addEventListener('hashchange', () => this.#fill(), { signal: this.#stay.signal })
    this.#fill()
  }

  disconnectedCallback() {
    this.#stay.abort()
  }

  #fill() {
    const { portal = '', repositori = '', contoh = '' } = this.dataset
    const { halaman, edisi } = dilaporkan(location.hash.slice(1), location.origin) ?? { halaman: '', edisi: '' }
    const of = { portal, halaman, edisi }
    const kode = /\/(\d\d\.\d\d[\d.]*)/.exec(halaman && new URL(halaman).pathname)?.[1]
    const isContoh = kode !== undefined && contoh.split(' ').includes(kabupatenOf(kode))
    this.querySelector<HTMLElement>('.lapor-contoh')!.hidden = !isContoh
    this.querySelector('.lapor-teks')!.textContent = caraLapor({ repositori }, of, '').teks
    for (const one of this.querySelectorAll<HTMLAnchorElement>('a[data-cara]')) {
      const cara = caraLapor({ repositori }, of, one.dataset['kontak'] ?? '')
      one.href = cara[one.dataset['cara'] as 'github' | 'whatsapp' | 'surel'] ?? one.href
    }
    for (const office of this.querySelectorAll<HTMLElement>('.lapor-kantor')) office.hidden = isContoh
  }
}

customElements.define('lapor-kesalahan', LaporKesalahan)
