import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { apiAt, MAX_ITEMS, type Api } from './api.ts'
import { commentOf, MARK } from './comment.ts'

// node scripts/pr/post.ts FOLDER: writes the report in FOLDER (nomor.txt, isi.md) as the one comment on its pull request.
// What FOLDER holds was made in a run of the pull request: it is text from anyone.
// exit 0 written, or there is nothing to comment on any more; 2 misuse or failure

const USAGE = 'Pemakaian: node scripts/pr/post.ts FOLDER'
const MAX_READ = 1_000_000

const environment = z.object({
  GITHUB_API_URL: z.url(),
  GITHUB_SERVER_URL: z.url(),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_TOKEN: z.string().min(1),
  /** of the run that made the report */
  RUN_ID: z.string().regex(/^\d+$/),
  RUN_CONCLUSION: z.string(),
  RUN_SHA: z.string().regex(/^[0-9a-f]{40}$/),
  /** id of the repository that the head commit came from */
  RUN_REPOSITORY_ID: z.string().regex(/^\d+$/),
})

const pull = z.object({
  state: z.string(),
  changed_files: z.number(),
  head: z.object({ sha: z.string(), repo: z.object({ id: z.number() }).nullable() }),
})
const file = z.object({ filename: z.string(), previous_filename: z.string().optional() })
const comment = z.object({
  id: z.number(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullable(),
})

/** Text of a plain file, not more than a megabyte of it. */
function readPlain(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size > MAX_READ) throw new Error(`${path} tidak ada, terlalu besar, atau bukan berkas.`)
  return readFileSync(path, 'utf8')
}

/** May the pull request change the checks themselves? Yes where GitHub does not list all the files that it changes. */
async function changesCheck(api: Api, at: string, changed: number): Promise<boolean> {
  const files = z.array(file).parse(await api.list(`${at}/files`))
  if (files.length < changed || files.length >= MAX_ITEMS) return true
  return files.some((one) => [one.filename, one.previous_filename ?? ''].some((path) => path.startsWith('.github/')))
}

/** Our comment: others may write the mark too. */
async function ownComment(api: Api, at: string): Promise<number | undefined> {
  const all = z.array(comment).parse(await api.list(at))
  return all.find(({ body, user }) => user?.login === 'github-actions[bot]' && body?.startsWith(MARK))?.id
}

async function main(folder: string): Promise<string> {
  const env = environment.parse(process.env)
  const number = readPlain(join(folder, 'nomor.txt')).trim()
  if (!/^[1-9]\d{0,9}$/.test(number)) throw new Error('nomor.txt tidak berisi nomor permintaan.')
  const report = readPlain(join(folder, 'isi.md'))
  const situs = z.object({ alamat: z.string() }).parse(JSON.parse(readFileSync('data/situs.json', 'utf8')))

  const api = apiAt(env.GITHUB_API_URL, env.GITHUB_TOKEN)
  const repo = `/repos/${env.GITHUB_REPOSITORY}`
  const { state, head, changed_files } = pull.parse(await api.call('GET', `${repo}/pulls/${number}`))
  // the number is a claim; the commit and its repository come from GitHub
  if (head.sha !== env.RUN_SHA || String(head.repo?.id) !== env.RUN_REPOSITORY_ID || state !== 'open')
    return `Tidak dikomentari: permintaan ${number} sudah ditutup, atau commit-nya bukan yang diperiksa.`

  const body = commentOf(report, {
    passed: env.RUN_CONCLUSION === 'success',
    run: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.RUN_ID}`,
    commit: env.RUN_SHA,
    changesCheck: await changesCheck(api, `${repo}/pulls/${number}`, changed_files),
    site: situs.alamat,
  })
  const comments = `${repo}/issues/${number}/comments`
  const own = await ownComment(api, comments)
  if (own === undefined) await api.call('POST', comments, { body })
  else await api.call('PATCH', `${repo}/issues/comments/${own}`, { body })
  return `Komentar pada permintaan ${number} ${own === undefined ? 'ditulis' : 'diperbarui'}.`
}

try {
  const [folder, ...rest] = process.argv.slice(2)
  if (!folder || rest.length > 0) throw new Error(USAGE)
  console.log(await main(folder))
} catch (error) {
  console.error(
    error instanceof z.ZodError ? `Masukan tidak sah:\n${z.prettifyError(error)}` : (error as Error).message,
  )
  process.exitCode = 2
}
