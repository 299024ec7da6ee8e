import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { MINI } from '../../src/load/fixture.ts'
import { sealOf } from '../../src/load/seal.ts'
import { ROOT, workflow } from './fixture.ts'

// The commands of the workflow itself, run as a runner does, over real repositories.
vi.setConfig({ testTimeout: 120_000 })

// what installs or builds everything is left to the runner
const LEFT_OUT = ['Pasang pemeriksa', 'Bangun situs percobaan']
const EDITION = 'mini/edisi/2024-01'
const SEALED = `${EDITION}/klasifikasi.csv`

const roots: string[] = []
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })))

function command(cwd: string, program: string, args: readonly string[], input = ''): string {
  const who = { GIT_AUTHOR_NAME: 'Uji', GIT_AUTHOR_EMAIL: 'uji@kampungkb.example' }
  const committer = { GIT_COMMITTER_NAME: 'Uji', GIT_COMMITTER_EMAIL: 'uji@kampungkb.example' }
  const env = { ...process.env, ...who, ...committer }
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

/**
 * What the runner has checked out: `dasar` with our checker, `usulan` at a merge of a branch that `change` made.
 * @returns the folder that holds both
 */
function checkedOut(branch: string, message: string, change: (usulan: string) => void): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kampung-kb-pr-')))
  roots.push(root)
  mkdirSync(join(root, 'dasar'))
  for (const name of ['scripts', 'src', 'node_modules', 'package.json'])
    symlinkSync(join(ROOT, name), join(root, 'dasar', name))
  const usulan = join(root, 'usulan')
  const git = (...args: string[]) => command(usulan, 'git', args)
  cpSync(MINI, join(usulan, 'data'), { recursive: true })
  const files = readdirSync(join(MINI, EDITION)).map((name) => `${EDITION}/${name}`)
  const seals = files.map((file) => [file, sealOf(file, readFileSync(join(MINI, file)))] as const)
  writeFileSync(join(usulan, 'data/kunci.json'), JSON.stringify(Object.fromEntries(seals)))
  writeFileSync(join(usulan, 'README.md'), 'portal\n')
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'dasar')
  change(usulan)
  git('add', '-A')
  const head = command(usulan, 'git', ['commit-tree', git('write-tree'), '-p', 'HEAD', '-F', '-'], message)
  git('update-ref', `refs/heads/${branch}`, head)
  const merge = command(usulan, 'git', ['commit-tree', `${head}^{tree}`, '-p', 'HEAD', '-p', head, '-F', '-'], message)
  git('checkout', '-q', '--force', merge)
  return root
}

/** Runs the job `data` of the workflow; what `${{ … }}` of an environment names comes from the event. */
function runJob(root: string, branch: string) {
  const temp = join(root, 'temp')
  mkdirSync(temp)
  const [output, summary] = [join(root, 'output'), join(root, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const event: Readonly<Record<string, string>> = { '${{ github.event.pull_request.number }}': '7' }
  const printed: string[] = []
  const results: Record<string, 'lolos' | 'gagal' | 'dilewati'> = {}
  for (const step of workflow('periksa.yml').jobs['data']!.steps) {
    const name = step.name!
    if (step.run === undefined || LEFT_OUT.includes(name)) continue
    const failed = Object.values(results).includes('gagal')
    if (failed && !step.if?.includes('!cancelled()')) {
      results[name] = 'dilewati'
      continue
    }
    const script = join(temp, 'step.sh')
    writeFileSync(script, step.run)
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: join(root, step['working-directory'] ?? '.'),
      encoding: 'utf8',
      env: {
        PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
        HOME: temp,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_HEAD_REF: branch,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, event[String(value)] ?? ''])),
      },
    })
    printed.push(stdout, stderr)
    results[name] = status === 0 ? 'lolos' : 'gagal'
  }
  const artifact = (name: string) => readFileSync(join(temp, 'komentar', name), 'utf8')
  return {
    results,
    printed: printed.join(''),
    output: readFileSync(output, 'utf8'),
    summary: readFileSync(summary, 'utf8'),
    number: artifact('nomor.txt'),
    report: artifact('isi.md'),
  }
}

/** Everything by this name, which nothing but a command of a hostile text makes. */
const made = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => basename(path) === 'pwned')

test('hostile names of branch, files and commit run nothing, and what they bring is said', () => {
  const branch = '--upload-pack=touch${IFS}pwned;x";touch${IFS}pwned;"$(touch${IFS}pwned)`touch${IFS}pwned`'
  const root = checkedOut(branch, '"; touch pwned; $(touch pwned)\n::add-mask::x\n', (usulan) => {
    const write = (path: string, text: string | Buffer = 'x\n') => writeFileSync(join(usulan, path), text)
    write('data/-n')
    write('data/"; touch pwned; $(touch pwned).csv')
    write('data/baris\n::add-mask::Mandiri\n.csv')
    write('data/é\u202Evsc.csv')
    write('data/besar.csv', Buffer.alloc(6_000_000, 'a'))
    write('data/program.csv')
    chmodSync(join(usulan, 'data/program.csv'), 0o755)
    symlinkSync('/etc/passwd', join(usulan, 'data/tautan.csv'))
    write('$(touch pwned)\n.md')
    write('data/.gitattributes', '* text\n')
    write('.gitmodules', '[submodule "m"]\n\tpath = data/modul\n\turl = ./m\n\tignore = all\n')
    const commit = command(usulan, 'git', ['rev-parse', 'HEAD'])
    mkdirSync(join(usulan, 'data/modul'))
    command(usulan, 'git', ['update-index', '--add', '--cacheinfo', `160000,${commit},data/modul`])
  })
  const { results, printed, output, number, report } = runJob(root, branch)
  expect(results).toEqual({
    'Periksa jalur berkas': 'gagal',
    'Periksa data': 'dilewati',
    'Susun laporan': 'gagal',
  })
  expect(made(root)).toEqual([])
  expect(printed).not.toMatch(/^::(?!error (file|title)=|warning (file|title)=)/m)
  expect(printed + report).not.toMatch(/root:|\u202E/)
  expect(output).toBe('program=true\n')
  expect(number).toBe('7\n')
  for (const words of ['tautan.csv: Ini tautan', 'modul: Ini submodul', 'besar.csv: Berkas ini lebih dari 5 MB'])
    for (const text of [printed, report]) expect(text).toContain(`data/${words}`)
  expect(report).toContain('data/program.csv: Berkas data ditandai sebagai program.')
  for (const name of ['-n', '.gitattributes']) expect(report).toContain(`data/${name}: Nama berkas`)
  expect(report).toContain('Data tidak diperiksa')
  expect(report).toContain('Bukan hanya data: berkas ini juga berubah (2)')
})

test('good data pass, and what changes is told', () => {
  const root = checkedOut('usulan', 'Judul', (usulan) => {
    const path = join(usulan, 'data/situs.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"judul": *"[^"]*"/, '"judul": "Judul @octocat"'))
  })
  const { results, printed, output, report, summary } = runJob(root, 'usulan')
  expect(Object.values(results), printed).toEqual(['lolos', 'lolos', 'lolos'])
  expect(output).toBe('program=false\n')
  expect(report).toContain('**Data bersih.**')
  expect(report).toContain('Dari cabang utama ke usulan ini.')
  expect(report).toContain('Judul @\u2060octocat')
  expect(summary).toBe(report)
})

test('no pull request softens its own check, nor unseals an edition', () => {
  const root = checkedOut('usulan', 'Lunak', (usulan) => {
    mkdirSync(join(usulan, 'scripts'))
    for (const name of ['scripts/check.ts', 'scripts/report.ts'])
      writeFileSync(join(usulan, name), "console.log('aman')\n")
    writeFileSync(join(usulan, 'package.json'), '{"scripts":{"check":"true"}}')
    const path = join(usulan, 'data', SEALED)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/,(dasar|berkembang|mandiri|berkelanjutan),/, ',Mandri,'))
    rmSync(join(usulan, 'data/kunci.json'))
  })
  const { results, printed, output, report } = runJob(root, 'usulan')
  expect(results).toEqual({ 'Periksa jalur berkas': 'lolos', 'Periksa data': 'gagal', 'Susun laporan': 'gagal' })
  expect(printed).not.toContain('aman')
  expect(printed).toMatch(
    /^::error file=data\/mini\/edisi\/2024-01\/klasifikasi\.csv,line=\d+,col=\d+,title=kelas-tidak/m,
  )
  expect(printed).toContain('::warning file=scripts/check.ts,title=di-luar-data::')
  expect(output).toBe('program=true\n')
  expect(report).toContain('Segel edisi terbit hilang atau berubah (8)')
  expect(report).toContain('kelas-tidak-dikenal')
})
