import { buildPortal } from './build/portal.ts'
import { formatFault } from '../src/load/format.ts'

const OUT = 'dist'
const mb = (bytes: number) => (bytes / 1e6).toFixed(1)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

try {
  const { faults, built } = await buildPortal(OUT, process.env, stop.signal)
  for (const fault of faults) console.error(formatFault(fault))
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
