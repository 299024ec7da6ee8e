/**
 * What only a browser knows of how a page is cited: under which address it was read, and on which day. Kept short, for
 * every page has it.
 */
export function kutip(page: Document): void {
  for (const words of page.querySelectorAll<HTMLElement>('.kutip [data-alamat]')) {
    const { alamat = '', diakses = '*', lokal } = words.dataset
    const day = new Date().toLocaleDateString(lokal, { dateStyle: 'long' })
    const full = diakses.replace('*', day) + new URL(alamat, location.href).href
    words.textContent = words.textContent.replace(alamat, () => full)
  }
}
