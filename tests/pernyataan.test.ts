import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { date } from '../src/text/dates.ts'
import { aksesibilitas as text } from '../src/text/id/aksesibilitas.ts'
import { link } from '../src/site/link.ts'
import { textOf } from './html.ts'

const html = readFileSync(join(inject('site'), 'aksesibilitas/index.html'), 'utf8')
const said = textOf(html).replace(/ (?=[.,])/g, '')

test('the statement of accessibility claims the checks that run, all of them and no other', () => {
  const files = readdirSync('tests/akses').flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? [])
  const claimed = [...html.matchAll(/data-uji="([^"]+)"/g)].map(([, id]) => id!)
  expect(claimed.sort()).toEqual(files.sort())
  for (const { judul, isi } of Object.values(text.uji)) expect(said).toContain(`${judul}. ${isi}`)
})

test('no check that the statement claims is left out or stopped short', () => {
  const wrong = Object.keys(text.uji).filter((id) => {
    const code = readFileSync(`tests/akses/${id}.test.ts`, 'utf8')
    return /\.(?:skip|todo|only|fails|runIf|skipIf)\b/.test(code) || !/\bexpect\(/.test(code)
  })
  expect(wrong).toEqual([])
})

test('it says when it was looked at, what it aims at, what is not tested, and whom to tell', () => {
  expect(said).toContain(`${text.ditinjauPada} ${date(text.ditinjau)}.`)
  expect(said).toContain('WCAG) 2.2 tingkat AA')
  expect(said).toContain('Belum diuji di Firefox, Safari, dan ponsel sungguhan.')
  const { repositori } = JSON.parse(readFileSync('data/situs.json', 'utf8')) as { repositori: string }
  const { kontak, opd_pengelola } = JSON.parse(readFileSync('data/blora/kabupaten.json', 'utf8')) as Record<
    string,
    string
  >
  expect(said).toContain(opd_pengelola)
  if (kontak) expect(said).toContain(kontak)
  if (repositori) expect(html).toContain(`href="${repositori}/issues"`)
  const main = /<main[^]*<\/main>/.exec(html)![0]
  expect(main).toContain(`href="${link.lapor()}"`)
})
