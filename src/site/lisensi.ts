/** A licence as the standards name it; `url` and `id` (SPDX) are undefined for one that is told in words only. */
export interface Lisensi {
  readonly teks: string
  readonly id: string | undefined
  readonly url: string | undefined
}

const DIKENAL = [
  [/^CC[ -]BY[ -]4\.0$/, 'CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  [/^CC0(?:[ -]1\.0)?$/, 'CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
] as const

/** The licence that a sentence names. */
export function lisensiOf(teks: string): Lisensi {
  const [, id, url] = DIKENAL.find(([pattern]) => pattern.test(teks)) ?? []
  return { teks, id, url }
}
