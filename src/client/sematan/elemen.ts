import { base, within } from '../../site/link.ts'
import { sematan as teks } from '../../text/id/sematan.ts'
import { h } from '../dom.ts'
import { salin } from '../salin.ts'
import { embedCode, LEBAR, LEBAR_AWAL } from './kode.ts'
import { namaGambar, simpanPng } from './png.ts'
import { cocok } from './cari.ts'
import { tinggiSematan } from './tinggi.ts'

/** What a link of the list stands for. */
interface Pilihan {
  readonly judul: string
  /** address of the embed, without its edition; undefined where there is a picture only */
  readonly alamat: string | undefined
  readonly edisi: readonly string[]
  /** paths of pictures below `gambar/`, without an ending */
  readonly gambar: readonly string[]
  readonly contoh: boolean
}

const words = (of: Element, name: string): readonly string[] =>
  (of.closest(`[${name}]`)?.getAttribute(name) ?? '').split(' ').filter(Boolean)

function pilihanOf(a: HTMLAnchorElement): Pilihan {
  const path = within(a.pathname)
  const kode = /^sematan\/desa\/([\d.]+)\/$/.exec(path)?.[1]
  const gambar = words(a, 'data-gambar')
  return {
    judul: kode ? teks.kartu(a.textContent.trim()) : a.textContent.trim(),
    alamat: path.startsWith('sematan/') ? a.pathname : undefined,
    edisi: words(a, 'data-edisi'),
    gambar: kode ? gambar.map((nama) => `desa/${kode}/${nama}`) : gambar,
    contoh: a.closest('[data-contoh]') !== null,
  }
}

/** Turns the lists of links into a chooser: what the reader takes is shown, with its code and its pictures. */
class SematkanKode extends HTMLElement {
  #stay = new AbortController()
  readonly #versi = h('select')
  readonly #lebar = h(
    'select',
    {},
    ...LEBAR.map((one) => h('option', { value: String(one), selected: one === LEBAR_AWAL && '' }, teks.piksel(one))),
  )
  readonly #cari = h('input', { type: 'search', autocomplete: 'off' })
  readonly #hasil = h('span', { role: 'status', class: 'small muted' })
  /** why there is no edition to freeze it at */
  readonly #tetap = h('span', { class: 'small muted' })
  readonly #keadaan = h('span', { role: 'status', class: 'small' })
  #pilihan: Pilihan | undefined

  connectedCallback(): void {
    const { signal } = (this.#stay = new AbortController())
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-pilih], [data-pilih] a')]
    const alat = this.#di('alat')
    const tombol = h('button', { type: 'button', class: 'act' }, teks.salin)
    alat.replaceChildren(
      h('label', {}, h('span', {}, teks.cari), this.#cari, this.#hasil),
      h('label', {}, h('span', {}, teks.versi), this.#versi, this.#tetap),
      h('label', {}, h('span', {}, teks.lebar), this.#lebar),
    )
    alat.hidden = false
    this.#di('salin').replaceChildren(tombol, ' ', this.#keadaan)
    for (const one of this.querySelectorAll<HTMLElement>('[data-tanpa-skrip]')) one.hidden = true
    for (const a of links)
      a.addEventListener(
        'click',
        (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          this.#pilih(a)
          this.#di('hasil').scrollIntoView({ block: 'start' })
        },
        { signal },
      )
    this.#versi.addEventListener('change', () => this.#tampil(), { signal })
    this.#lebar.addEventListener('change', () => this.#ukur(), { signal })
    this.#cari.addEventListener('input', () => this.#saring(), { signal })
    tombol.addEventListener(
      'click',
      () => void salin(this.querySelector('pre')!, (words) => (this.#keadaan.textContent = words)),
    )
    this.#iframe().addEventListener('load', () => this.#ukur(), { signal })
    this.#dariAlamat(links)
    addEventListener('hashchange', () => this.#dariAlamat(links), { signal })
  }

  disconnectedCallback(): void {
    this.#stay.abort()
  }

  #di(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-bagian="${name}"]`)!
  }

  #iframe(): HTMLIFrameElement {
    return this.querySelector('iframe')!
  }

  /** `#desa=33.16.09.1013` and `#kecamatan=33.16.09` choose; otherwise the first of the list. */
  #dariAlamat(links: readonly HTMLAnchorElement[]): void {
    const [, jenis, kode] = /^#(desa|kecamatan)=([\d.]+)$/.exec(location.hash) ?? []
    const end = jenis === 'desa' ? `sematan/desa/${kode}/` : `gambar/kecamatan/${kode}/peta.svg`
    const found = kode && links.find((a) => a.pathname === base + end)
    if (found) {
      this.#pilih(found)
      // who asked for it elsewhere sees what was asked for, not the lists before it
      this.#di('hasil').scrollIntoView({ block: 'start' })
    } else if (!this.#pilihan && links[0]) this.#pilih(links[0])
  }

  #pilih(a: HTMLAnchorElement): void {
    this.querySelector('[aria-current]')?.removeAttribute('aria-current')
    a.setAttribute('aria-current', 'true')
    this.#pilihan = pilihanOf(a)
    const isFrozen = this.#pilihan.edisi.length > 0
    this.#tetap.textContent = isFrozen || !this.#pilihan.alamat ? '' : teks.tanpaEdisi
    this.#versi.replaceChildren(
      h('option', { value: '' }, isFrozen ? teks.ikut : teks.terbaru),
      ...this.#pilihan.edisi.map((kode) => h('option', { value: kode }, teks.bekukan(kode))),
    )
    this.#tampil()
  }

  #tampil(): void {
    const { judul, alamat, gambar, contoh } = this.#pilihan!
    this.#di('judul').textContent = judul
    this.#di('sematan').hidden = alamat === undefined
    this.#di('gambar-saja').hidden = alamat !== undefined
    this.#keadaan.textContent = ''
    if (alamat) {
      const iframe = this.#iframe()
      iframe.title = judul
      // it is measured wherever it stands
      iframe.loading = 'eager'
      const src = alamat + (this.#versi.value && `${this.#versi.value}/`)
      // the page begins with the first of the list: once is enough
      if (iframe.getAttribute('src') === src) this.#ukur()
      else iframe.src = src
      this.#kode()
    }
    const list = this.#di('gambar')
    list.replaceChildren(
      ...gambar.map((path) => {
        const png = h('button', { type: 'button', class: 'act' }, teks.buatPng)
        const [svg, file] = [`${base}gambar/${path}.svg`, namaGambar(path, contoh)]
        const kabar = h('span', { role: 'status', class: 'small' })
        png.addEventListener('click', () => {
          kabar.textContent = ''
          simpanPng(svg, file).catch(() => (kabar.textContent = teks.gagalPng))
        })
        const nama = teks.namaGambar[path.split('/').at(-1) as keyof typeof teks.namaGambar] ?? judul
        return h('li', {}, `${nama}: `, h('a', { href: svg, download: `${file}.svg` }, 'SVG'), ' ', png, ' ', kabar)
      }),
    )
    this.#di('gambar-judul').hidden = gambar.length === 0
  }

  /** The frame gets the width that was chosen and the height that its content needs, and the code says the same. */
  #ukur(): void {
    const iframe = this.#iframe()
    const most = Number(this.#lebar.value)
    iframe.width = String(most)
    const page = iframe.contentDocument
    if (page)
      iframe.height = String(
        tinggiSematan(
          page,
          LEBAR.filter((one) => one <= most),
        ) ?? iframe.height,
      )
    this.#kode()
  }

  #kode(): void {
    const { src, title, width, height } = this.#iframe()
    this.querySelector('pre')!.textContent = embedCode(src, title, Number(width), Number(height))
  }

  #saring(): void {
    const cari = this.#cari.value.trim().toLowerCase()
    let jumlah = 0
    for (const group of this.querySelectorAll<HTMLDetailsElement>('details[data-pilih]')) {
      let here = 0
      for (const item of group.querySelectorAll('li')) {
        const fits = cocok(item.textContent, within(item.querySelector('a')!.pathname), cari)
        item.hidden = !fits
        if (fits) here++
      }
      group.hidden = here === 0
      group.open = cari !== '' && here > 0
      jumlah += here
    }
    this.#hasil.textContent = cari === '' ? '' : teks.hasil(jumlah)
  }
}

customElements.define('sematkan-kode', SematkanKode)
