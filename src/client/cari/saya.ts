import type { KodeDesa } from '../../domain/kode.ts'
import { link } from '../../site/link.ts'
import { kirim } from '../luring/pesan.ts'

const KUNCI = 'desa-saya'

/** The village that the reader called hers, kept on her device only; '' where there is none, or nothing is kept. */
export function desaSaya(): KodeDesa {
  try {
    return localStorage.getItem(KUNCI) ?? ''
  } catch {
    return ''
  }
}

/** Keeps it, or forgets it where it is ''. @returns whether the browser let us */
export function simpanDesaSaya(kode: KodeDesa): boolean {
  try {
    if (kode) localStorage.setItem(KUNCI, kode)
    else localStorage.removeItem(KUNCI)
    kirim({ saya: kode && new URL(link.desa(kode), location.href).href })
    return true
  } catch {
    return false
  }
}
