import { fingerprintText, type Asal } from '../../domain/fact.ts'
import type { Acuan } from './acuan.ts'

/** The fingerprint of the published lines, or `undefined` where the browser computes none: on an address without https. */
export async function sidikOf(asal: readonly Asal[], { teks }: Acuan): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as Partial<Crypto>
  if (!subtle) return undefined
  const text = fingerprintText(asal, (file) => teks[file] ?? '')
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
