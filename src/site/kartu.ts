import type { Kabupaten } from '../domain/portal.ts'
import { tanpaBahasa } from './link.ts'

const SENDIRI = /^(?:(?:desa|kecamatan|kabupaten|regulasi)\/[^/]+|edisi\/[^/]+\/[^/]+)(?=\/$)/

/**
 * Of a page with pictures of its own: their path, below `bagikan/` and `gambar/`.
 * @param pathname of the page, with the base
 */
export const sendiri = (pathname: string): string | undefined => SENDIRI.exec(tanpaBahasa(pathname))?.[0]

/**
 * The picture that stands beside a link to a page, below `bagikan/` and without its ending: areas, editions and
 * regulations have their own, other pages show that of their kabupaten.
 * @param pathname of the page, with the base
 */
export const kartuPath = (pathname: string, { kode }: Kabupaten): string => sendiri(pathname) ?? `kabupaten/${kode}`
