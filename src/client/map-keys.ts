import { tetangga } from './arah.ts'
import type { Arah, Titik } from './arah.ts'

const PANAH: Record<string, Arah> = { ArrowLeft: 'kiri', ArrowRight: 'kanan', ArrowUp: 'atas', ArrowDown: 'bawah' }

/** A shape that the keyboard can reach, with its middle. */
export interface Perhentian extends Titik {
  readonly element: SVGElement
}

export interface Tombol {
  /** which shapes can be reached, in reading order; the tab stop stays where it can */
  setStops(stops: readonly Perhentian[]): void
  focus(kode: string): void
}

/**
 * One tab stop for all shapes: arrows go to the nearest that way, Home and End to the first and last,
 * Enter and space open. `show` is called before focus moves, so that the shape can come to the front and into view.
 */
export function rovingKeys(root: Element, show: (kode: string) => void, open: (kode: string) => void): Tombol {
  let stops: readonly Perhentian[] = []
  let current: Perhentian | undefined

  const moveTo = (stop: Perhentian | undefined, focus: boolean) => {
    if (!stop) return
    current?.element.setAttribute('tabindex', '-1')
    current = stop
    stop.element.setAttribute('tabindex', '0')
    if (!focus) return
    show(stop.kode)
    stop.element.focus({ preventScroll: true })
  }
  const stopOf = (target: EventTarget | null) => stops.find(({ element }) => element === target)

  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return
    const from = stopOf(event.target)
    if (!from) return
    const arah = PANAH[event.key]
    if (arah) moveTo(tetangga(stops, from, arah), true)
    else if (event.key === 'Home') moveTo(stops[0], true)
    else if (event.key === 'End') moveTo(stops.at(-1), true)
    else if (event.key === 'Enter' || event.key === ' ') open(from.kode)
    else return
    event.preventDefault()
  })
  // a click or tap moves the tab stop along
  root.addEventListener('focusin', (event) => moveTo(stopOf(event.target), false))

  return {
    setStops(next) {
      for (const { element } of stops) element.setAttribute('tabindex', '-1')
      stops = next
      current = next.find(({ kode }) => kode === current?.kode) ?? next[0]
      current?.element.setAttribute('tabindex', '0')
    },
    focus: (kode) =>
      moveTo(
        stops.find((stop) => stop.kode === kode),
        true,
      ),
  }
}
