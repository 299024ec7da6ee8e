import { minta as text } from '../text/id/minta.ts'
import { h } from './dom.ts'
import { salin } from './salin.ts'

/** `<salin-surat data-teks>`: copies the letter below it, and prints it; without a script the page does both by hand. */
class SalinSurat extends HTMLElement {
  connectedCallback() {
    if (this.childElementCount > 0) return
    const copy = h('button', { class: 'act', type: 'button' }, text.salin)
    const print = h('button', { class: 'act', type: 'button' }, text.cetak)
    const said = h('p', { role: 'status', class: 'small' })
    copy.addEventListener('click', () => {
      const letter = document.querySelector<HTMLElement>('.surat')!
      void salin(letter, (words) => (said.textContent = words), this.dataset['teks'])
    })
    print.addEventListener('click', () => window.print())
    this.append(h('div', { class: 'acts' }, copy, print), said)
  }
}

customElements.define('salin-surat', SalinSurat)
