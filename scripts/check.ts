import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Fault } from '../src/load/fault.ts'
import { formatFault } from '../src/load/format.ts'
import { readPortal } from '../src/load/portal.ts'

const USAGE = 'Usage: npm run check -- [--data DIR] [--json] [--github]'

/** What the command line asks for, or what is wrong with it. */
function options(): { dataDir: string; json: boolean; github: boolean } | { misuse: string } {
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, json: { type: 'boolean' }, github: { type: 'boolean' } },
    })
    const dataDir = values.data ?? process.env.DATA_DIR ?? 'data'
    if (!existsSync(resolve(dataDir))) return { misuse: `There is no data folder ${dataDir}.` }
    return { dataDir, json: values.json ?? false, github: values.github ?? false }
  } catch (error) {
    return { misuse: (error as Error).message }
  }
}

const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** One fault as a GitHub workflow command, which marks the line in the pull request. */
function annotation(dataDir: string, { severity, file, line, column, code, message, mend }: Fault): string {
  const place = line > 0 ? `,line=${line},col=${column}` : ''
  const level = severity === 'fault' ? 'error' : 'warning'
  const path = escapeProperty(`${dataDir.replace(/\/+$/, '')}/${file}`)
  return `::${level} file=${path}${place},title=${code}::${escapeMessage(`${message} ${mend}`)}`
}

const asked = options()
if ('misuse' in asked) {
  console.error(`${asked.misuse}\n${USAGE}`)
  process.exitCode = 2
} else {
  const { portal, faults } = readPortal(resolve(asked.dataDir))
  if (asked.json) {
    console.log(JSON.stringify({ faults, repairs: [] }))
  } else {
    const dataDir = asked.dataDir
    for (const fault of faults)
      console.log(asked.github ? annotation(dataDir, fault) : `${dataDir.replace(/\/+$/, '')}/${formatFault(fault)}`)
    const wrong = faults.filter((fault) => fault.severity === 'fault').length
    const warnings = faults.length - wrong
    const verdict = wrong === 0 ? 'Data bersih' : `${wrong} kesalahan`
    console.log(warnings > 0 ? `${verdict}, ${warnings} peringatan.` : `${verdict}.`)
  }
  if (!portal) process.exitCode = 1
}
