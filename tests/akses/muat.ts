import type { Page } from 'playwright-core'

/**
 * Words that a reader cannot get at: outside the screen with nothing to scroll, cut by their box, or out of the box
 * that is drawn around them. Runs in the page; what is hidden on purpose and drawings, which scale whole, are let be.
 */
export function lost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK = 2
    const found: string[] = []
    const say = (why: string, text: Text) => {
      found.push(`${why}: "${text.data.trim().slice(0, 40)}" in ${text.parentElement!.outerHTML.slice(0, 80)}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const own = text.parentElement!
      if (!text.data.trim() || own.closest('svg, script, option, .leaflet-container')) continue
      if (!own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      if (box.width === 0) continue
      let scrolls = false
      let boxed = false
      let hidden = false
      for (let one: Element | null = own; one && one !== document.documentElement; one = one.parentElement) {
        const style = getComputedStyle(one)
        const edge = one.getBoundingClientRect()
        // hidden to the eye, or shown only when it has the focus
        if (style.clipPath !== 'none' || (style.position === 'absolute' && edge.bottom < 0 - scrollY)) hidden = true
        if (/auto|scroll/.test(style.overflowX)) scrolls = true
        if (/hidden|clip/.test(style.overflowX + style.overflowY) && style.textOverflow !== 'ellipsis' && !scrolls)
          if (box.right > edge.right + SLACK || box.bottom > edge.bottom + SLACK) say('cut', text)
        const painted = !/^rgba\(.*, 0\)$/.test(style.backgroundColor) || parseFloat(style.borderLeftWidth) > 0
        if (!boxed && !scrolls && painted && style.display !== 'inline' && style.display !== 'contents') {
          boxed = true
          if (box.right > edge.right + SLACK || box.bottom > edge.bottom + SLACK || box.left < edge.left - SLACK)
            if (!hidden) say('out of its box', text)
        }
      }
      if (!scrolls && !hidden && (box.right > innerWidth + SLACK || box.left < -SLACK)) say('off the screen', text)
    }
    return found
  })
}

/** How much wider the page is than its screen. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)
}
