import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { serveFolder, type Served } from '../scripts/serve/server.ts'
import { tagsOf, textOf } from './html.ts'

const run = promisify(execFile)
const site = inject('site')
const page = readFileSync(join(site, 'data/api/index.html'), 'utf8')
let served: Served
beforeAll(async () => void (served = await serveFolder(site)))
afterAll(() => served.close())

/** The text of a block of the page, to the letter; spaces kept. */
function block(cara: string, peran: 'program' | 'jawaban'): string {
  const tag = [...page.matchAll(/<pre([^>]*)><code>(.*?)<\/code>/gs)].find(
    ([, attributes]) => attributes!.includes(`data-cara="${cara}"`) && attributes!.includes(`data-peran="${peran}"`),
  )
  if (!tag) throw new Error(`no ${peran} of ${cara}`)
  return tag[2]!.split('\n').map(entities).join('\n')
}
/** `textOf` collapses spaces, which a program needs */
const entities = (line: string): string => {
  const [space] = /^ */.exec(line)!
  return (
    space +
    line
      .trimStart()
      .split('  ')
      .map((part) => (part.trim() === '' ? part : textOf(part)))
      .join('  ')
  )
}
const here = (program: string) => program.replace('https://ALAMAT-SITUS/', served.address)
const isThere = async (command: string) =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  )

test('the example for curl gives the answer beside it', async (context) => {
  if (!(await isThere('curl'))) context.skip('curl is not on this machine')
  const [command, ...rest] = here(block('curl', 'program')).trim().split(' ')
  const { stdout } = await run(command!, rest)
  expect(JSON.parse(stdout)).toEqual(JSON.parse(block('curl', 'jawaban')))
})

test.for(['python', 'absen'])('the example "%s" for Python prints the answer beside it', async (cara, context) => {
  if (!(await isThere('python3'))) context.skip('python3 is not on this machine')
  const { stdout } = await run('python3', ['-c', here(block(cara, 'program'))])
  expect(stdout.trim()).toBe(block(cara, 'jawaban').trim())
  expect(stdout.trim()).not.toBe('')
})

test('every address with a fragment leads to a place of its page', () => {
  const folder = join(site, 'api/v1')
  const addresses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/"(\/[^"#]*)#([^"]*)"/g)])
  const ids = new Map<string, ReadonlySet<string>>()
  const idsOf = (page: string) => {
    let own = ids.get(page)
    if (!own) {
      const html = readFileSync(join(site, page, 'index.html'), 'utf8')
      ids.set(page, (own = new Set(tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []))))
    }
    return own
  }
  const lost = addresses.filter(([, page, id]) => !idsOf(page!).has(id!)).map(([, page, id]) => `${page}#${id}`)
  expect(lost).toEqual([])
  expect(addresses.length).toBeGreaterThan(20_000)
})
