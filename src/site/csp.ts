/** The one host that a reader may ask for pictures from: tiles of OpenStreetMap, off until turned on. */
export const TILES = 'https://tile.openstreetmap.org'

/** Content-Security-Policy of a page; only pages with a map may show tiles, only one with previews frames, only the full text search the
 * programs in WebAssembly that search it. */
export function csp(tiles: boolean, frames = false, wasm = false): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    `img-src 'self' data:${tiles ? ` ${TILES}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}
