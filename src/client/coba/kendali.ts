import type { IndikatorId } from '../../domain/aturan.ts'

type Isian = HTMLSelectElement | HTMLInputElement

/** One indicator of the form: a list with its own "unknown", or a slider with a box for it. */
export interface Kendali {
  readonly id: IndikatorId
  /** `undefined` where it is unknown */
  readonly nilai: () => number | undefined
  /** whether a reader could choose this value */
  readonly bisa: (nilai: number | undefined) => boolean
  readonly tulis: (nilai: number | undefined) => void
  /** shows the value and what it earns, in words */
  readonly kata: (nilai: string, poin: string) => void
}

/** @param host the element with `data-indikator` */
export function kendaliOf(host: HTMLElement): Kendali {
  const isian = host.querySelector<Isian>('select, [type=range]')!
  const belum = host.querySelector<HTMLInputElement>('[type=checkbox]')
  const geser = host.querySelector('output')
  const poin = host.querySelector('[data-poin]')!
  // a slider has no empty place: it is the box that says unknown, and moving the slider takes that back
  if (belum) isian.addEventListener('input', () => (belum.checked = false))

  return {
    id: isian.name as IndikatorId,
    nilai: () => (belum?.checked || isian.value === '' ? undefined : Number(isian.value)),
    bisa: (nilai) => nilai === undefined || takes(isian, nilai),
    tulis: (nilai) => {
      if (belum) belum.checked = nilai === undefined
      if (nilai !== undefined && !takes(isian, nilai)) makeRoom(isian, nilai)
      if (nilai !== undefined || !belum) isian.value = String(nilai ?? '')
    },
    kata: (nilai, earned) => {
      poin.textContent = earned
      if (!geser) return
      geser.textContent = nilai
      isian.setAttribute('aria-valuetext', `${nilai}, ${earned}`)
    },
  }
}

/** The browser judges: what a field does not take it changes. */
function takes(isian: Isian, nilai: number): boolean {
  const trial = isian.cloneNode(true) as Isian
  trial.value = String(nilai)
  return trial.value === String(nilai)
}

/** What a village reports is never cut to fit. */
function makeRoom(isian: Isian, nilai: number): void {
  if (isian instanceof HTMLSelectElement) isian.add(new Option(String(nilai), String(nilai)))
  else isian.max = String(nilai)
}
