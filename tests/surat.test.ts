import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { lapor } from '../src/text/id/lapor.ts'
import { minta } from '../src/text/id/minta.ts'
import { tanya } from '../src/text/id/tanya.ts'
import { umum } from '../src/text/id/umum.ts'
import { inChromium } from './chromium.ts'

const VILLAGE = 'desa/33.16.01.2001/'
const FIGURE = '33.16:total_dasar:2024-01'
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const
const work = mkdtempSync(join(tmpdir(), 'surat-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
const { served, browser } = inChromium()

test('without a script, a village page leads to its letter, which is read, and printed on one sheet', async () => {
  await visit(VILLAGE, { javaScriptEnabled: false }, async (page) => {
    await page.locator('#tanya').getByRole('link', { name: tanya.surat }).click()
    expect(new URL(page.url()).pathname).toBe('/minta/33.16.01.2001/')
    const letter = await page.locator('.surat').innerText()
    for (const words of [
      'Desa Bangkleyan (33.16.01.2001), Kecamatan Jati, Kabupaten Blora',
      'edisi 2024-01, data per 4 Januari 2024',
      'Undang-Undang Nomor 14 Tahun 2008',
      minta.tabel.klasifikasi,
      minta.tabel.statistik,
      '10 hari kerja',
    ])
      expect(letter).toContain(words)
    const send = page.getByRole('link', { name: minta.whatsapp })
    const sent = new URL((await send.getAttribute('href'))!)
    expect(sent.pathname).toBe('/')
    expect(sent.searchParams.get('text')).toContain('Desa Bangkleyan (33.16.01.2001)')
    expect(await page.getByRole('link', { name: minta.surel }).getAttribute('href')).toMatch(/^mailto:\?subject=/)
    expect(await page.locator('main').innerText()).toContain(minta.pilihSendiri)
    const path = join(work, 'surat.pdf')
    await page.pdf({ path, preferCSSPageSize: true })
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/)
    const printed = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
    expect(printed).toContain('Yth. Pejabat Pengelola Informasi dan Dokumentasi')
    expect(printed).toContain(minta.tandaTangan)
    expect(printed).not.toContain(minta.lead)
  })
})

test('copying puts the letter on the clipboard, as it is sent', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  await visit('minta/33.16.01.2001/', { permissions }, async (page) => {
    await page.getByRole('button', { name: minta.salin }).click()
    await page.locator('salin-surat [role=status]').getByText('Tersalin').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const href = await page.getByRole('link', { name: minta.whatsapp }).getAttribute('href')
    expect(copied.replaceAll('\r\n', '\n')).toBe(new URL(href!).searchParams.get('text'))
  })
})

test('a fictional letter says so at both ends, and offers no way to send it', async () => {
  await visit('minta/99.01.01.2009/', {}, async (page) => {
    expect(await page.locator('.surat').innerText()).toMatch(
      /^CONTOH, JANGAN DIKIRIM.*CONTOH, JANGAN DIKIRIM[^]{0,60}$/s,
    )
    expect(await page.locator('a[href^="https://wa.me"], a[href^="mailto:"]').count()).toBe(0)
  })
})

test('the page of an ended village leads to the letter of its successor', async () => {
  await visit('desa/99.01.05.2007/', {}, async (page) => {
    const links = await page
      .locator('#tanya a[href^="/minta/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links).toEqual(['/minta/99.01.05.1013/'])
  })
})

test('the foot of a page leads to a report of that page, which without a script is a form to fill in', async () => {
  await visit(VILLAGE, {}, async (page) => {
    await page.getByRole('link', { name: umum.kaki.lapor }).click()
    await page.waitForURL(/\/lapor\/#/)
    const text = await page.locator('.lapor-teks').innerText()
    expect(text).toContain(`Halaman: ${served().address}${VILLAGE}\nEdisi: 2024-01\n`)
    const href = await page.getByRole('link', { name: lapor.whatsapp }).getAttribute('href')
    expect(new URL(href!).searchParams.get('text')).toBe(text)
    // Blora has neither a repository nor a contact: the page says so, and makes none up
    const main = await page.locator('main').innerText()
    expect(main).toContain(lapor.tanpaFormulir)
    expect(main).toMatch(/Kontak Dinas .* tidak tercatat/)
    await page.goto(`${served().address}lapor/#//jahat.example/?edisi=2024-01`)
    await page.getByText('Halaman: ....').waitFor()
  })
  await visit('lapor/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.lapor-teks').innerText()).toContain('Halaman: ....')
    expect(await page.locator('main').innerText()).toContain(lapor.tanpaSkrip)
  })
})

test('a fictional page says that its data need no report, the program may', async () => {
  await visit('desa/99.01.05.2001/', {}, async (page) => {
    expect(await page.locator('.foot').innerText()).toContain(umum.kaki.contohLapor)
    await page.getByRole('link', { name: umum.kaki.laporProgram }).click()
    await page.locator('.lapor-contoh').waitFor()
    expect(await page.locator('.lapor-kantor:visible').count()).toBe(0)
  })
})

test('a host of digits is not taken for the code of an area', async () => {
  const host = 'http://10.12.13.14/'
  await visit('', {}, async (page) => {
    await page.route(`${host}**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(host, served().address) })
      await route.fulfill({ response })
    })
    await page.goto(`${host}lapor/#/desa/99.01.05.2001/?edisi=2024-01`)
    await page.getByText(`Halaman: ${host}desa/99.01.05.2001/`).waitFor()
    expect(await page.locator('.lapor-contoh').isVisible()).toBe(true)
  })
})

test('beside its verdict a figure is reported with its value, unit, edition, id and source', async () => {
  await visit(`cek/#${FIGURE}`, {}, async (page) => {
    const panel = page.locator('.cek-lapor')
    await panel.getByText(lapor.angkaIni).click()
    const text = await panel.locator('pre').innerText()
    for (const words of [
      `Nomor: ${FIGURE}`,
      'Edisi: 2024-01',
      'Yang tertulis: 93 desa/kelurahan',
      'BLORABARU.COM',
      '/edisi/33.16/2024-01/#angka-total_dasar-2024-01',
    ])
      expect(text).toContain(words)
    const href = await panel.getByRole('link', { name: lapor.whatsapp }).getAttribute('href')
    expect(new URL(href!).searchParams.get('text')).toBe(text)
  })
})

test.each([
  'minta/33.16.01.2001/',
  'minta/99.01.01.2009/',
  'minta/33.16/',
  'lapor/#/desa/33.16.01.2001/?edisi=2024-01',
])('%s: no violation in light and dark, no sideways scroll at 320 px', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const)
    await visit(path, { colorScheme, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
})

async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser().newContext({ ...PHONE, ...options })
  try {
    const page = await context.newPage()
    await page.goto(`${served().address}${path}`)
    await look(page)
  } finally {
    await context.close()
  }
}
