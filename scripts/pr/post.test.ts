import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { MARK } from './comment.ts'
import { ROOT, workflow } from './fixture.ts'

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 })

const SHA = 'a'.repeat(40)
const TOKEN = 'token-uji'
const BOT = 'github-actions[bot]'
/** What the expressions of the step's environment name. */
const EVENT: Readonly<Record<string, string>> = {
  '${{ github.token }}': TOKEN,
  '${{ github.event.workflow_run.id }}': '11',
  '${{ github.event.workflow_run.conclusion }}': 'failure',
  '${{ github.event.workflow_run.head_sha }}': SHA,
  '${{ github.event.workflow_run.head_repository.id }}': '5',
}

interface Comment {
  readonly id: number
  body: string
  readonly user: { readonly login: string }
}

/** What the server, which plays the part of the API, holds. */
const held = { comments: [] as Comment[], files: [] as string[], unlisted: 0, writes: [] as string[] }

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const part of request) text += String(part)
  return text === '' ? '' : (JSON.parse(text) as { body: string }).body
}

async function answer(request: IncomingMessage): Promise<readonly [number, unknown]> {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost')
  const route = `${request.method} ${pathname}`
  if (request.headers.authorization !== `Bearer ${TOKEN}`) return [401, {}]
  const body = await bodyOf(request)
  if (request.method !== 'GET') held.writes.push(route)
  const page = <T>(all: readonly T[]) => {
    const [size, at] = [Number(searchParams.get('per_page')), Number(searchParams.get('page'))]
    return [200, all.slice(size * (at - 1), size * at)] as const
  }
  const pull = (state: string, sha: string, repo: { id: number } | null) =>
    [200, { state, changed_files: held.files.length + held.unlisted, head: { sha, repo } }] as const
  if (route === 'GET /repos/a/b/pulls/7') return pull('open', SHA, { id: 5 })
  if (route === 'GET /repos/a/b/pulls/8') return pull('open', 'b'.repeat(40), { id: 5 })
  if (route === 'GET /repos/a/b/pulls/9') return pull('open', SHA, null)
  if (route === 'GET /repos/a/b/pulls/10') return pull('closed', SHA, { id: 5 })
  if (route === 'GET /repos/a/b/pulls/7/files') return page(held.files.map((filename) => ({ filename })))
  if (route === 'GET /repos/a/b/issues/7/comments') return page(held.comments)
  if (route === 'POST /repos/a/b/issues/7/comments') {
    held.comments.push({ id: held.comments.length + 1, body, user: { login: BOT } })
    return [201, {}]
  }
  const changed = held.comments.find(({ id }) => route === `PATCH /repos/a/b/issues/comments/${id}`)
  if (!changed) return [404, {}]
  changed.body = body
  return [200, {}]
}

const server = createServer((request, response) => {
  void answer(request).then(([status, json]) => response.writeHead(status).end(JSON.stringify(json)))
})
const root = mkdtempSync(join(tmpdir(), 'kampung-kb-post-'))

beforeAll(async () => {
  mkdirSync(join(root, 'data'))
  symlinkSync(join(ROOT, 'scripts'), join(root, 'scripts'))
  writeFileSync(join(root, 'data/situs.json'), JSON.stringify({ alamat: '' }))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
beforeEach(() => Object.assign(held, { comments: [], files: ['data/a.csv'], unlisted: 0, writes: [] }))
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true, force: true })
})

/** Runs the step of the workflow over an artifact with this number and report. */
async function post(number: string, report: string, more: Record<string, string> = {}) {
  const temp = mkdtempSync(join(root, 'temp-'))
  const folder = join(temp, 'komentar')
  mkdirSync(folder)
  writeFileSync(join(folder, 'nomor.txt'), number)
  if (report.startsWith('->')) symlinkSync(report.slice(2), join(folder, 'isi.md'))
  else writeFileSync(join(folder, 'isi.md'), report)
  const step = workflow('komentar.yml').jobs['komentar']!.steps.find(({ run }) => run?.includes('post.ts'))!
  const env = {
    PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'a/b',
    RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(step.env!).map(([key, value]) => [key, EVENT[String(value)] ?? ''])),
    ...more,
  }
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((done) => {
    const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!]
    execFile('bash', words, { cwd: root, env }, (error, stdout, stderr) =>
      done({ status: error ? error.code : 0, stdout, stderr }),
    )
  })
}

test('one comment, kept up to date; a mark that another wrote is left alone, however many comments there are', async () => {
  const forged = { id: 900, body: `${MARK} palsu`, user: { login: 'jahat' } }
  held.comments = [
    forged,
    ...Array.from({ length: 120 }, (_, i) => ({ id: 1000 + i, body: 'obrolan', user: { login: BOT } })),
  ]
  expect(await post('7\n', '**1 galat**, halo @octocat')).toMatchObject({ status: 0, stderr: '' })
  expect(await post('7', '**Data bersih.**', { RUN_CONCLUSION: 'success' })).toMatchObject({ status: 0 })
  const ours = held.comments.filter(({ body, user }) => user.login === BOT && body.startsWith(MARK))
  expect(ours).toHaveLength(1)
  expect(ours[0]!.body).toContain('Pemeriksaan lolos')
  expect(ours[0]!.body).toContain('https://github.com/a/b/actions/runs/11')
  expect(ours[0]!.body).not.toContain('octocat')
  expect(forged.body).toBe(`${MARK} palsu`)
  expect(held.writes).toEqual(['POST /repos/a/b/issues/7/comments', `PATCH /repos/a/b/issues/comments/${ours[0]!.id}`])
})

test('a change of the checks themselves is said, though the report is silent', async () => {
  held.files = [...Array.from({ length: 100 }, (_, i) => `data/${i}.csv`), '.github/workflows/periksa.yml']
  await post('7', '**Data bersih.**')
  expect(held.comments[0]!.body).toContain('mengubah .github/')
})

test.each([
  ['3,000 files, the most that are listed', 3000, 1],
  ['more files than are listed', 5, 1],
  ['exactly 3,000 files', 3000, 0],
])('%s: it may change the checks, and that is said', async (_, listed, unlisted) => {
  held.files = Array.from({ length: listed }, (_, i) => `data/${i}.csv`)
  held.unlisted = unlisted
  expect(await post('7', '**Data bersih.**')).toMatchObject({ status: 0 })
  expect(held.comments[0]!.body).toContain('mengubah .github/')
})

test('a change of data alone says nothing of the checks', async () => {
  await post('7', '**Data bersih.**')
  expect(held.comments[0]!.body).not.toContain('.github/')
})

test.each([
  ['8', 'another head commit'],
  ['9', 'a head repository that is gone'],
  ['10', 'a closed one'],
])('%s: %s gets no comment', async (number) => {
  const { status, stdout } = await post(number, 'x')
  expect(status).toBe(0)
  expect(stdout).toContain('Tidak dikomentari')
  expect(held.writes).toEqual([])
})

test('the same commit from another repository gets no comment', async () => {
  expect((await post('7', 'x', { RUN_REPOSITORY_ID: '6' })).stdout).toContain('Tidak dikomentari')
  expect(held.writes).toEqual([])
})

test.each([
  ['7/../9', 'x', {}],
  ['7', '->/etc/passwd', {}],
  ['7', 'x'.repeat(1_000_001), {}],
  ['7', 'x', { RUN_SHA: '$(touch pwned)' }],
  ['7', 'x', { GITHUB_TOKEN: 'lain' }],
] as const)('number %j: exit 2, one sentence, nothing written', async (number, report, more) => {
  const { status, stderr } = await post(number, report, more)
  expect(status).toBe(2)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(held.writes).toEqual([])
})
