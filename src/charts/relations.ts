import type { Regulasi } from '../domain/prose.ts'
import { graph } from './graph.ts'
import type { Svg } from './svg.ts'

/** Every relation that a regulation tells of. */
export const relationsOf = (all: readonly Regulasi[]) =>
  all.flatMap((r) => [...r.bertumpu, ...r.mengubah, ...r.diubah_oleh].map((k) => ({ r, k })))

/**
 * Regulations and what they rest on or amend; `undefined` where nothing relates.
 * @param hrefOf the address of one that has a page
 */
export function relationGraph(
  all: readonly Regulasi[],
  hrefOf: (slug: string) => string,
  label: string,
): Svg | undefined {
  const relations = relationsOf(all)
  const nodes = new Map(
    relations.map(({ k }) => [k.slug || k.nama, { id: k.slug || k.nama, nama: k.nama, href: undefined }]),
  )
  return graph(
    [
      ...[...nodes.values()].filter((n) => !all.some((r) => r.slug === n.id)),
      ...all.map((r) => ({ id: r.slug, nama: r.singkat, href: hrefOf(r.slug) })),
    ],
    relations.map(({ r, k }) => {
      const other = k.slug || k.nama
      return r.diubah_oleh.includes(k)
        ? { dari: other, ke: r.slug, diperiksa: k.diperiksa }
        : { dari: r.slug, ke: other, diperiksa: k.diperiksa }
    }),
    label,
  )
}
