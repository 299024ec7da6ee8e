/** Room for fonts that are a little wider in the browser of a reader. */
const SISA = 8

/**
 * The height in pixels that an embed needs so that nothing of it is cut at any of the widths: cards grow as they narrow,
 * maps as they widen. `undefined` where the page is no embed.
 */
export function tinggiSematan(page: Document, widths: readonly number[]): number | undefined {
  const content = page.querySelector<HTMLElement>('.sematan')
  if (!content) return undefined
  // it fills the frame, however high that is now
  content.style.minBlockSize = '0'
  const heights = widths.map((width) => {
    content.style.inlineSize = `${width}px`
    return content.getBoundingClientRect().height
  })
  content.removeAttribute('style')
  return Math.ceil(Math.max(...heights)) + SISA
}
