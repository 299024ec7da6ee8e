import { banding as text, type JenisBanding } from '../../text/id/banding.ts'
import { h } from '../dom.ts'
import { kolomOf, namaOf } from './kolom.ts'
import { muatKabupaten, type KabupatenApi } from './muat.ts'
import { PALING_BANYAK, readPilihan, writePilihan, type Pilihan } from './pilihan.ts'
import { tampil } from './tampil.ts'

/**
 * `<banding-wilayah data-kabupaten>`: the choice stands in the fragment of the address and nowhere else; every change
 * of it, by the form, a link or the back button, shows the comparison anew.
 */
class BandingWilayah extends HTMLElement {
  #stay = new AbortController()
  #pilihan: Pilihan = { jenis: 'desa', kode: [], lebih: false, asing: [] }
  /** counts the answers asked for: an older one that comes late is dropped */
  #turn = 0

  connectedCallback() {
    const { signal } = (this.#stay = new AbortController())
    const form = this.querySelector('form')!
    window.addEventListener('hashchange', () => void this.#read(), { signal })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#add(this.#select.value)
    })
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#go({ jenis: target.value as JenisBanding, kode: [] })
      else if (target instanceof HTMLSelectElement && target.name === 'edisi')
        this.#go({ ...this.#pilihan, edisi: target.value || undefined })
    })
    void this.#read()
  }

  disconnectedCallback() {
    this.#stay.abort()
  }

  get #select() {
    return this.querySelector<HTMLSelectElement>('[name=tambah]')!
  }

  /** not there where the kabupaten has one edition only */
  get #edisi() {
    return this.querySelector<HTMLSelectElement>('[name=edisi]')
  }

  #add(kode: string) {
    const { kode: had } = this.#pilihan
    if (kode === '') return this.#select.focus()
    if (had.length >= PALING_BANYAK) return this.#say(text.status.penuh)
    this.#go({ ...this.#pilihan, kode: [...had.filter((one) => one !== kode), kode] })
  }

  #go(pilihan: Pick<Pilihan, 'jenis' | 'kode' | 'edisi'>) {
    history.pushState(null, '', `#${writePilihan(pilihan)}`)
    void this.#read()
  }

  /** Shows what the address says. */
  async #read() {
    const read = readPilihan(location.hash)
    // a jump within the page, as by the link to its content: the choice stays, and stays in the address
    if (read === undefined && location.hash !== '' && this.#pilihan.kode.length > 0)
      return history.replaceState(null, '', `#${writePilihan(this.#pilihan)}`)
    const turn = ++this.#turn
    try {
      const kabupaten = await muatKabupaten(this.dataset['kabupaten']!)
      if (turn !== this.#turn) return
      if (read !== undefined && read !== 'bentuk') this.#pilihan = read
      // back to where nothing was chosen
      else if (read === undefined && location.hash === '')
        this.#pilihan = { jenis: this.#pilihan.jenis, kode: [], lebih: false, asing: [] }
      const { jenis, kode: named, edisi, asing } = this.#pilihan
      const asked = edisi === undefined ? named : [...named, edisi]
      const lost = asked.filter((one) => namaOf(kabupaten, one === edisi ? 'edisi' : jenis, one) === undefined)
      const kode = named.filter((one) => !lost.includes(one))
      this.#pilihan = { ...this.#pilihan, kode, edisi: lost.includes(edisi ?? '') ? undefined : edisi }
      this.#fill(kabupaten)
      const strange = [...lost, ...asing]
      const said =
        read === 'bentuk' ? text.status.bentuk : strange.length > 0 ? text.status.takAda(strange.map(short)) : ''
      await this.#show(kabupaten, turn, said)
    } catch (error) {
      if (turn !== this.#turn) return
      console.error(error)
      this.#fail()
    }
  }

  async #show(kabupaten: KabupatenApi, turn: number, said: string) {
    const { jenis, kode, lebih } = this.#pilihan
    const place = this.querySelector('.banding-hasil')!
    if (kode.length < 2) {
      place.replaceChildren()
      return this.#say(said || text.status.kurang(kode.length))
    }
    this.#say(text.status.memuat)
    const pilihan = this.#pilihan
    const kolom = await Promise.all(kode.map((one) => kolomOf(kabupaten, pilihan, one)))
    if (turn !== this.#turn) return
    const { isi, baris } = tampil(kolom, jenis)
    place.replaceChildren(...isi)
    this.#say(said || [text.status.siap(kode.length, baris), lebih ? text.status.banyak : ''].join(' ').trim())
  }

  /** The lists and the chosen ones as they are now. */
  #fill(kabupaten: KabupatenApi) {
    const { jenis, kode, edisi = '' } = this.#pilihan
    if (this.#edisi) {
      this.#edisi.value = edisi
      this.#edisi.closest('label')!.hidden = jenis === 'edisi'
    }
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=jenis]')) radio.checked = radio.value === jenis
    this.querySelector('.banding-tambah > span')!.textContent = text.tambahKet[jenis]
    this.#select.replaceChildren(h('option', { value: '' }, text.pilihDulu), ...options(kabupaten, jenis, kode))
    this.querySelector('.banding-dipilih')!.replaceChildren(
      ...kode.map((one) => {
        const nama = namaOf(kabupaten, jenis, one)!
        const button = h('button', { class: 'act', type: 'button', 'aria-label': text.hapus(nama) }, `${nama} ×`)
        button.addEventListener('click', () => {
          this.#go({ ...this.#pilihan, kode: kode.filter((other) => other !== one) })
          this.#select.focus()
        })
        return h('li', {}, button)
      }),
    )
  }

  #fail() {
    const again = h('button', { class: 'act', type: 'button' }, text.status.ulangi)
    again.addEventListener('click', () => void this.#read())
    this.querySelector('.banding-hasil')!.replaceChildren(again)
    this.#say(text.status.jaringan)
  }

  #say(words: string) {
    this.querySelector('[role=status]')!.textContent = words
  }
}

/** What an address named, for a sentence: as much of it as tells it apart. */
const short = (words: string): string => (words.length > 24 ? `${words.slice(0, 24)}…` : words)

function options(kabupaten: KabupatenApi, jenis: JenisBanding, chosen: readonly string[]): readonly HTMLElement[] {
  const option = (kode: string) =>
    h('option', { value: kode, disabled: chosen.includes(kode) && '' }, namaOf(kabupaten, jenis, kode))
  const byName = (a: { nama: string }, b: { nama: string }) => a.nama.localeCompare(b.nama, 'id')
  if (jenis === 'edisi') return kabupaten.edisi.map(({ edisi }) => option(edisi)).reverse()
  const kecamatan = [...kabupaten.kecamatan].sort(byName)
  if (jenis === 'kecamatan') return kecamatan.map(({ kode }) => option(kode))
  const groups = Map.groupBy([...kabupaten.desa].sort(byName), (one) => one.kecamatan)
  return kecamatan.map(({ kode, nama }) =>
    h('optgroup', { label: nama }, ...(groups.get(kode) ?? []).map((one) => option(one.kode))),
  )
}

customElements.define('banding-wilayah', BandingWilayah)
