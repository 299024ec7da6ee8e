/** Stands for the address of the portal, where nobody knows it yet. */
export const TANDA = 'https://ALAMAT-PORTAL'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one]!)

/** Widths of the frame to choose from, in pixels; narrower ones come about by themselves on the phones of readers. */
export const LEBAR = [300, 360, 480, 700] as const
export const LEBAR_AWAL = 360

/** The line to paste into another page; the frame shrinks with the page. @param height enough at all its widths */
export const embedCode = (src: string, title: string, width: number, height: number): string =>
  `<iframe src="${escape(src)}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
