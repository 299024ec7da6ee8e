import { POLA_EDISI } from '../../domain/kode.ts'
import { URUTAN } from '../../import/urutan.ts'
import { periksa as text } from '../../text/id/periksa.ts'
import type { Acuan } from './acuan.ts'
import type { Hasil, Jawaban, Kolom, Langkah, Pilihan, Tugas } from './hasil.ts'
import { catatSalinan, simpanLuring } from '../luring.ts'

/**
 * `<periksa-berkas data-acuan data-repositori>`: holds the form, the line that tells how far the work is, and the place
 * of the answer. Everything else is fetched when the first file is given; files themselves never leave the browser.
 */
class PeriksaBerkas extends HTMLElement {
  #files: readonly File[] = []
  #work: AbortController | undefined
  /** ends when the element leaves the page */
  #stay = new AbortController()

  connectedCallback() {
    const { signal } = (this.#stay = new AbortController())
    const form = this.querySelector('form')!
    const input = form.querySelector<HTMLInputElement>('[type=file]')!
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (this.#files.length === 0) this.#say(text.tanpaBerkas)
      this.#start(form)
    })
    form.addEventListener('change', ({ target }) => {
      if (target === input) this.#files = [...(input.files ?? [])]
      this.#showKecamatan(form)
      this.#start(form)
    })
    // The same file, mended, may be chosen again.
    input.addEventListener('click', () => (input.value = ''))
    // A file dropped beside the place for it would replace the page.
    for (const name of ['dragover', 'dragleave', 'drop'] as const)
      document.addEventListener(name, (event) => this.#drag(event, form), { signal })
    this.#showKecamatan(form)
    simpanLuring(this.querySelector<HTMLElement>('.periksa-luring')!, 'periksa')
  }

  disconnectedCallback() {
    this.#stay.abort()
    this.#work?.abort()
  }

  #drag(event: DragEvent, form: HTMLFormElement) {
    event.preventDefault()
    this.toggleAttribute('data-seret', event.type === 'dragover')
    if (event.type !== 'drop' || !event.dataTransfer?.files.length) return
    this.#files = [...event.dataTransfer.files]
    this.#start(form)
  }

  /** Only the kecamatan of the chosen kabupaten can be chosen. */
  #showKecamatan(form: HTMLFormElement) {
    const kode = valueOf(form, 'kabupaten')
    const select = form.querySelector<HTMLSelectElement>('[name=kecamatan]')!
    for (const group of select.querySelectorAll('optgroup')) {
      group.hidden = group.disabled = group.dataset['kode'] !== kode
      if (group.disabled && group.contains(select.selectedOptions[0] ?? null)) select.value = ''
    }
  }

  #start(form: HTMLFormElement) {
    if (this.#files.length === 0) return
    this.#work?.abort()
    const work = (this.#work = new AbortController())
    this.#run(form, work.signal).catch((error: unknown) => {
      if (work.signal.aborted) return
      console.error(error)
      this.#say(error instanceof TakTerambil ? text.gagal.acuan : text.gagal.kerja)
    })
  }

  async #run(form: HTMLFormElement, signal: AbortSignal) {
    const place = this.querySelector<HTMLElement>('.periksa-hasil')!
    place.replaceChildren()
    const edisi = valueOf(form, 'edisi').trim()
    if (edisi !== '' && !POLA_EDISI.test(edisi)) return this.#say(text.edisiSalah)
    this.#say(text.langkahKerja.acuan)
    const acuan = await acuanFrom(this.dataset['acuan']!.replace('*', valueOf(form, 'kabupaten')), signal)
    const pilihan: Pilihan = {
      edisi,
      tabel: valueOf(form, 'tabel'),
      kecamatan: valueOf(form, 'kecamatan'),
      sumber: valueOf(form, 'sumber').trim(),
      lembar: valueOf(form, 'lembar').trim(),
      urutan: URUTAN.find((each) => each === valueOf(form, 'urutan')) ?? '',
    }
    const hasil = await kerjakan({ berkas: this.#files, acuan, pilihan }, signal, (langkah) => this.#say(kata(langkah)))
    const { tampil } = await import('./tampil.ts')
    if (signal.aborted) return
    const { isi, vonis } = tampil(hasil, { acuan, edisi, repositori: this.dataset['repositori'] ?? '' })
    place.replaceChildren(...isi)
    this.#say(text.langkahKerja.selesai)
    if (hasil.tanya === undefined || !this.#ask(form, hasil.tanya)) vonis.focus()
  }

  /** Opens and focuses the field that would help; false where the form has none. */
  #ask(form: HTMLFormElement, kolom: Kolom): boolean {
    const field = form.querySelector<HTMLElement>(`[name=${kolom}]:not([type=hidden])`)
    if (!field) return false
    field.closest('details')?.setAttribute('open', '')
    field.focus()
    this.#say(`${text.langkahKerja.selesai} ${text.cara.tanya[kolom]}`)
    return true
  }

  #say(words: string) {
    this.querySelector('[role=status]')!.textContent = words
  }
}

const valueOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')

const kata = (langkah: Langkah): string =>
  langkah === 'membandingkan'
    ? text.langkahKerja.membandingkan
    : 'membaca' in langkah
      ? text.langkahKerja.membaca(langkah.membaca)
      : text.langkahKerja.memeriksa(langkah.memeriksa)

class TakTerambil extends Error {}

const diambil = new Map<string, Acuan>()

async function acuanFrom(url: string, signal: AbortSignal): Promise<Acuan> {
  const known = diambil.get(url)
  if (known) return known
  const answer = await fetch(url, { signal }).catch(() => undefined)
  if (!answer?.ok) throw new TakTerambil(url)
  catatSalinan(answer)
  const acuan = (await answer.json()) as Acuan
  diambil.set(url, acuan)
  return acuan
}

/** Has a worker do the task; the worker ends with it. */
function kerjakan(tugas: Tugas, signal: AbortSignal, tell: (langkah: Langkah) => void): Promise<Hasil> {
  const worker = new Worker(new URL('./pekerja.ts', import.meta.url), { type: 'module' })
  const done = new Promise<Hasil>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')))
    worker.addEventListener('error', () => reject(new Error('worker')))
    worker.addEventListener('message', ({ data }: MessageEvent<Jawaban>) => {
      if ('langkah' in data) tell(data.langkah)
      else if ('hasil' in data) resolve(data.hasil)
      else reject(new Error('worker'))
    })
  })
  worker.postMessage(tugas)
  return done.finally(() => worker.terminate())
}

customElements.define('periksa-berkas', PeriksaBerkas)
