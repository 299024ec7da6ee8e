import type { Change } from './changes.ts'

/** Larger files are refused: 5 MB. */
const MAX_SIZE = 5_000_000

export interface Finding {
  readonly path: string
  /** Indonesian, one sentence */
  readonly message: string
}

export interface Judgement {
  /** what no pull request may bring */
  readonly forbidden: readonly Finding[]
  /** paths outside data/ */
  readonly outside: readonly string[]
  readonly touchesData: boolean
}

const isData = (path: string): boolean => path.startsWith('data/')
/** Names that every system, address and command line takes as they are. */
const isPlain = (path: string): boolean => path.split('/').every((part) => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(part))

/** What the paths of a pull request say, before anything of it is read. */
export function judge(changes: readonly Change[]): Judgement {
  return {
    forbidden: changes.flatMap((change) => faultsOf(change).map((message) => ({ path: change.path, message }))),
    outside: changes.map(({ path }) => path).filter((path) => !isData(path)),
    // a file or link named data stands in the place of the folder
    touchesData: changes.some(({ path }) => isData(path) || path === 'data'),
  }
}

function faultsOf({ path, mode, size }: Change): readonly string[] {
  if (mode === '000000') return []
  return [
    ...(mode === '120000' ? ['Ini tautan ke berkas lain (symlink). Ganti dengan berkas biasa.'] : []),
    ...(mode === '160000' ? ['Ini submodul git. Ganti dengan berkas biasa.'] : []),
    ...(mode === '100755' && isData(path)
      ? ['Berkas data ditandai sebagai program. Unggah ulang sebagai berkas biasa.']
      : []),
    ...(size > MAX_SIZE ? ['Berkas ini lebih dari 5 MB. Pecah, atau kirim hanya tabelnya.'] : []),
    ...(isData(path) && !isPlain(path)
      ? [
          'Nama berkas data hanya boleh berisi huruf, angka, titik, garis bawah dan tanda hubung, dan tidak diawali titik atau tanda hubung. Ganti namanya.',
        ]
      : []),
  ]
}

/** A path on one line, cut: what cannot be seen, or would turn the reading direction, is written as a code. */
export function showPath(path: string): string {
  const visible = [...path].map((one) =>
    /[\p{C}\p{Zl}\p{Zp}]/u.test(one) ? `\\u{${one.codePointAt(0)!.toString(16)}}` : one,
  )
  return visible.length > 120 ? `${visible.slice(0, 119).join('')}…` : visible.join('')
}
