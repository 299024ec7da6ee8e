import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { writeXlsx, type CellValue } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readPortal } from '../src/load/portal.ts'
import { inChromium } from './chromium.ts'

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const
const HEAD = ['Kode Desa', 'Kampung', 'Kelas', 'Sumber', 'Keterangan']
const published = readFileSync('data/contoh/edisi/2025-01/klasifikasi.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

const { served, browser } = inChromium()

test('a broken workbook is told cell by cell, the mended one becomes a file that the checker accepts', async () => {
  await visit(async (page, { complaints, asked }) => {
    await ready(page)
    const before = asked.length
    await drop(page, 'rusak.xlsx', await workbook(broken(published)))
    await answered(page)
    expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(
      /^4 galat, 0 peringatan, \d+ perbaikan$/,
    )
    const faults = page.locator('.periksa-hasil table').first().locator('tbody tr')
    expect(await faults.locator('th').allTextContents()).toEqual([
      'Lembar1!C4',
      'Lembar1!A6',
      'Lembar1!D8',
      'Lembar1!C9',
    ])
    expect(await faults.first().locator('a').getAttribute('href')).toBe('/periksa/galat/#kelas-tidak-dikenal')
    expect(await page.locator('.periksa-unduh').count()).toBe(0)
    await fits(page)

    await choose(page, 'baik.xlsx', await workbook(published))
    await answered(page)
    expect(await page.locator('#vonis').textContent()).toMatch(/^0 galat/)
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('.periksa-unduh').click()])
    expect(saved.suggestedFilename()).toBe('DATA-CONTOH-klasifikasi.csv')
    const csv = readFileSync(await saved.path(), 'utf8')
    expect(csv.split('\n')).toHaveLength(published.length + 2)
    expect(faultsWith(csv)).toEqual([])
    await fits(page)

    const since = asked.slice(before).map((url) => url.replace(served().address, ''))
    expect(since.filter((path) => !/^(?:_astro|periksa\/(?:acuan|kerja))\//.test(path))).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('what would change is told village by village, with the totals before and after', async () => {
  await visit(async (page) => {
    const rows = published.map((row) => [...row])
    const [first] = rows
    const was = first![2]!
    first![2] = 'mandiri'
    await choose(page, 'klasifikasi.xlsx', await workbook(rows))
    await answered(page)
    const part = page.locator('.periksa-hasil > section').last()
    const words = (await part.textContent())!
    expect(words).toContain('dibanding edisi 2025-01')
    expect(was).toBe('berkembang')
    expect(words).toMatch(/Naik kelas \(1\)/)
    expect(words).toMatch(/, Kec\. \S+, Melati: Berkembang → Mandiri/)
    const total = await part.locator('.periksa-total tfoot').textContent()
    expect(total).toMatch(/^Jumlah\D*\d+/)

    await page.fill('[name=edisi]', '2025-13')
    await page.getByRole('button', { name: 'Periksa', exact: true }).click()
    expect(await page.locator('[role=status]').textContent()).toContain('tahun-bulan')
    expect(await page.locator('.periksa-hasil > *').count()).toBe(0)
  })
})

test('hostile files are refused in words, and nothing in them runs', async () => {
  await visit(async (page, { complaints }) => {
    const html = `Kode Desa,Kelas,Sumber\n<script>document.title='x'</script>,<img src=x onerror="document.title='x'">,contoh\n`
    await choose(page, '<b>klasifikasi.csv', Buffer.from(html))
    await answered(page)
    expect(await page.locator('#vonis').textContent()).not.toMatch(/^0 galat/)
    expect(await page.locator('.periksa-hasil :is(script, img)').count()).toBe(0)
    expect(await page.title()).not.toBe('x')

    await choose(page, 'lebar.csv', Buffer.from(`kode_desa,${'a,'.repeat(50_000)}\n`))
    await answered(page)
    expect(await page.locator('.periksa-hasil').textContent()).toContain('berkas-terlalu-besar')

    const rows = Array.from({ length: 7_000 }, (_, i) => [String(i).padStart(9_000, '0')])
    const bomb = await writeXlsx({ sheets: [{ name: 'x', rows }] })
    expect(bomb.length).toBeLessThan(2_000_000)
    await choose(page, 'bom.xlsx', Buffer.from(bomb))
    await answered(page)
    expect(await page.locator('.periksa-hasil').textContent()).toContain('berkas-terlalu-besar')

    await choose(page, 'laporan.xlsx', Buffer.from('%PDF-1.4 bukan tabel \u0000\u0001'))
    await answered(page)
    expect(await page.locator('#vonis').textContent()).toMatch(/^1 galat/)
    expect(complaints).toEqual([])
  })
})

test('after one visit the checker works without a network, and says so', async () => {
  await visit(async (page, { complaints }) => {
    await ready(page)
    await page.context().setOffline(true)
    await page.reload()
    expect(await page.locator('.periksa-luring').isVisible()).toBe(true)
    await page.selectOption('[name=kabupaten]', '99.01')
    await choose(page, 'baik.xlsx', await workbook(published))
    await answered(page)
    expect(await page.locator('#vonis').textContent()).toMatch(/^0 galat/)
    await page.context().setOffline(false)
    expect(complaints).toEqual([])
  })
})

test('without JavaScript the page says what to do instead', async () => {
  const context = await browser().newContext({ ...PHONE, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${served().address}periksa/`)
  expect(await page.locator('main').innerText()).toContain('pull request')
  expect(await page.locator('[type=file]').isVisible()).toBe(false)
  await context.close()
})

type Rows = readonly (readonly string[])[]

/** Codes without dots and classes in capitals, as Excel files have them. */
async function workbook(rows: Rows): Promise<Buffer> {
  const typed = rows.map(([kode, kampung, kelas, sumber, catatan], i): CellValue[] => [
    i % 3 === 0 ? kode!.replaceAll('.', '') : kode!,
    kampung!,
    i % 5 === 0 ? kelas!.toUpperCase() : kelas!,
    sumber!,
    catatan!,
  ])
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Lembar1', rows: [HEAD, ...typed] }] }))
}

const broken = (rows: Rows): Rows => {
  const copy = rows.map((row) => [...row])
  copy[2]![2] = 'Mandri'
  copy[4]![0] = '99.01.99.2001'
  copy[6]![3] = 'tak-ada'
  copy[7]![2] = '<img src=x onerror="document.title=1">'
  return copy
}

/** Faults of the data with this table as the newest edition. */
function faultsWith(csv: string): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), 'periksa-'))
  try {
    cpSync('data', dir, { recursive: true })
    cpSync(join(dir, 'contoh/edisi/2025-01'), join(dir, 'contoh/edisi/2025-07'), { recursive: true })
    for (const [name, text] of Object.entries(edition(dir)))
      writeFileSync(join(dir, 'contoh/edisi/2025-07', name), text)
    for (const name of ['statistik', 'poktan', 'tata_kelola', 'kegiatan', 'ralat'])
      rmSync(join(dir, `contoh/edisi/2025-07/${name}.csv`))
    writeFileSync(join(dir, 'contoh/edisi/2025-07/klasifikasi.csv'), csv)
    const { faults } = readPortal(dir)
    return faults
      .filter(({ severity }) => severity === 'fault')
      .map(({ file, code, message }) => `${file}: ${code}: ${message}`)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function edition(dir: string): Readonly<Record<string, string>> {
  const about = JSON.parse(readFileSync(join(dir, 'contoh/edisi/2025-07/edisi.json'), 'utf8'))
  const later = { ...about, judul: 'Edisi Juli 2025', tanggal_data: '2025-07-01', tanggal_terbit: '2025-08-01' }
  return { 'edisi.json': `${JSON.stringify(later, null, 2)}\n` }
}

interface Seen {
  /** errors, failed and foreign requests */
  readonly complaints: readonly string[]
  /** addresses that the page and its workers asked for */
  readonly asked: readonly string[]
}

/** Opens the checker on a phone, for the fictional kabupaten and a new edition. */
async function visit(look: (page: Page, seen: Seen) => Promise<void>): Promise<void> {
  const context = await browser().newContext(PHONE)
  const complaints: string[] = []
  const asked: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
    context.on('request', (request) => {
      if (/^(?:data|blob):/.test(request.url())) return
      if (!request.serviceWorker()) asked.push(request.url())
      if (!request.url().startsWith(served().address)) complaints.push(`foreign: ${request.url()}`)
    })
    await page.goto(`${served().address}periksa/`, { waitUntil: 'load' })
    await page.selectOption('[name=kabupaten]', '99.01')
    await page.fill('[name=edisi]', '2025-07')
    await look(page, { complaints, asked })
  } finally {
    await context.close()
  }
}

/** Waits until the service worker has fetched what it keeps: what is asked for after that is asked for by the page. */
async function ready(page: Page): Promise<void> {
  const isKept = () => page.evaluate(async () => (await caches.match('/periksa/acuan/99.01.json')) !== undefined)
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.setInputFiles('[type=file]', { name, mimeType: 'application/octet-stream', buffer })

/** Drops a file on the page, as a mouse would. */
async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, bytes]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(bytes!), (one) => one.charCodeAt(0))], file!))
      return transfer
    },
    [name, buffer.toString('base64')],
  )
  await page.dispatchEvent('.periksa-jatuh', 'drop', { dataTransfer: data })
}

async function answered(page: Page): Promise<void> {
  await page.locator('[role=status]', { hasText: 'Pemeriksaan selesai.' }).waitFor({ timeout: 60_000 })
}

/** No wider than the phone, and nothing that axe finds, in light and dark. */
async function fits(page: Page): Promise<void> {
  const [needs, has] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth])
  expect(needs, 'wider than the phone').toBeLessThanOrEqual(has!)
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe }
      return (await checker.run()).violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`)
    })
    expect(found).toEqual([])
  }
}
