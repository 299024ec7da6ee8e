import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { berkasOf } from '../../src/files/semua.ts'
import { loadPortal } from '../../src/load/portal.ts'

// a build that was killed must not go on writing
process.once('disconnect', () => process.kill(process.pid))

const [out, part, parts] = process.argv.slice(2)
if (!out) throw new Error('usage: run-files.ts OUT PART PARTS')
/** All files of one area go to one process: they are made of the same facts. */
const shareOf = (path: string, i: number): number =>
  Number(/\d\d\.\d\d\.\d\d(?:\.\d{4})?/.exec(path)?.[0].replaceAll('.', '') ?? i) % Number(parts)

for (const [i, { path, isi }] of berkasOf(loadPortal()).entries()) {
  if (shareOf(path, i) !== Number(part)) continue
  // so that a disconnect is heard between two files
  await setImmediate()
  const file = join(out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await isi())
}
process.channel?.unref()
