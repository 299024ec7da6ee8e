interface Knot<V> {
  readonly next: WeakMap<object, Knot<V>>
  found?: { readonly value: V }
}

const knot = <V>(): Knot<V> => ({ next: new WeakMap() })

/**
 * Remembers what a function found, by every object that it was asked about and for as long as those live: two portals
 * may hold the same edition, and say different things of it.
 */
export function remember<K extends readonly object[], V>(find: (...keys: K) => V): (...keys: K) => V {
  const root = knot<V>()
  return (...keys) => {
    let at = root
    for (const key of keys) {
      let next = at.next.get(key)
      if (!next) at.next.set(key, (next = knot()))
      at = next
    }
    return (at.found ??= { value: find(...keys) }).value
  }
}
