import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from './chromium.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
/** a fictional village: dasar, with an index of proses that is reached */
const DESA = '99.01.01.2006'
/** one point of keluaran below mandiri */
const HAMPIR = `#desa=${DESA}&partisipasi_poktan=31&cpr=51&unmet_need=10`
const { served, browser } = inChromium()

test('the link of a village page leads to the class and the indices that the page tells', async () => {
  await visit(`desa/${DESA}/`, PHONE, async (page, complaints) => {
    const told = await page.locator('#mengapa > table tbody b').allInnerTexts()
    const [kelas] = (await page.locator('#mengapa > h2 + p').innerText()).split(':')
    await page.getByRole('link', { name: 'Coba hitung' }).click()
    await sentence(page, `Kelasnya ${kelas}.`)
    expect(new URL(page.url()).hash).toBe(`#desa=${DESA}`)
    expect(await page.locator('[data-indeks] b').allInnerTexts()).toEqual(
      told.map((nilai) => nilai.match(/\d,\d\d/)![0]),
    )
    expect(await page.locator('#coba').innerText()).toMatch(/DATA CONTOH.*edisi 2025-01/)
    expect(await page.locator('.coba-ringkas').innerText()).toMatch(/DATA CONTOH.*tidak resmi/)
    expect(await page.locator('.coba-rinci').innerText()).toMatch(
      /dilaporkan edisi 2025-01: Berkembang\. Kelas hitungan bukan kelas yang dilaporkan/,
    )
    expect(await focused(page)).toBe('H2')
    expect(complaints).toEqual([])
  })
})

test('a key moves a slider, the index and the class; the address keeps it, and a button takes it back', async () => {
  await visit(`klasifikasi/${HAMPIR}`, PHONE, async (page, complaints) => {
    await sentence(page, 'Kelasnya Dasar.')
    expect(await page.locator('[data-bagian=kurang]').innerText()).toMatch(/^Kurang 1 poin untuk Mandiri\./)
    await page.locator('#coba-mkjp').focus()
    await page.keyboard.press('ArrowRight')
    await sentence(page, 'Kelasnya Mandiri; awalnya Dasar.')
    expect(await page.locator('[data-indeks=keluaran]').innerText()).toMatch(/3,00\s*tercapai/)
    expect(await page.locator('[data-bagian=berubah]').innerText()).toMatch(
      /\(MKJP\): 19% \(1 poin\) → 20% \(2 poin\)[^]*Indeks keluaran: 1,50 → 3,00/,
    )
    expect(await page.locator('#coba-mkjp').getAttribute('aria-valuetext')).toBe('20%, 20–22%: 2 dari 4 poin')
    // in the order of the rule
    expect(new URL(page.url()).hash).toBe(`#desa=${DESA}&partisipasi_poktan=31&cpr=51&mkjp=20&unmet_need=10`)
    await page.reload()
    await sentence(page, 'Kelasnya Mandiri; awalnya Dasar.')
    await page.getByRole('button', { name: 'Kembalikan ke awal' }).press('Enter')
    await sentence(page, 'Kelasnya Dasar.')
    expect(await page.locator('[data-bagian=berubah]').innerText()).toBe('Belum ada yang diubah.')
    expect(new URL(page.url()).hash).toBe(`#desa=${DESA}`)
    expect(complaints).toEqual([])
  })
})

test('the class is spoken once when it changes, and not where it stays', async () => {
  await visit(`klasifikasi/${HAMPIR}`, PHONE, async (page) => {
    await sentence(page, 'Kelasnya Dasar.')
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      for (const live of document.querySelectorAll('#coba [aria-live=polite], #coba [role=status]'))
        new MutationObserver(() => heard.push(live.textContent)).observe(live, { childList: true, subtree: true })
    })
    await page.locator('#coba-mkjp').focus()
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key)
    await sentence(page, 'Kelasnya Mandiri; awalnya Dasar.')
    expect(await page.evaluate('heard')).toEqual(['Kelasnya Mandiri; awalnya Dasar.'])
  })
})

test('nothing can be chosen while the village is on its way, so that no choice is lost', async () => {
  await visit('klasifikasi/', { ...PHONE, serviceWorkers: 'block' }, async (page) => {
    let come = () => {}
    const asked = new Promise<void>((done) => (come = done))
    await page.route(`**/api/v1/desa/${DESA}.json`, async (route) => {
      await asked
      await route.continue()
    })
    await page.evaluate((hash) => (location.hash = hash), `#desa=${DESA}`)
    await expect.poll(() => page.locator('#coba-mkjp').isDisabled()).toBe(true)
    come()
    await sentence(page, 'Kelasnya Dasar.')
    await page.locator('#coba-mkjp').press('ArrowRight')
    expect(new URL(page.url()).hash).toMatch(new RegExp(`^#desa=${DESA}&mkjp=`))
  })
})

test('an unknown indicator is never zero: index and class wait for it, and it is named', async () => {
  await visit(`klasifikasi/#desa=${DESA}`, PHONE, async (page) => {
    await sentence(page, 'Kelasnya Dasar.')
    await page.locator('#coba-pokja').selectOption('')
    await sentence(page, 'Kelas belum dapat dihitung: Pokja belum diketahui.')
    expect(await page.locator('[data-indeks=masukan]').innerText()).toMatch(/Masukan\s*belum dapat dihitung/)
    expect(await page.locator('[data-bagian=kurang]').innerText()).toBe(
      'Indeks masukan belum dapat dihitung. Belum diketahui: Pokja.',
    )
    expect(new URL(page.url()).hash).toBe(`#desa=${DESA}&pokja=belum`)
    await page.locator('[name=cpr-belum]').press('Space')
    await sentence(page, 'Kelas belum dapat dihitung: Pokja dan Peserta KB (CPR) belum diketahui.')
    await page.locator('#coba-cpr').press('ArrowRight')
    await sentence(page, 'Kelas belum dapat dihitung: Pokja belum diketahui.')
    expect(await page.locator('[name=cpr-belum]').isChecked()).toBe(false)
  })
})

test('what a village does not report starts unknown, and says why', async () => {
  await visit('klasifikasi/#desa=99.01.03.2005', PHONE, async (page) => {
    await sentence(page, 'Peserta KB (CPR) dan Peserta KB jangka panjang (MKJP) belum diketahui')
    expect(await page.locator('[data-indikator=cpr] [data-poin]').innerText()).toBe(
      'belum diketahui (belum dilaporkan)',
    )
    expect(await page.locator('[name=cpr-belum]').isChecked()).toBe(true)
  })
})

test('a village of Blora has no indicators yet, which is said; it is no fiction', async () => {
  await visit('klasifikasi/#desa=33.16.01.2001', PHONE, async (page) => {
    await page.getByText('Belum ada indikator desa ini yang dipublikasikan').waitFor()
    await sentence(page, 'Kelas belum dapat dihitung: 12 indikator belum diketahui.')
    expect(await page.locator('#coba').innerText()).not.toMatch(/DATA CONTOH/)
  })
})

test.each([
  ['#desa=99.01.01.2999', 'Desa 99.01.01.2999 tidak ada di portal ini.'],
  ['#desa=salah', 'Sebagian alamat tidak dapat dibaca'],
  ['#apa=1', 'Sebagian alamat tidak dapat dibaca'],
  ['#pokja=7', 'Sebagian alamat tidak dapat dibaca'],
  ['#cpr=101', 'Sebagian alamat tidak dapat dibaca'],
  ['#pokja=<img src=x onerror=alert(1)>', 'Sebagian alamat tidak dapat dibaca'],
])('of the address %s the reader is told, and the rest works', async (hash, words) => {
  await visit(`klasifikasi/${hash}`, PHONE, async (page) => {
    await page.locator('#coba [role=status]', { hasText: words }).waitFor({ timeout: 20_000 })
    expect(await page.locator('#coba img').count()).toBe(0)
    await page.locator('#coba-poktan').selectOption('5')
    expect(await page.locator('[data-indikator=poktan] [data-poin]').innerText()).toBe('kelima poktan: 4 dari 4 poin')
    expect(new URL(page.url()).hash).toBe('#poktan=5')
  })
})

test('a network that fails is told of', async () => {
  await visit('', { ...PHONE, serviceWorkers: 'block' }, async (page) => {
    await page.route('**/api/v1/**', (route) => route.abort())
    await page.goto(`${served().address}klasifikasi/#desa=${DESA}`)
    await page.locator('#coba [role=status]', { hasText: 'tidak dapat dimuat' }).waitFor()
    await sentence(page, '12 indikator belum diketahui')
  })
})

test('a jump within the page leaves the choice in its address', async () => {
  await visit(`klasifikasi/${HAMPIR}`, PHONE, async (page) => {
    await sentence(page, 'Kelasnya Dasar.')
    await page.locator('a[href="#keluaran"]').click()
    await page.waitForFunction((hash) => location.hash === hash, HAMPIR)
    await sentence(page, 'Kelasnya Dasar.')
  })
})

test.each([
  [320, 640],
  [360, 740],
  [1280, 800],
])('at %d × %d it fits, can be touched and read, and what has the focus is in sight', async (width, height) => {
  await visit(`klasifikasi/${HAMPIR}`, { viewport: { width, height } }, async (page, complaints) => {
    await sentence(page, 'Kelasnya Dasar.')
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    const [needs, has] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth])
    expect(needs).toBeLessThanOrEqual(has!)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.coba :is(select, [type=range], .coba-belum, button)')]
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML),
    )
    expect(small).toEqual([])
    const hidden: string[] = []
    for (let i = 0; i < 16; i++) {
      await page.keyboard.press('Tab')
      const lost = await page.evaluate(() => {
        const box = document.activeElement!.getBoundingClientRect()
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
        return document.activeElement!.contains(top) ? '' : document.activeElement!.outerHTML
      })
      if (lost !== '') hidden.push(lost)
    }
    expect(hidden).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('without JavaScript there is a sentence and the tables, and nothing to press in vain', async () => {
  await visit('klasifikasi/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.coba-tanpa').innerText()).toMatch(/memerlukan JavaScript/)
    expect(await page.locator('#coba :is(select, input, button):visible').count()).toBe(0)
    expect(await page.locator('#cpr table').isVisible()).toBe(true)
  })
})

const sentence = (page: Page, words: string): Promise<void> =>
  page.locator('.coba-kelas output', { hasText: words }).waitFor({ timeout: 20_000 })

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement!.tagName)

async function visit(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser().newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(served().address + path)
  await look(page, complaints)
  await context.close()
}
