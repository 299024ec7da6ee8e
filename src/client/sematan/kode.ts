/** Stands for the address of the portal, where nobody knows it yet. */
export const TANDA = 'https://ALAMAT-PORTAL'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one]!)

/** The line to paste into another page. @param height in pixels, at the width of a phone */
export const embedCode = (src: string, title: string, height: number): string =>
  `<iframe src="${escape(src)}" title="${escape(title)}" width="360" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
