import { defineMiddleware } from 'astro:middleware'
import { loadPortal } from './load/portal.ts'

// Sources, titles and the footer are needed on every page: one place hands them down.
export const onRequest = defineMiddleware((context, next) => {
  context.locals.portal = loadPortal()
  return next()
})
