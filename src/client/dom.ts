type Child = Node | string | false | undefined

/** An element with attributes and children. Text stays text: no markup is ever parsed. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | false>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== false && child !== undefined))
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

/** The small picture of a legend; white with a dashed edge where nothing is known. */
export function swatch(fill: string | undefined): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'swatch')
  svg.setAttribute('viewBox', '0 0 24 18')
  svg.setAttribute('aria-hidden', 'true')
  for (const [fillOf, classOf] of [
    [fill, fill ? '' : 'fill-none'],
    [undefined, fill ? 'edge' : 'edge dash'],
  ]) {
    const rect = document.createElementNS(SVG, 'rect')
    rect.setAttribute('width', '24')
    rect.setAttribute('height', '18')
    if (classOf) rect.setAttribute('class', classOf)
    if (fillOf) rect.setAttribute('fill', fillOf)
    svg.append(rect)
  }
  return svg
}
