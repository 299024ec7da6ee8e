import css from './kotak.css?url'
import type { Butir } from '../../site/butir.ts'
import { link } from '../../site/link.ts'
import { kotak as text } from '../../text/id/cari.ts'
import { h } from '../dom.ts'
import { mesin, type Hasil } from './mesin.ts'
import { muatNama } from './muat.ts'
import { desaSaya } from './saya.ts'

const MAX = 8

// the box of the header becomes a combobox; until then, and without this, it is a form that leads to /cari/
const form = document.querySelector<HTMLFormElement>('form.cari')
const field = form?.querySelector('input')
if (form && field) combobox(form, field)

function combobox(form: HTMLFormElement, field: HTMLInputElement): void {
  document.head.append(h('link', { rel: 'stylesheet', href: css }))
  const list = h('ul', { role: 'listbox', id: 'cari-daftar', 'aria-label': text.daftar })
  const status = h('p', { role: 'status', class: 'cari-status' })
  const panel = h('div', { class: 'cari-panel' }, list, h('a', { href: `${link.cari()}#desa-saya` }, text.lokasi))
  panel.hidden = true
  form.append(panel, status)
  const attributes = {
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value)

  let find: ((tanya: string) => readonly Hasil[]) | undefined
  let all: readonly Butir[] = []
  let hits: readonly Hasil[] = []
  let active = -1

  function show(open: boolean): void {
    panel.hidden = !open
    list.hidden = list.children.length === 0
    field.setAttribute('aria-expanded', String(open && !list.hidden))
    choose(-1)
  }
  function choose(i: number): void {
    active = i
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === i))
    const option = list.children[i]
    if (option) field.setAttribute('aria-activedescendant', option.id)
    else field.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  function option(i: number, href: string, ...words: readonly (Node | string)[]): Node {
    const item = h('li', { role: 'option', id: `cari-${i}`, 'aria-selected': 'false', 'data-href': href }, ...words)
    // the field keeps the focus
    item.addEventListener('mousedown', (event) => event.preventDefault())
    item.addEventListener('click', () => location.assign(href))
    return item
  }
  function update(): void {
    if (!find) return
    const tanya = field.value.trim()
    const own = tanya ? undefined : all.find(({ href }) => href === link.desa(desaSaya()))
    hits = find(tanya)
    const shown = own ? [own] : hits.slice(0, MAX).map(({ butir }) => butir)
    list.replaceChildren(...shown.map((butir, i) => option(i, butir.href, ...kata(butir, butir === own))))
    if (tanya) {
      const href = `${link.cari()}?q=${encodeURIComponent(tanya)}`
      list.append(option(shown.length, href, text.semua(tanya)))
    }
    status.textContent = tanya ? text.hasil(hits.length) : ''
    show(document.activeElement === field)
  }

  field.addEventListener('input', update)
  // what failed is tried again
  field.addEventListener('focus', () => (find ? update() : load()))
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) show(false)
  })
  field.addEventListener('keydown', (event) => {
    const last = list.children.length - 1
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault()
      show(false)
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && last >= 0) {
      event.preventDefault()
      if (panel.hidden) show(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      // past either end lies the field itself
      const next = active + step
      choose(next > last ? -1 : next < -1 ? last : next)
    }
  })
  form.addEventListener('submit', (event) => {
    const exact = hits.filter(({ tepat }) => tepat)
    const href =
      (list.children[active] as HTMLElement | undefined)?.dataset['href'] ??
      (exact.length === 1 ? exact[0]!.butir.href : undefined)
    if (href === undefined) return
    event.preventDefault()
    location.assign(href)
  })

  function load(): void {
    muatNama()
      .then((semua) => {
        all = semua
        find = mesin(semua)
        status.classList.remove('tampak')
        update()
      })
      .catch(() => {
        status.textContent = text.gagal
        status.classList.add('tampak')
      })
  }
  load()
}

/** Name and what tells it from its namesakes; text, whatever is in it. */
function kata({ nama, jenis, letak, contoh }: Butir, saya: boolean): readonly Node[] {
  const told = [saya && text.desaSaya, text.jenis[jenis], letak].filter(Boolean).join(' · ')
  return [h('b', {}, nama), h('small', {}, told, contoh && ' ', contoh && h('b', {}, text.contoh))]
}
