/** A graph of linked data that can be written as JSON-LD and as Turtle. */
export interface Simpul {
  /** address, or undefined for a node without a name */
  readonly id?: string | undefined
  readonly jenis: readonly string[]
  /** by prefixed name; what is undefined is left out */
  readonly sifat: Readonly<Record<string, Nilai | readonly Nilai[] | undefined>>
}

/** A node, a reference to one, or a literal with its language or datatype. */
export type Nilai =
  | Simpul
  | { readonly ref: string }
  | { readonly teks: string; readonly bahasa: string }
  | { readonly teks: string; readonly tipe: string }

const AWALAN: Readonly<Record<string, string>> = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const listOf = (nilai: Nilai | readonly Nilai[] | undefined): readonly Nilai[] =>
  nilai === undefined ? [] : Array.isArray(nilai) ? (nilai as readonly Nilai[]) : [nilai as Nilai]

const bagianOf = ({ sifat }: Simpul): readonly (readonly [string, readonly Nilai[]])[] =>
  Object.entries(sifat)
    .map(([nama, nilai]) => [nama, listOf(nilai)] as const)
    .filter(([, nilai]) => nilai.length > 0)

export const jsonldText = (graf: readonly Simpul[]): string =>
  `${JSON.stringify({ '@context': AWALAN, '@graph': graf.map(nodeOf) }, undefined, 2)}\n`

const nodeOf = (simpul: Simpul): object => ({
  ...(simpul.id !== undefined && { '@id': simpul.id }),
  '@type': simpul.jenis,
  ...Object.fromEntries(bagianOf(simpul).map(([nama, nilai]) => [nama, nilai.map(valueOf)])),
})

function valueOf(nilai: Nilai): object {
  if ('jenis' in nilai) return nodeOf(nilai)
  if ('ref' in nilai) return { '@id': nilai.ref }
  return 'bahasa' in nilai
    ? { '@value': nilai.teks, '@language': nilai.bahasa }
    : { '@value': nilai.teks, '@type': nilai.tipe }
}

export const turtleText = (graf: readonly Simpul[]): string =>
  [
    ...Object.entries(AWALAN).map(([awalan, iri]) => `@prefix ${awalan}: <${iri}> .`),
    '',
    ...graf.map((simpul) => `${iri(simpul.id!)}\n  ${isiOf(simpul, '  ')} .\n`),
  ].join('\n')

/** What Turtle allows between angle brackets, the rest as escapes. */
const iri = (id: string): string =>
  `<${id.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)}>`

const literal = (teks: string): string =>
  `"${teks
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/[\u0000-\u001f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`

const isiOf = (simpul: Simpul, indent: string): string =>
  [
    `a ${simpul.jenis.join(', ')}`,
    ...bagianOf(simpul).map(([nama, nilai]) => `${nama} ${nilai.map((one) => termOf(one, `${indent}  `)).join(', ')}`),
  ].join(` ;\n${indent}`)

function termOf(nilai: Nilai, indent: string): string {
  // a named node that stands inside another is told on its own: see `urai`
  if ('jenis' in nilai) return `[\n${indent}${isiOf(nilai, indent)}\n${indent.slice(2)}]`
  if ('ref' in nilai) return iri(nilai.ref)
  return 'bahasa' in nilai ? `${literal(nilai.teks)}@${nilai.bahasa}` : `${literal(nilai.teks)}^^${nilai.tipe}`
}

/** Every named node once, on its own; where one stood inside another, a reference stands. Nameless ones stay. */
export function urai(graf: readonly Simpul[]): readonly Simpul[] {
  const found = new Map<string, Simpul>()
  const visit = (simpul: Simpul): Nilai => {
    const sifat = Object.fromEntries(
      bagianOf(simpul).map(([nama, nilai]) => [nama, nilai.map((one) => ('jenis' in one ? visit(one) : one))]),
    )
    const flat: Simpul = { ...simpul, sifat }
    if (simpul.id === undefined) return flat
    if (!found.has(simpul.id)) found.set(simpul.id, flat)
    return { ref: simpul.id }
  }
  graf.forEach(visit)
  return [...found.values()]
}
