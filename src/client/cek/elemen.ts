import type { Portal } from '../../domain/portal.ts'
import { factCitation, quotation, tellFact } from '../../site/citation-fact.ts'
import { base } from '../../site/link.ts'
import { cek as text } from '../../text/id/cek.ts'
import { h } from '../dom.ts'
import { hari } from '../hari.ts'
import { catatSalinan, simpanJuga, simpanLuring } from '../luring.ts'
import { portalOf, type Acuan } from './acuan.ts'
import { dicariDi, kodeDi, type Temuan } from './alamat.ts'
import { baca, isYear, MAX_HURUF, type Klaim, type Kutipan } from './baca.ts'
import { bukaHalaman, halamanAda, kutipHalaman, TakTerambil } from './halaman.ts'
import { kartu } from './kartu.ts'
import { panelKutip } from './kutipan.ts'
import { panelLapor } from './lapor.ts'
import { faktaBersidik as fakta, isSidikLama, sidikOf } from './sidik.ts'
import { angkaWords, banyakKutipan, daftarNomor, kotak, kotakVonis, takAdaWords } from './tampil.ts'
import { cariFakta, isTakAda, vonisOf } from './vonis.ts'

interface Data {
  readonly acuan: Acuan
  readonly portal: Portal
}

/**
 * `<cek-kutipan data-acuan data-kode data-asli>`: holds the form, the line that tells how far the work is, and
 * the place of the answer. Data come with the first question; where there is a service worker, it keeps them once the
 * page is idle. What is pasted never leaves the browser.
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
    const keep = () => simpanLuring(this.querySelector<HTMLElement>('.cek-luring')!, 'cek')
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
    if (asked.trim() === '') return [kotak('kosong', text.sebab.kosong)]
    if (asked.length > MAX_HURUF) return [kotak('panjang', text.sebab.panjang(asked.length, MAX_HURUF))]
    const named = kodeDi(asked).filter((kode) => this.#codes.includes(kode))
    const all = await Promise.all((named.length > 0 ? named : [this.#utama]).map((kode) => this.#fetch(kode)))
    const alamat = all[0]!.portal.situs.alamat
    const host = [location.host, ...(alamat ? [new URL(alamat).host] : [])]
    const bacaan = baca(asked, { utama: this.#utama, dasar: base, host }, (one) => isThere(all, one))
    const { kutipan, halaman, asing, semua } = bacaan
    if (kutipan.length > 0) return this.#facts(kutipan, asing)
    if (halaman !== undefined) return this.#page(await this.#of({ halaman }), halaman, semua)
    if (asing.length > 0) return [kotak('tidak-dikenal', text.sebab.asing(asing.join(', '), alamat || location.origin))]
    return semua.sidik === undefined ? [kotak('tidak-dikenal', text.sebab.tanpaNomor)] : this.#print(semua.sidik)
  }

  async #facts(kutipan: readonly Kutipan[], asing: readonly string[]): Promise<readonly HTMLElement[]> {
    const all = []
    for (const one of kutipan) all.push(await this.#fact(await this.#of({ fakta: one.id }), one))
    const last = asing.length > 0 ? h('p', { class: 'small' }, text.asing(asing.join(', '))) : undefined
    if (last) all.at(-1)!.kotak.append(last)
    const [only] = all
    return all.length === 1 ? [only!.kotak, ...only!.rinci()] : banyakKutipan(all)
  }

  async #fact({ acuan, portal }: Data, kutipan: Kutipan) {
    const { id } = kutipan
    const found = cariFakta(portal, id)
    if (isTakAda(found)) {
      const jenis = 'tidak-dikenal' as const
      return { id, jenis, kotak: kotak(jenis, takAdaWords(found, id)), rinci: () => [] }
    }
    const told = tellFact(portal, portal.kabupaten.values().next().value!, found)
    const sidik = await sidikOf(found.asal, acuan)
    const isLama = await isSidikLama(found, acuan, kutipan.sidik)
    const judged = vonisOf(portal, told, kutipan, isLama ? kutipan.sidik : sidik)
    const vonis = isLama ? { ...judged, sidik: 'lama' as const } : judged
    const rinci = () => {
      const given = { origin: location.origin, dibaca: hari(), ...(sidik && { sidik }) }
      const citation = factCitation(portal, told, given)
      return [
        kartu(told, sidik, this.dataset['asli'] ?? ''),
        panelKutip(text.kutip.judul, citation, quotation(told, citation), (words) => this.#say(words)),
        panelLapor(portal.situs, told, (words) => this.#say(words)),
      ]
    }
    return { id, jenis: vonis.jenis, kotak: kotakVonis(told, vonis), rinci }
  }

  async #page({ portal }: Data, halaman: string, { angka }: Klaim): Promise<readonly HTMLElement[]> {
    const page = await bukaHalaman(portal, halaman)
    if (!page) return [kotak('tidak-dikenal', text.sebab.halaman(`${base}${halaman}`))]
    const citation = kutipHalaman(portal, halaman, page, hari())
    const said = angka
      .filter((one) => !isYear(one))
      .slice(0, 8)
      .map(angkaWords)
      .join('; ')
    return [
      ...(said ? [kotak('tidak-diperiksa', text.sebab.hanyaHalaman(said))] : []),
      panelKutip(text.kutip.judulHalaman, citation, undefined, (words) => this.#say(words)),
    ]
  }

  /** Whose lines a fingerprint is of, sought in one kabupaten after the other. */
  async #print(sidik: string): Promise<readonly HTMLElement[]> {
    for (const kode of this.#codes) {
      const { portal, acuan } = await this.#fetch(kode)
      const ids = await fakta(portal, acuan, sidik)
      if (ids.length > 0) return [kotak('sidik', text.milikSidik(ids.length), daftarNomor(ids))]
    }
    return [kotak('tidak-dikenal', text.sebab.sidikLain)]
  }

  /** The data in which a fact or a page is to be sought. */
  async #of(named: Temuan): Promise<Data> {
    const [first, ...rest] = dicariDi(named, this.#codes)
    for (const kode of rest.length > 0 ? [first!, ...rest] : []) {
      const data = await this.#fetch(kode)
      if (isThere([data], named)) return data
    }
    return this.#fetch(first!)
  }

  get #utama(): string {
    return this.#codes[0]!
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

/** Whether one of the portals holds what was found in a text; undefined for a page without a code. */
function isThere(all: readonly Data[], { fakta: id, halaman }: Temuan): boolean | undefined {
  if (id !== undefined) return all.some(({ portal }) => !isTakAda(cariFakta(portal, id)))
  if (halaman === undefined) return false
  const found = all.map(({ portal }) => halamanAda(portal, halaman))
  return found.includes(true) || (found.includes(undefined) ? undefined : false)
}

async function load(url: string): Promise<Data> {
  const answer = await fetch(url).catch(() => undefined)
  if (!answer?.ok) throw new TakTerambil(url)
  catatSalinan(answer)
  const acuan = (await answer.json()) as Acuan
  return { acuan, portal: portalOf(acuan) }
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

customElements.define('cek-kutipan', CekKutipan)
