import type { Page } from 'playwright-core'

/** A place where Tab stops. */
export interface Stop {
  readonly html: string
  readonly name: string
  /** within the screen, and something of it under nothing else */
  readonly isSeen: boolean
  /** by an outline or, in a drawing, by its line */
  readonly isMarked: boolean
  readonly isAfterLast: boolean
}

/** More than any page has. */
const LIMIT = 900

/** Presses Tab from the top until the focus leaves the page: where it stopped, and what it never reached. */
export async function walk(
  page: Page,
): Promise<{ readonly stops: readonly Stop[]; readonly missed: readonly string[] }> {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    getSelection()?.removeAllRanges()
    Object.assign(window, { reached: new Set<Element>(), last: undefined })
  })
  const stops: Stop[] = []
  for (;;) {
    if (stops.length > LIMIT) throw new Error(`the focus does not come out: ${stops.at(-1)!.html}`)
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(look)
    if (!stop) break
    stops.push(stop)
  }
  return { stops, missed: await page.evaluate(missed) }
}

/** Runs in the page: the stop that has the focus; nothing when none has it or the round is made. */
function look(): Stop | undefined {
  const state = window as unknown as { reached: Set<Element>; last: Element | undefined }
  const one = document.activeElement
  if (!one || one === document.body || state.reached.has(one)) return undefined
  const { last } = state
  state.reached.add(one)
  state.last = one
  // what is shown instead of a control that has no look of its own
  const shown = getComputedStyle(one).opacity === '0' ? one.nextElementSibling! : one
  // a drawing cuts its shapes, a line break parts a link
  const frame = one.closest('svg')?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  const shares = Array.from({ length: 12 }, (_, i) => (i + 0.5) / 12)
  const isSeen = [...shown.getClientRects()].some((edge) => {
    const [left, top] = [Math.max(0, frame.left, edge.left), Math.max(0, frame.top, edge.top)]
    const [right, bottom] = [
      Math.min(innerWidth, frame.right, edge.right),
      Math.min(innerHeight, frame.bottom, edge.bottom),
    ]
    const isOn = (x: number, y: number) => {
      const hit = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top))
      return hit !== null && (one.contains(hit) || shown.contains(hit) || hit.closest('label')?.contains(one) === true)
    }
    return right > left && bottom > top && shares.some((x) => shares.some((y) => isOn(x, y)))
  })
  const lines = [shown, ...(shown instanceof SVGElement ? shown.querySelectorAll('*') : [])]
  return {
    html: one.outerHTML.slice(0, 140),
    name: one.textContent.trim(),
    isSeen,
    isMarked: lines.some((line) => {
      const style = getComputedStyle(line)
      const isDrawn = line instanceof SVGElement && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || isDrawn
    }),
    isAfterLast: !last || Boolean(last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING),
  }
}

/** Runs in the page: what could take the focus and did not. Of radio buttons the chosen one is the stop. */
function missed(): string[] {
  const { reached } = window as unknown as { reached: Set<Element> }
  const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')
  return [...all]
    .filter((one) => !reached.has(one) && one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches('[tabindex="-1"], :disabled, [type=radio]:not(:checked)'))
    .map((one) => one.outerHTML.slice(0, 140))
}
