import { resolve } from 'node:path'
import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'

// Bodies only. Front matter is read and checked by src/load/prose.ts, once, for the checker and the pages alike.
const folder = (name: string) =>
  defineCollection({ loader: glob({ base: resolve(process.env.DATA_DIR ?? 'data', name), pattern: '*.mdx' }) })

export const collections = { regulasi: folder('regulasi'), program: folder('program'), poktan: folder('poktan') }
