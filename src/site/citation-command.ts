import { runsOf, type Asal } from '../domain/fact.ts'

interface Part {
  readonly file: string
  /** none: the whole file */
  readonly lines: number[]
}

/**
 * The one shell command that prints the fingerprint of a fact: its lines in their order, each once, through sha256sum.
 * @param place where a file below the data folder is to be had: a path, or an address, which curl fetches
 */
export function fingerprintCommand(asal: readonly Asal[], place: (file: string) => string): string {
  const parts = partsOf(asal).map(({ file, lines }) => print(place(file), lines))
  const [first] = parts
  if (parts.length > 1) return `{ ${parts.map((part) => part.command).join('; ')}; } | sha256sum`
  return first!.isWhole && !first!.isRemote ? `sha256sum ${first!.from}` : `${first!.command} | sha256sum`
}

/** Lines that follow one another in one file are one part: sed prints them in the order of the file. */
function partsOf(asal: readonly Asal[]): readonly Part[] {
  const parts: Part[] = []
  const seen = new Set<string>()
  for (const { file, line } of asal) {
    const key = `${file}:${line ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    const last = parts.at(-1)
    if (line !== undefined && last?.file === file && last.lines.length > 0 && last.lines.at(-1)! < line)
      last.lines.push(line)
    else parts.push({ file, lines: line === undefined ? [] : [line] })
  }
  return parts
}

function print(from: string, lines: readonly number[]) {
  const isRemote = /^https?:/.test(from)
  const isWhole = lines.length === 0
  const script = ranges(lines)
  const sed = `sed -n ${script.includes(';') ? `'${script}'` : script}`
  if (isRemote) return { from, isRemote, isWhole, command: `curl -fsS ${from}${isWhole ? '' : ` | ${sed}`}` }
  return { from, isRemote, isWhole, command: isWhole ? `cat ${from}` : `${sed} ${from}` }
}

/** `2,5p;9p` */
const ranges = (lines: readonly number[]): string =>
  runsOf(lines)
    .map(([from, to]) => (from === to ? `${from}p` : `${from},${to}p`))
    .join(';')
