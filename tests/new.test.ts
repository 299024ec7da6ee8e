import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildPortal } from '../scripts/build/portal.ts'
import { readSite } from './site.ts'

const work = resolve('.build', `new-${process.pid}`)
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('a kabupaten that has only begun has its pages, and invents nothing', async () => {
  const data = join(work, 'data')
  cpSync('src/fixtures/mini', data, { recursive: true })
  const [before, after] = ['2024-01', '2024-07'].map((edisi) => join(data, 'mini/edisi', edisi))
  mkdirSync(after!)
  const about = readFileSync(join(before!, 'edisi.json'), 'utf8')
  writeFileSync(join(after!, 'edisi.json'), about.replace(/("tanggal_\w+": ")[^"]+/g, '$12024-07-31'))
  const words = ['--provinsi', 'Jawa Tengah', '--sumber', 'contoh', '--data', data]
  for (const own of [
    ['33.17', 'Rembang'],
    ['33.74', 'Salatiga'],
  ])
    expect(spawnSync(process.execPath, ['scripts/new.ts', ...own, ...words]).status).toBe(0)

  appendFileSync(
    join(data, 'kota-salatiga/wilayah.csv'),
    ['33.74.01,Tingkir,kecamatan', '33.74.01.1001,Kutowinangun,kelurahan'].map((row) => `${row},,,,contoh\n`).join(''),
  )

  const site = join(work, 'site')
  const { faults } = await buildPortal(site, { ...process.env, DATA_DIR: data })
  expect(faults.filter(({ code }) => code !== 'belum-disegel')).toEqual([])
  const { pages } = readSite(site)
  for (const address of ['/kabupaten/33.17/', '/peta/33.17/']) {
    expect(pages.get(address), address).toContain('Desa dan datanya belum diisi.')
    expect(pages.get(address), address).not.toContain('seluruh 0 desa')
  }
  const edition = [...pages].find(([address]) => address.startsWith('/edisi/33.17/'))![1]
  expect(edition).toContain('Jumlah tiap kelas belum dipublikasikan pada edisi ini.')
  expect(/<section[^>]*id="jumlah".*?<\/section>/s.exec(edition)![0]).not.toContain('Sumber')
  // each real kabupaten is a tap away from the other, the fictional one from neither
  expect(pages.get('/kabupaten/33.17/')).toMatch(
    /Di portal ini juga:\s*<a href="\/kabupaten\/33.74\/">Kota Salatiga<\/a>\s*</,
  )
  expect(pages.get('/')).toContain('href="/kabupaten/33.17/">Kabupaten Rembang</a>')
  // which of two editions lacks the rows, and which tables came
  expect(pages.get('/edisi/99.02/2024-07/')).toContain('Edisi 2024-07 tidak memuat kelas tiap desa')
  expect(pages.get('/perubahan/')).toMatch(/Edisi 2024-01<\/a>\s*terbit: jumlah tiap kelas; kelas tiap kampung; /)
  // a kota is called one wherever it is named
  for (const address of ['/desa/33.74.01.1001/', '/kecamatan/33.74.01/', '/data/'])
    expect(pages.get(address), address).toContain('Kota Salatiga')
  for (const [address, html] of pages) expect(html, address).not.toMatch(/Kabupaten Salatiga|Salatiga Regency/)
  for (const [address, html] of pages) expect(html, address).not.toMatch(/NaN|Infinity|undefined</)
})
