import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildPortal } from '../scripts/build/portal.ts'
import { readSite } from './site.ts'

const work = resolve('.build', `new-${process.pid}`)
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('a kabupaten that has only begun has its pages, and invents nothing', async () => {
  const data = join(work, 'data')
  cpSync('src/fixtures/mini', data, { recursive: true })
  const words = ['33.17', 'Rembang', '--provinsi', 'Jawa Tengah', '--sumber', 'contoh', '--data', data]
  expect(spawnSync(process.execPath, ['scripts/new.ts', ...words]).status).toBe(0)

  const site = join(work, 'site')
  const { faults } = await buildPortal(site, { ...process.env, DATA_DIR: data })
  expect(faults).toEqual([])
  const { pages } = readSite(site)
  for (const address of ['/kabupaten/33.17/', '/peta/33.17/']) {
    expect(pages.get(address), address).toContain('Desa dan datanya belum diisi.')
    expect(pages.get(address), address).not.toContain('seluruh 0 desa')
  }
  for (const [address, html] of pages) expect(html, address).not.toMatch(/NaN|Infinity|undefined</)
})
