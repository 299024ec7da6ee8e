import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from './server.ts'
import { serveFolder } from './server.ts'

let root: string
let plain: Served
let below: Served

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'))
  mkdirSync(join(root, 'dist', 'desa'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'dist', 'index.html'), 'home')
  writeFileSync(join(root, 'dist', '404.html'), 'lost')
  writeFileSync(join(root, 'dist', 'desa', 'index.html'), 'desa')
  plain = await serveFolder(join(root, 'dist'))
  below = await serveFolder(join(root, 'dist'), 0, '/portal/')
})
afterAll(async () => {
  await Promise.all([plain.close(), below.close()])
  rmSync(root, { recursive: true })
})

const get = async (url: string, init?: RequestInit) => {
  const answer = await fetch(url, init)
  return `${answer.status} ${await answer.text()}`
}

test.each([
  ['', '200 home'],
  ['desa/', '200 desa'],
  ['desa/?x=1', '200 desa'],
  ['desa/nowhere/', '404 lost'],
  ['%E0%A4%A', '404 lost'],
  ['..%2fsecret.txt', '404 lost'],
  ['%2e%2e/secret.txt', '404 lost'],
])('/%s answers %s, at the root and below a path', async (path, answer) => {
  expect(await get(plain.address + path)).toBe(answer)
  expect(await get(below.address + path)).toBe(answer)
})

test('below a path the root leads there and its neighbours do not exist', async () => {
  const root = below.address.replace('portal/', '')
  expect(await get(root)).toBe('200 home')
  expect(await get(`${root}portalx/`)).toBe('404 lost')
})

test.each([
  ['tabel.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['peta.topojson', 'application/json'],
  ['tabel.csv', 'text/csv'],
])('%s has a type', async (name, type) => {
  writeFileSync(join(root, 'dist', name), 'x')
  expect((await fetch(plain.address + name)).headers.get('content-type')).toContain(type)
})

test('HEAD has no body, other methods are refused', async () => {
  expect(await get(plain.address, { method: 'HEAD' })).toBe('200 ')
  expect(await get(`${plain.address}nowhere/`, { method: 'HEAD' })).toBe('404 ')
  expect(await get(plain.address, { method: 'POST' })).toBe('405 ')
})

test('a taken port is told', async () => {
  await expect(serveFolder(root, Number(new URL(plain.address).port))).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
