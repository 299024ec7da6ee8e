import leafletCss from 'leaflet/dist/leaflet.css?url&no-inline'
import { h } from './dom.ts'

let sheet: Promise<void> | undefined

/** Leaflet's own sheet, from this site: once, however many maps ask for it; tried again after a failure. */
export const loadStyles = (): Promise<void> => (sheet ??= append())

function append(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = h('link', { rel: 'stylesheet', href: leafletCss })
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      sheet = undefined
      reject(new Error(leafletCss))
    })
    document.head.append(link)
  })
}
