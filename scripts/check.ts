import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CATALOGUE } from '../src/load/catalogue.ts'
import type { Fault } from '../src/load/fault.ts'
import {
  firstOfEach,
  formatFaults,
  formatHelp,
  formatRest,
  formatVerdict,
  MAX_LISTED,
  MAX_PRINTED,
} from '../src/load/format.ts'
import { readPortal, type Loaded } from '../src/load/portal.ts'
import { helpOf } from '../src/site/help.ts'
import { workflowCommand } from './workflow-command.ts'

// exit 0 clean or warnings alone, 1 faults, 2 misuse or a failure of the program; never a stack trace

const USAGE = 'Pemakaian: npm run check -- [--data FOLDER] [--json] [--github]'

interface Asked {
  readonly dataDir: string
  readonly json: boolean
  readonly github: boolean
}

/** What the command line asks for, or what is wrong with it. */
function options(args: readonly string[]): Asked | { readonly misuse: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, json: { type: 'boolean' }, github: { type: 'boolean' } },
    })
    const dataDir = (values.data ?? process.env.DATA_DIR ?? 'data').replace(/(?<=.)\/+$/, '')
    if (dataDir === '') return { misuse: 'Folder data tidak disebut.' }
    const found = statSync(resolve(dataDir), { throwIfNoEntry: false })
    if (!found) return { misuse: `Folder data ${dataDir} tidak ditemukan.` }
    if (!found.isDirectory()) return { misuse: `${dataDir} bukan folder.` }
    return { dataDir, json: values.json ?? false, github: values.github ?? false }
  } catch (error) {
    const isDisk = error instanceof Error && 'syscall' in error
    return { misuse: isDisk ? 'Folder data tidak dapat dibuka.' : `Perintah tidak dikenal: ${args.join(' ')}` }
  }
}

/** One object for other programs; `counts` has every fault and warning, listed or not, by code. */
function toJson({ faults, counts, situs }: Loaded): string {
  const help = helpOf(situs)
  const listed = firstOfEach(faults, MAX_LISTED).shown.map((fault) => ({ ...fault, help: `${help}#${fault.code}` }))
  return JSON.stringify({ faults: listed, counts: Object.fromEntries(counts), repairs: [] })
}

const levelOf = (severity: Fault['severity']) => (severity === 'fault' ? 'error' : 'warning')

/** Faults as GitHub workflow commands, which mark the lines in the pull request. */
function annotations({ faults, counts, situs }: Loaded, dataDir: string): readonly string[] {
  const { shown, rest } = firstOfEach(faults, MAX_PRINTED, counts)
  const help = helpOf(situs)
  return [
    ...shown.map(({ severity, file, line, column, code, message, mend }) => {
      const place = { file: `${dataDir}/${file}`, ...(line > 0 && { line, col: column }) }
      return workflowCommand(levelOf(severity), { ...place, title: code }, `${message} ${mend}\n${help}#${code}`)
    }),
    ...[...rest].map(([code, count]) =>
      workflowCommand(levelOf(CATALOGUE[code].severity), { title: code }, formatRest(count)),
    ),
  ]
}

function print(loaded: Loaded, { dataDir, json, github }: Asked): void {
  const { faults, counts, situs } = loaded
  if (json) return console.log(toJson(loaded))
  const lines = github ? annotations(loaded, dataDir) : formatFaults(faults, `${dataDir}/`, counts)
  const help = faults.length > 0 ? [formatHelp(helpOf(situs))] : []
  console.log([...lines, formatVerdict(faults, counts), ...help].join('\n'))
}

/** Tells of a run without a result; with --json, however it is written, still one object. */
function stop(message: string, usage = ''): void {
  process.exitCode = 2
  console.error(`${message}${usage}`)
  if (process.argv.some((word) => word.startsWith('--json')))
    console.log(JSON.stringify({ faults: [], counts: {}, repairs: [], error: message }))
}

const asked = options(process.argv.slice(2))
if ('misuse' in asked) stop(asked.misuse, `\n${USAGE}`)
else
  try {
    const loaded = readPortal(resolve(asked.dataDir))
    print(loaded, asked)
    if (!loaded.portal) process.exitCode = 1
  } catch (error) {
    stop(`Pemeriksaan terhenti karena kesalahan program: ${error instanceof Error ? error.message : String(error)}`)
  }
