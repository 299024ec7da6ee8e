import { kecamatanOf } from '../../domain/kode.ts'
import type { DesaPeta, PetaData } from '../../geo/peta-data.ts'
import { link } from '../../site/link.ts'
import { cari, kotak } from '../../text/id/cari.ts'
import { distance } from '../../text/numbers.ts'
import { h } from '../dom.ts'
import { muatNama } from './muat.ts'
import { desaSaya, simpanDesaSaya } from './saya.ts'
import { tempat, type Dekat } from './tempat.ts'

const text = cari.saya

interface Kabupaten {
  readonly kode: string
  readonly nama: string
  readonly skematis: boolean
}
type Desa = DesaPeta & { readonly tempat: string; readonly skematis: boolean }

/** The village where the reader stands: asked of the phone when she says so, found on the phone, told to nobody. */
class CariLokasi extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.#ask())
    void this.#own()
  }

  async #ask(): Promise<void> {
    this.#say(text.mencari)
    try {
      const { coords } = await position()
      const all = JSON.parse(this.dataset['kabupaten']!) as readonly Kabupaten[]
      const desa = (await Promise.all(all.map(villagesOf))).flat()
      const near = tempat([coords.longitude, coords.latitude], desa)
      this.#tell(near, coords.accuracy, all)
    } catch (error) {
      const code = error instanceof GeolocationPositionError ? error.code : 0
      this.#say([text.gagal, text.ditolak, text.takAda, text.lama][code] ?? text.takAda)
    }
  }

  #tell(near: readonly Dekat<Desa>[], meter: number, all: readonly Kabupaten[]): void {
    const [first] = near
    const exact = text.ketelitian(distance(meter))
    const rough = meter > 1000 && text.kasar
    if (!first) return this.#say(text.luar(all.map(({ nama }) => nama).join(', ')), exact)
    const { desa, km } = first
    const sketch = desa.skematis && text.skematis
    const within = desa.skematis ? text.didalamSkematis : text.didalam
    this.#say(km === 0 ? within(`${desa.nama}, ${desa.tempat}`) : text.terdekat, sketch, exact, rough)
    this.#result.replaceChildren(
      ...near.map(({ desa, km }) => {
        const keep = h(
          'button',
          { type: 'button', class: 'act', 'aria-label': text.jadikanYang(desa.nama) },
          text.jadikan,
        )
        keep.addEventListener('click', () => {
          this.#say(simpanDesaSaya(desa.kode) ? text.disimpan(desa.nama) : text.takTersimpan)
          // this button is gone: on to the one that forgets, or that asks where nothing was kept
          void this.#own().then(() => [...this.querySelectorAll('button')].at(-1)!.focus())
        })
        const far = km > 0 && text.jarak(distance(km * 1000))
        return h(
          'li',
          {},
          h('a', { href: link.desa(desa.kode) }, desa.nama),
          h('small', {}, [desa.tempat, far].filter(Boolean).join(' · ')),
          keep,
        )
      }),
    )
  }

  /** Shows the village that is kept, and how to forget it. */
  async #own(): Promise<void> {
    const own = this.querySelector<HTMLElement>('.lokasi-saya')!
    const href = desaSaya() && link.desa(desaSaya())
    const found = href ? (await muatNama().catch(() => [])).find((one) => one.href === href) : undefined
    const forget = h('button', { type: 'button', class: 'act' }, text.lupakan)
    forget.addEventListener('click', () => {
      simpanDesaSaya('')
      own.replaceChildren()
      this.#say(text.dilupakan)
      this.querySelector('button')!.focus()
    })
    if (found) own.replaceChildren(text.tersimpan, ' ', h('a', { href: found.href }, found.nama), ' ', forget)
  }

  #say(...words: readonly (string | false)[]): void {
    this.querySelector('[role=status]')!.textContent = words.filter(Boolean).join(' ')
    this.#result.replaceChildren()
  }

  get #result(): Element {
    return this.querySelector('.temuan')!
  }
}

const position = (): Promise<GeolocationPosition> =>
  new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Error(text.takAda))
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: true,
      timeout: 20_000,
      maximumAge: 60_000,
    })
  })

async function villagesOf({ kode, skematis }: Kabupaten): Promise<readonly Desa[]> {
  const answer = await fetch(link.petaData(kode))
  if (!answer.ok) throw new Error(String(answer.status))
  const { desa, kecamatan } = (await answer.json()) as PetaData
  const names = new Map(kecamatan.map((one) => [one.kode, one.nama]))
  return desa.map((one) => {
    const name = names.get(kecamatanOf(one.kode))
    return { ...one, skematis, tempat: name ? kotak.diKecamatan(name) : one.kode }
  })
}

customElements.define('cari-lokasi', CariLokasi)
