/** Where a value stands in JSON: names of entries and numbers of items, from the outermost in. */
export type JsonPath = readonly PropertyKey[]

/** A name of an entry that stands twice in its object: the second counts, the first is lost. */
export interface Twice {
  readonly name: string
  /** of the second */
  readonly offset: number
}

export interface Scan {
  /** what is no JSON; all else is right up to there */
  readonly broken: { readonly offset: number; readonly tooDeep: boolean } | undefined
  readonly twice: readonly Twice[]
}

/** Data has four levels, boundaries eight; what goes much deeper would end the stack of those who read it. */
export const MAX_DEPTH = 100

/** Takes the whole, each name of an entry and each item, with the offset at which it begins; `path` changes afterwards. */
type Visit = (path: JsonPath, offset: number) => void

/**
 * Reads a text as strictly as `JSON.parse`, in one pass: the parser itself tells the place of a mistake in long texts
 * only, and nothing of entries that stand twice.
 */
export function scanJson(text: string, visit: Visit = () => {}): Scan {
  const twice: Twice[] = []
  const path: PropertyKey[] = []
  let at = 0

  const fail = (tooDeep = false): never => {
    throw new Broken(at, tooDeep)
  }
  const blank = () => {
    while (BLANK.has(text.charCodeAt(at))) at++
  }
  /** Is this the next mark? Then it is passed. */
  const took = (mark: string): boolean => {
    blank()
    if (text[at] !== mark) return false
    at++
    return true
  }
  const expect = (mark: string) => void (took(mark) || fail())

  const string = (): string => {
    const start = at
    expect('"')
    for (; text[at] !== '"'; at++) {
      if (!(text.charCodeAt(at) >= 0x20)) fail()
      if (text[at] !== '\\') continue
      at++
      if (text[at] === 'u' && /^[0-9a-f]{4}$/i.test(text.slice(at + 1, at + 5))) at += 4
      else if (!'"\\/bfnrt'.includes(text[at] ?? '?')) fail()
    }
    at++
    return text.slice(start, at)
  }
  const digits = () => {
    if (!isDigit(text.charCodeAt(at))) fail()
    while (isDigit(text.charCodeAt(at))) at++
  }
  const number = () => {
    if (text[at] === '-') at++
    if (text[at] === '0') at++
    else digits()
    if (text[at] === '.') {
      at++
      digits()
    }
    if (text[at] !== 'e' && text[at] !== 'E') return
    at++
    if (text[at] === '+' || text[at] === '-') at++
    digits()
  }
  const object = () => {
    const names = new Set<string>()
    if (took('}')) return
    do {
      blank()
      const offset = at
      const written = string()
      const name = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1)
      if (names.has(name)) twice.push({ name, offset })
      names.add(name)
      path.push(name)
      visit(path, offset)
      expect(':')
      value()
      path.pop()
    } while (took(','))
    expect('}')
  }
  const array = () => {
    if (took(']')) return
    let index = 0
    do {
      blank()
      path.push(index++)
      visit(path, at)
      value()
      path.pop()
    } while (took(','))
    expect(']')
  }
  const value = () => {
    blank()
    const first = text[at]
    if (first === '"') return void string()
    if (first === '{' || first === '[') {
      if (path.length >= MAX_DEPTH) fail(true)
      at++
      return first === '{' ? object() : array()
    }
    const word = WORDS.find((one) => text.startsWith(one, at))
    if (word !== undefined) at += word.length
    else if (first === '-' || isDigit(text.charCodeAt(at))) number()
    else fail()
  }

  try {
    blank()
    visit(path, at)
    value()
    blank()
    if (at < text.length) fail()
    return { broken: undefined, twice }
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return { broken: { offset: error.offset, tooDeep: error.tooDeep }, twice }
  }
}

class Broken extends Error {
  readonly offset: number
  readonly tooDeep: boolean
  constructor(offset: number, tooDeep: boolean) {
    super('no JSON')
    this.offset = offset
    this.tooDeep = tooDeep
  }
}

const BLANK: ReadonlySet<number> = new Set([0x20, 0x0a, 0x0d, 0x09])
const WORDS = ['true', 'false', 'null']
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/**
 * The offset of each path in a text that is JSON, in their order: of the name of the entry, or of the item;
 * where there is none, of the innermost that there is.
 */
export function offsetsOf(text: string, paths: readonly JsonPath[]): readonly number[] {
  const found = new Map<string, number>()
  const last = new Set(paths.flat().map(String))
  scanJson(text, (path, offset) => {
    if (path.length === 0 || last.has(String(path.at(-1)))) found.set(keyOf(path), offset)
  })
  return paths.map((path) => {
    for (let length = path.length; length > 0; length--) {
      const offset = found.get(keyOf(path.slice(0, length)))
      if (offset !== undefined) return offset
    }
    return found.get(keyOf([])) ?? 0
  })
}

const keyOf = (path: JsonPath): string => path.map(String).join('\0')
