import { defineMiddleware } from 'astro:middleware'
import type { Portal } from '../domain/portal.ts'
import { loadPortal } from '../load/portal.ts'
import { data } from './data.ts'

const word = (teks: string): string => (Object.hasOwn(data, teks) ? data[teks]! : teks)
const words = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? word(one) : one)) as T

const loaded = loadPortal()
/** The rule and the meanings of terms speak to the reader; all other words of the data stay as they were published. */
const portal: Portal = {
  ...loaded,
  aturan: loaded.aturan && words(loaded.aturan),
  istilah: loaded.istilah.map((one) => ({ ...one, kepanjangan: word(one.kepanjangan), arti: word(one.arti) })),
}

export const onRequest = defineMiddleware((context, next) => {
  context.locals.portal = portal
  return next()
})
