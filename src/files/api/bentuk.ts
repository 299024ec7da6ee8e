interface Schema {
  readonly type?: string
  readonly anyOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

/**
 * The shape of a kind of file as lines: `desa.edisi[].fakta[].nilai: null|number|string`, sorted.
 * Every file of the kind has it, for every file is held to the schema.
 */
export const shapeOf = (nama: string, schema: Schema): readonly string[] => [...lines(nama, schema)].sort()

function* lines(path: string, schema: Schema): Generator<string> {
  yield `${path}: ${[...new Set(typesOf(schema))].sort().join('|')}`
  for (const one of [schema, ...(schema.anyOf ?? [])]) {
    for (const [key, value] of Object.entries(one.properties ?? {}))
      yield* lines(`${path}.${key}${one.required?.includes(key) ? '' : '?'}`, value)
    if (one.items) yield* lines(`${path}[]`, one.items)
  }
}

function typesOf({ type, anyOf }: Schema): readonly string[] {
  return anyOf ? anyOf.flatMap(typesOf) : [type === 'integer' ? 'number' : (type ?? 'any')]
}
