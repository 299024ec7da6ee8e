import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildPortal } from '../scripts/build/portal.ts'
import { readPortal } from '../src/load/portal.ts'
import { readSite } from './site.ts'

const MINI = 'src/fixtures/mini'
const work = resolve('.build', `broken-${process.pid}`)
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('faults in the data forbid a build, all told at once, and the site stays byte for byte', async () => {
  const data = join(work, 'data')
  cpSync(MINI, data, { recursive: true })
  cpSync('src/fixtures/rusak/lima-sekaligus', data, { recursive: true })
  const site = join(work, 'old')
  mkdirSync(join(site, 'desa'), { recursive: true })
  writeFileSync(join(site, 'index.html'), '<h1>old</h1>')
  writeFileSync(join(site, 'desa', 'x.html'), 'old')

  const { faults, built } = await buildPortal(site, { ...process.env, DATA_DIR: data })

  expect(built).toBeUndefined()
  expect(faults.filter((fault) => fault.severity === 'fault')).toHaveLength(5)
  expect([...readSite(site).files]).toEqual(['/desa/x.html', '/index.html'])
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('<h1>old</h1>')
  expect(readdirSync('.build')).not.toContain(String(process.pid))
})

test('another kabupaten is another data folder, under another path', async () => {
  const site = join(work, 'mini')
  const { faults, built } = await buildPortal(site, { ...process.env, DATA_DIR: MINI, BASE_PATH: '/portal/' })
  expect(faults.filter((fault) => fault.severity === 'fault')).toEqual([])
  const { pages } = readSite(site)
  expect(built?.pages).toBe(pages.size)
  const codes = [...readPortal(resolve(MINI)).portal!.kabupaten.values()].flatMap((kabupaten) => [
    ...kabupaten.desa.keys(),
  ])
  expect([...pages.keys()].filter((address) => address.startsWith('/desa/')).sort()).toEqual(
    codes.map((kode) => `/desa/${kode}/`).sort(),
  )
  const strange = [...pages].filter(([, html]) => /(?:href|src)="\/(?!portal\/)/.test(html)).map(([address]) => address)
  expect(strange).toEqual([])
})
