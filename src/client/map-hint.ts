import { h } from './dom.ts'

/** Shows words over the map for some seconds, or takes them away with none: to the eye only, what they say is told to others elsewhere. */
export type Isyarat = (kata: string, detik?: number) => void

export function addHint(kotak: HTMLElement): Isyarat {
  const words = h('p', { class: 'peta-isyarat', 'aria-hidden': 'true', hidden: '' })
  kotak.append(words)
  let timer: ReturnType<typeof setTimeout> | undefined
  return (kata, detik = 2) => {
    clearTimeout(timer)
    words.textContent = kata
    words.hidden = kata === ''
    timer = setTimeout(() => (words.hidden = true), detik * 1000)
  }
}
