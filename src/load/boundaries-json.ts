/** Brackets in one another: a MultiPolygon in a collection has seven. */
const MAX_DEPTH = 30
/** Strings that a browser or a map program may follow. */
const LINK = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\/|^\s*(?:data|file|javascript):/i
const REFERENCE = new Set(['$ref', '$id', 'href', 'src', 'url'])

/** Does the text nest brackets deeper than any boundary file? Asked before the text is parsed. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 92) i++
      else if (c === 34) quoted = false
    } else if (c === 34) quoted = true
    else if (c === 91 || c === 123) {
      if (++depth > MAX_DEPTH) return true
    } else if (c === 93 || c === 125) depth--
  }
  return false
}

export interface Foreign {
  /** path of the first link: `objects.desa.geometries.3.properties.url` */
  readonly tautan: string | undefined
  readonly jumlah: number
  /** links at paths that do not matter */
  readonly dilewati: number
  /** path of a key that would reach into the program */
  readonly proto: string | undefined
}

/** Looks for links, but for those at `skipped` paths, and for keys like `__proto__`, in parsed JSON that is not too deep. */
export function foreignIn(json: unknown, skipped = /(?!)/): Foreign {
  let tautan: string | undefined
  let proto: string | undefined
  let [jumlah, dilewati] = [0, 0]
  const isLink = (key: string, item: unknown) => typeof item === 'string' && (REFERENCE.has(key) || LINK.test(item))
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      // coordinates are most of a file, and hold no keys
      if (typeof value[0] === 'number') return
      for (const [i, item] of value.entries()) if (typeof item === 'object') look(item, `${path}.${i}`)
    } else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) {
        const at = path === '' ? key : `${path}.${key}`
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') proto ??= at
        if (!isLink(key, item)) look(item, at)
        else if (skipped.test(at)) dilewati++
        else {
          tautan ??= at
          jumlah++
        }
      }
  }
  look(json, '')
  return { tautan, jumlah, dilewati, proto }
}
