import { link } from '../site/link.ts'
import { date } from '../text/dates.ts'
import { luring as text } from '../text/id/luring.ts'
import { h } from './dom.ts'
import { hari } from './hari.ts'
import { kirim, type Bagian } from './luring/pesan.ts'
import { disimpanPada } from './luring/simpanan.ts'

/** Keeps a page with all that it may load later, and shows `notice` while there is no network. */
export function simpanLuring(notice: HTMLElement, bagian: Bagian): void {
  const show = () => (notice.hidden = navigator.onLine)
  for (const name of ['online', 'offline']) addEventListener(name, show)
  show()
  kirim({ bagian })
}

/** Keeps one more file, of those that the page keeps when they were asked for. */
export const simpanJuga = (address: string): void => kirim({ juga: new URL(address, location.href).href })

/** Where an answer comes from this device, the notice of the page says since when: by the oldest that it shows. */
export function catatSalinan(answer: Response): void {
  const instant = disimpanPada(answer)
  if (!instant) return
  let note = document.querySelector<HTMLElement>('[data-luring]')
  if (note?.dataset['luring'] && note.dataset['luring'] <= instant) return
  if (!note) {
    note = h('p', { class: 'note small', role: 'status' })
    document.querySelector('main')!.before(h('div', { class: 'wrap' }, note))
  }
  note.dataset['luring'] = instant
  note.replaceChildren(text.salinan(date(hari(instant))), ' ', h('a', { href: link.luring() }, text.tautan))
}
