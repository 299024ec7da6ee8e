import { INDEKS, type Aturan, type IndikatorId } from '../../domain/aturan.ts'
import type { KodeDesa } from '../../domain/kode.ts'
import type { NilaiIndikator } from '../../domain/score.ts'
import { link } from '../../site/link.ts'
import { coba as text } from '../../text/id/klasifikasi.ts'
import { index } from '../../text/numbers.ts'
import { h } from '../dom.ts'
import { readCoba, writeCoba } from './alamat.ts'
import { muatAwal, TANPA_AWAL, type Awal } from './awal.ts'
import { hasilOf, nilaiKata, type Hasil, type Kata } from './hasil.ts'
import { kendaliOf, type Kendali } from './kendali.ts'

/** The highest value of an index: its bar is full. */
const PENUH = 4

/**
 * `<coba-hitung data-aturan data-kata>`: the rule of the build, run on what the form says. The form starts from the
 * village that the fragment of the address names, and what is chosen otherwise stands there too.
 */
class CobaHitung extends HTMLElement {
  #stay = new AbortController()
  #aturan!: Aturan
  #kata!: Kata
  #kendali: readonly Kendali[] = []
  #desa: KodeDesa | undefined
  #awal: Awal = TANPA_AWAL
  /** counts the addresses read: an older one whose answer comes late is dropped */
  #turn = 0

  connectedCallback() {
    const { signal } = (this.#stay = new AbortController())
    this.#aturan = JSON.parse(this.dataset['aturan']!) as Aturan
    this.#kata = JSON.parse(this.dataset['kata']!) as Kata
    this.#kendali = [...this.querySelectorAll<HTMLElement>('[data-indikator]')].map(kendaliOf)
    this.hidden = false
    this.parentElement!.querySelector('.coba-tanpa')?.remove()
    const form = this.querySelector('form')!
    form.addEventListener('submit', (event) => event.preventDefault(), { signal })
    form.addEventListener('input', () => this.#show(), { signal })
    form.addEventListener('change', () => this.#write(), { signal })
    this.#part('kembalikan').addEventListener('click', () => this.#reset(), { signal })
    window.addEventListener('hashchange', () => void this.#read(), { signal })
    void this.#read(true)
  }

  disconnectedCallback() {
    this.#stay.abort()
  }

  #part(nama: string) {
    return this.querySelector<HTMLElement>(`[data-bagian=${nama}]`)!
  }

  get #kini(): NilaiIndikator {
    const pairs = this.#kendali.map(({ id, nilai }) => [id, nilai()] as const)
    return Object.fromEntries(pairs.filter(([, nilai]) => nilai !== undefined))
  }

  /** Starts from what the address says. */
  async #read(isFirst = false) {
    const read = readCoba(location.hash)
    // a jump within the page: what is chosen stays, and stays in the address
    if (read === undefined && location.hash !== '' && !isFirst) return this.#write()
    const turn = ++this.#turn
    const said: string[] = []
    let awal: Awal = TANPA_AWAL
    if (read?.desa !== undefined) {
      this.#say(text.memuat)
      // what were chosen now would be lost when the village comes
      this.#busy(true)
      try {
        const found = await muatAwal(read.desa)
        if (!found) said.push(text.takAda(read.desa))
        awal = found ?? awal
      } catch (error) {
        console.error(error)
        said.push(text.jaringan(read.desa))
      }
      if (turn !== this.#turn) return
    }
    this.#busy(false)
    this.#awal = awal
    this.#desa = awal.desa && read?.desa
    const chosen = this.#fill(read?.pilihan ?? new Map())
    if (read && !(read.utuh && chosen)) said.push(text.salah)
    this.#say(said.join(' '))
    this.#tellStart()
    this.#show()
    if (isFirst && read) this.#arrive()
  }

  #busy(is: boolean) {
    for (const one of this.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('fieldset, button'))
      one.disabled = is
  }

  /** A link to a what-if leads to it, for the eye and for the keyboard. */
  #arrive() {
    const heading = this.parentElement!.querySelector('h2')!
    heading.focus({ preventScroll: true })
    heading.scrollIntoView()
  }

  /** Sets every control; false where one was told a value that it does not take. */
  #fill(pilihan: ReadonlyMap<IndikatorId, number | undefined>): boolean {
    let isWhole = true
    for (const { id, bisa, tulis } of this.#kendali) {
      tulis(this.#awal.nilai[id])
      if (!pilihan.has(id)) continue
      if (bisa(pilihan.get(id))) tulis(pilihan.get(id))
      else isWhole = false
    }
    return isWhole
  }

  #reset() {
    this.#fill(new Map())
    this.#say('')
    this.#show()
    this.#write()
  }

  /** Writes what differs from the start into the address. */
  #write() {
    const changed = this.#kendali
      .map(({ id, nilai }) => [id, nilai()] as const)
      .filter(([id, nilai]) => nilai !== this.#awal.nilai[id])
    const written = writeCoba({ desa: this.#desa, pilihan: new Map(changed) })
    history.replaceState(null, '', written === '' ? location.pathname + location.search : `#${written}`)
  }

  #show() {
    const hasil = hasilOf(this.#aturan, this.#kata, this.#awal, this.#kini)
    const { skor, kalimat, kurang, berubah } = hasil
    for (const [i, one] of skor.indikator.entries()) {
      const { nilai, pita, maks, indikator } = one
      const lack = this.#awal.sebab.get(indikator.id)
      const why = nilai === undefined && lack ? text.belumSebab(lack) : text.belum
      this.#kendali[i]!.kata(nilaiKata(one), pita ? text.poin(pita.arti, pita.angka, maks) : why)
    }
    this.#showIndeks(hasil)
    for (const one of this.querySelectorAll<HTMLElement>('[data-kelas]'))
      one.hidden = one.dataset['kelas'] !== (skor.klasifikasi ?? '')
    // spoken when it changes, and only then
    const ucapan = this.querySelector('.coba-kelas output')!
    if (ucapan.textContent !== kalimat) ucapan.textContent = kalimat
    this.#part('kurang').replaceChildren(...kurang.map((line) => h('p', {}, line)))
    this.#part('berubah').replaceChildren(
      ...(berubah.length === 0 ? [h('li', {}, text.tetap)] : berubah.map((line) => h('li', {}, line))),
    )
  }

  #showIndeks({ skor }: Hasil) {
    for (const id of INDEKS) {
      const { nilai, tercapai } = skor.indeks[id]
      const row = this.querySelector(`[data-indeks=${id}]`)!
      row.querySelector('b')!.textContent = nilai === undefined ? '' : index(nilai)
      row.querySelector('.fg')!.setAttribute('width', `${nilai === undefined ? 0 : (100 * nilai) / PENUH}%`)
      row.classList.toggle('coba-kosong', nilai === undefined)
      row.querySelector('[data-capai]')!.textContent =
        text.capai[tercapai === undefined ? 'kosong' : tercapai ? 'ya' : 'tidak']
    }
  }

  /** From which village, and what is reported of it. */
  #tellStart() {
    const { desa, nilai } = this.#awal
    const told = Object.keys(nilai).length > 0
    this.#part('awal').replaceChildren(
      ...(desa === undefined || this.#desa === undefined
        ? [text.kosong]
        : [
            told ? text.bermula(desa.edisi) : text.tanpaIndikator,
            h('a', { href: link.desa(this.#desa) }, desa.nama),
            '.',
          ]),
    )
    const dilaporkan = desa?.dilaporkan ?? []
    this.#part('dilaporkan').textContent = [
      ...(desa && dilaporkan.length > 0
        ? [
            text.dilaporkan(
              dilaporkan.map((one) => this.#kata.kelas[one]),
              desa.edisi,
            ),
          ]
        : []),
      text.bukanLaporan,
    ].join(' ')
    for (const one of this.querySelectorAll<HTMLElement>('[data-contoh]')) one.hidden = !desa?.contoh
  }

  #say(words: string) {
    this.#part('kabar').textContent = words
  }
}

customElements.define('coba-hitung', CobaHitung)
