import { expect, test } from 'vitest'
import { kinds, live, onePage } from './halaman.ts'

const { page, open } = onePage({ reducedMotion: 'reduce' })

/** Runs in the page: drawings without a name, and figures that a drawing tells and no words of the page do. */
function silent(): readonly string[] {
  const FIGURE = /\d+(?:[.,]\d+)*/g
  const words = document.body.cloneNode(true) as HTMLElement
  for (const one of words.querySelectorAll('svg, script')) one.remove()
  const told = new Set(words.textContent.match(FIGURE))
  return [...document.querySelectorAll('svg')].flatMap((svg) => {
    if (svg.closest('[aria-hidden=true], .defs, .leaflet-container')) return []
    const html = svg.outerHTML.slice(0, 120)
    const labelled = document.getElementById(svg.getAttribute('aria-labelledby') ?? '')
    const label = svg.getAttribute('aria-label') ?? (labelled ?? svg.querySelector(':scope > title'))?.textContent
    const name = label?.trim() ?? ''
    const role = svg.getAttribute('role')
    if (name === '' || (role !== 'img' && role !== 'group')) return [`no name or role: ${html}`]
    // what the marks of an axis say is no figure; a name that says none leaves it to the marks
    const drawn = [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' ')
    // a map is a group of links, each with its own name
    const figures = role === 'group' ? [] : (name.match(FIGURE) ?? drawn.match(FIGURE) ?? [])
    return figures.filter((one) => !told.has(one)).map((one) => `${one} of "${name}" is told nowhere`)
  })
}

test.each(kinds)('each drawing of %s has a name, and its figures stand on the page as text', async (address) => {
  await open(address)
  expect(await page().evaluate(silent)).toEqual([])
})

test.each(['/', '/peta/99.01/', '/kecamatan/33.16.01/'])(
  'all that the map of %s tells stands in its table: each village with its link, its class and its launch',
  async (address) => {
    await open(address)
    const drawn = await page()
      .locator('.map a[data-kode]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    const listed = await page()
      .locator('#tabel-peta tr[data-kode]')
      .evaluateAll((all) =>
        all.map((row) => ({
          href: row.querySelector('a')!.getAttribute('href'),
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
        })),
      )
    expect(new Set(listed.map(({ href }) => href))).toEqual(new Set(drawn))
    expect(listed.filter(({ cells }) => cells.length !== 4 || cells.includes(''))).toEqual([])
    await page().locator('#tabel-peta summary').click()
    expect(await page().locator('#tabel-peta table').isVisible()).toBe(true)
  },
)

test('the live map says what a filter leaves, once, in words', async () => {
  await open('/peta/99.01/')
  await live(page())
  await page().evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const status = document.querySelector('.peta [role=status]')!
    new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, subtree: true })
  })
  await page().locator('.peta-saring summary').click()
  await page().locator('.peta-alat select').last().selectOption({ label: 'Galihpari' })
  expect(await page().evaluate('heard')).toEqual([expect.stringMatching(/^12 dari 96 .*(?:dasar|mandiri) \d+/)])
})
