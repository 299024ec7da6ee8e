import type { KodeDesa } from '../../domain/kode.ts'

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
    return true
  } catch {
    return false
  }
}
