import { factId, fingerprintText, type Asal, type Fact, type FactId } from '../../domain/fact.ts'
import { claimFact, factsOf, ownFact } from '../../domain/facts.ts'
import type { Portal } from '../../domain/portal.ts'
import type { Acuan } from './acuan.ts'

/** The fingerprint of the published lines, or `undefined` where the browser computes none: on an address without https. */
export async function sidikOf(asal: readonly Asal[], { teks }: Acuan): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as Partial<Crypto>
  if (!subtle) return undefined
  const text = fingerprintText(asal, (file) => teks[file] ?? '')
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a fingerprint is one that was taken of a fact before: see `asalLama`. */
export async function isSidikLama({ asalLama = [] }: Fact, acuan: Acuan, sidik: string | undefined): Promise<boolean> {
  if (sidik === undefined) return false
  return (await Promise.all(asalLama.map((asal) => sidikOf(asal, acuan)))).includes(sidik)
}

/** Every fact of a kabupaten that rests on the lines of a fingerprint. */
export async function faktaBersidik(portal: Portal, acuan: Acuan, sidik: string): Promise<readonly FactId[]> {
  const [kabupaten] = portal.kabupaten.values()
  const areas = [kabupaten!.kode, ...kabupaten!.kecamatan.keys(), ...kabupaten!.desa.keys()]
  const facts = [
    ...kabupaten!.angka.map(claimFact),
    ...areas.flatMap((wilayah) => ownFact(portal, factId({ wilayah, nama: 'luas_km2', waktu: '' })) ?? []),
    ...kabupaten!.edisi.flatMap((edition) => areas.flatMap((kode) => factsOf(portal, kabupaten!, edition, kode))),
  ]
  const trails = facts.flatMap((fact) => [fact.asal, ...(fact.asalLama ?? [])].map((asal) => ({ asal, fact })))
  const lines = Map.groupBy(trails, ({ asal }) => asal.map(({ file, line }) => `${file}:${line ?? ''}`).join())
  for (const all of lines.values())
    if ((await sidikOf(all[0]!.asal, acuan)) === sidik) return all.map(({ fact }) => factId(fact))
  return []
}
