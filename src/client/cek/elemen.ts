import type { Portal } from '../../domain/portal.ts'
import { factCitation, quotation, tellFact } from '../../site/citation-fact.ts'
import { base } from '../../site/link.ts'
import { cek as text } from '../../text/id/cek.ts'
import { simpanJuga, simpanLuring } from '../luring.ts'
import { portalOf, type Acuan } from './acuan.ts'
import { baca, kabupatenDari, type Bacaan } from './baca.ts'
import { bukaHalaman, kutipHalaman } from './halaman.ts'
import { kartu } from './kartu.ts'
import { panelKutip } from './kutipan.ts'
import { sidikOf } from './sidik.ts'
import { kotak, kotakVonis, lainnya, takAdaWords } from './tampil.ts'
import { cariFakta, isTakAda, vonisOf } from './vonis.ts'

class TakTerambil extends Error {}

interface Data {
  readonly acuan: Acuan
  readonly portal: Portal
}

/**
 * `<cek-kutipan data-acuan data-kode data-luring data-repositori data-commit>`: holds the form, the line that tells how
 * far the work is, and the place of the answer. Nothing but the page is fetched before the first question; what is
 * pasted never leaves the browser.
 */
class CekKutipan extends HTMLElement {
  #stay = new AbortController()
  #asked = 0
  readonly #data = new Map<string, Promise<Data>>()

  connectedCallback() {
    const { signal } = (this.#stay = new AbortController())
    const form = this.querySelector('form')!
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#start(this.#field.value)
    })
    addEventListener('hashchange', () => this.#fromAddress(), { signal })
    this.#fromAddress()
    const keep = () => simpanLuring(this.querySelector<HTMLElement>('.cek-luring')!, this.dataset['luring']!)
    // what is kept for later must not stand in the way of the first answer
    if ('requestIdleCallback' in window) requestIdleCallback(keep, { timeout: 5_000 })
    else setTimeout(keep, 1_000)
  }

  disconnectedCallback() {
    this.#stay.abort()
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector('textarea')!
  }

  #fromAddress() {
    const asked = decoded(location.hash.slice(1))
    if (asked === '' || asked === 'isi') return
    this.#field.value = asked
    this.#start(asked)
  }

  #start(asked: string) {
    const turn = ++this.#asked
    this.#say(text.kerja.data)
    this.#answer(asked)
      .then((nodes) => {
        if (turn !== this.#asked) return
        this.querySelector('.cek-hasil')!.replaceChildren(...nodes)
        this.#say(text.kerja.selesai)
        this.querySelector<HTMLElement>('.cek-vonis h2, .cek-kutip h2')?.focus()
      })
      .catch((error: unknown) => {
        if (turn !== this.#asked) return
        this.querySelector('.cek-hasil')!.replaceChildren()
        this.#say(error instanceof TakTerambil ? text.gagal.data : text.gagal.kerja)
        if (!(error instanceof TakTerambil)) console.error(error)
      })
  }

  async #answer(asked: string): Promise<readonly HTMLElement[]> {
    const [utama = '', ...rest] = this.#codes
    const bacaan = baca(asked, utama, base)
    const [id] = bacaan.fakta
    const of = kabupatenDari(id ?? bacaan.halaman ?? '', utama)
    if (id === undefined && bacaan.halaman === undefined) return [kotak('tidak-dikenal', text.sebab.kosong)]
    const known = [utama, ...rest].includes(of) ? of : utama
    const data = await this.#fetch(known)
    return id === undefined ? this.#page(data, bacaan.halaman!) : this.#fact(data, id, bacaan)
  }

  async #fact({ acuan, portal }: Data, id: string, bacaan: Bacaan): Promise<readonly HTMLElement[]> {
    const others = lainnya(bacaan.fakta.filter((one) => one !== id))
    const found = cariFakta(portal, id)
    if (isTakAda(found)) return [kotak('tidak-dikenal', takAdaWords(found, id), others)]
    const told = tellFact(portal, portal.kabupaten.values().next().value!, found)
    const sidik = await sidikOf(found.asal, acuan)
    const vonis = vonisOf(told, bacaan, sidik)
    const origin = location.origin
    const citation = factCitation(portal, told, { origin, dibaca: today(), ...(sidik && { sidik }) })
    const box = kotakVonis(told, vonis, bacaan.edisi)
    if (others) box.append(others)
    const { repositori = '', commit = '' } = this.dataset
    const say = (words: string) => this.#say(words)
    return [
      box,
      kartu(told, sidik, { repositori, commit }),
      panelKutip(text.kutip.judul, citation, quotation(told, citation), say),
    ]
  }

  async #page({ portal }: Data, halaman: string): Promise<readonly HTMLElement[]> {
    const page = await bukaHalaman(portal, halaman)
    if (!page) return [kotak('tidak-dikenal', text.sebab.halaman(`${base}${halaman}`))]
    const citation = kutipHalaman(portal, halaman, page, today())
    return [panelKutip(text.kutip.judulHalaman, citation, undefined, (words) => this.#say(words))]
  }

  get #codes(): readonly string[] {
    return this.dataset['kode']!.split(' ')
  }

  #fetch(kode: string): Promise<Data> {
    const kept = this.#data.get(kode)
    if (kept) return kept
    const url = this.dataset['acuan']!.replace('*', kode)
    const asked = load(url)
    this.#data.set(kode, asked)
    asked.then(
      () => simpanJuga(url),
      () => this.#data.delete(kode),
    )
    return asked
  }

  #say(words: string) {
    const place = this.querySelector('[role=status]')!
    // the same words again are news too
    place.textContent = ''
    place.textContent = words
  }
}

async function load(url: string): Promise<Data> {
  const answer = await fetch(url).catch(() => undefined)
  if (!answer?.ok) throw new TakTerambil(url)
  const acuan = (await answer.json()) as Acuan
  return { acuan, portal: portalOf(acuan) }
}

/** The day on the reader's calendar. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

customElements.define('cek-kutipan', CekKutipan)
