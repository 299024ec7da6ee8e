import { z } from 'zod'
import type { Mapping } from './mapping.ts'

const texts = z.record(z.string(), z.string())

/** The shape of a mapping file. */
export const mappingSchema: z.ZodType<Mapping> = z.strictObject({
  kolom: texts,
  nilai: z.record(z.string(), texts).default({}),
  faktor: z.record(z.string(), z.number().positive()).default({}),
})
