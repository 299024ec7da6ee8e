/** Colours of the light mode by the name of their token: `ink` -> `#1a1c2e`. */
export type Palette = ReadonlyMap<string, string>

/** Reads the palette from the stylesheet of the tokens, so that there is one. */
export const lightPalette = (tokens: string): Palette =>
  new Map(
    [...tokens.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),/g)].map(([, name, colour]) => [name!, colour!]),
  )

/** The rules that charts and maps need where the stylesheet of the site does not reach. Plain enough for every editor. */
export function plainStyle(palette: Palette): string {
  const of = (name: string): string => {
    const colour = palette.get(name)
    if (!colour) throw new Error(`no token --${name}`)
    return colour
  }
  const classes = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan'].map(
    (kelas) =>
      `.fill-${kelas}{fill:${of(kelas)}}.on-${kelas}{fill:${of(`on-${kelas}`)};stroke:${of(`on-${kelas}`)}}.t-${kelas}{stroke:none;font-weight:700;font-size:18px}`,
  )
  return [
    `text{fill:${of('ink')}}`,
    `.paper,.fill-none,.on-teak{fill:${of('paper')}}.fill-soft{fill:${of('paper-3')}}.fill-teak,.pith{fill:${of('teak')}}.fill-data,.dot{fill:${of('data')}}`,
    `.line-data{stroke:${of('data')};stroke-width:1.6;fill:none}`,
    ...classes,
    `.edge{fill:none;stroke:${of('line-2')}}.dash{stroke-dasharray:3 2.5}.rule{stroke:${of('line')}}`,
    `.ring{fill:none;stroke:${of('teak')};stroke-width:2.4}.ring-off{fill:none;stroke:${of('line-2')};stroke-dasharray:2 2.2}`,
    `.chart text{font-size:11.5px;fill:${of('ink-2')}}.chart .hi{fill:${of('ink')};font-weight:700}`,
    `.grid{stroke:${of('line')}}.step{fill:none;stroke:${of('ink')};stroke-width:2.5}`,
    `.odd{fill:${of('paper')};stroke:${of('soga')};stroke-width:2.5}.chart .odd-t{fill:${of('soga')};font-weight:700}`,
    `.map path,.map use{stroke:${of('line-2')};stroke-width:.35}.map [fill],.map .y{stroke:${of('paper')};stroke-width:.6}.map .kec{fill:none;stroke:${of('ink-2')};stroke-width:.8}`,
    `.map .far{fill:${of('paper-3')}}.map .here{fill:${of('ink')};stroke:${of('ink')}}.map .sel{stroke:${of('ink')};stroke-width:2.4}`,
    `.map .y{fill:${of('teak')}}.map rect{fill:none}.map .fill-none{fill:${of('paper')}}`,
    `.map text{font-size:7.5px;font-weight:700;text-anchor:middle;paint-order:stroke;stroke:${of('paper')};stroke-width:2px;stroke-linejoin:round}`,
    `.map .wm{fill:${of('soga')};stroke:none;font-size:9px}.map .kecil{font-size:6.3px}.map .here-t{fill:${of('paper')};stroke:${of('ink')}}`,
    `.muted{fill:${of('ink-2')}}.soga{fill:${of('soga')}}.soga-2{fill:${of('soga-2')}}.ground{fill:${of('paper-2')}}.b{font-weight:700}`,
  ].join('')
}
