import { existsSync } from 'node:fs'
import { formatFault } from '../src/load/format.ts'
import { buildPortal } from './build/portal.ts'

const OUT = 'dist'
const data = (process.env.DATA_DIR ?? 'data').replace(/\/+$/, '')
const mb = (bytes: number) => (bytes / 1e6).toFixed(1)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

try {
  if (!existsSync(data)) throw new Error(`There is no data folder ${data}: correct DATA_DIR.`)
  const { faults, built } = await buildPortal(OUT, process.env, stop.signal)
  for (const fault of faults) console.error(`${data}/${formatFault(fault)}`)
  const warnings = faults.filter((fault) => fault.severity === 'warning').length
  if (built) {
    if (built.printed) console.error(built.printed)
    console.log(
      `Built ${built.pages} pages (${mb(built.bytes)} MB) into ${OUT}/ in ${built.seconds.toFixed(1)} s, ${warnings} warnings.`,
    )
  } else {
    console.error(`${faults.length - warnings} faults in the data: mend them and build again. ${OUT}/ stays as it was.`)
    process.exitCode = 1
  }
} catch (error) {
  console.error(
    `The build failed; ${OUT}/ stays as it was.\n${stop.signal.aborted ? 'Stopped by hand.' : (error as Error).message}`,
  )
  process.exitCode = 1
}
