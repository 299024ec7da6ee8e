import { appendFileSync } from 'node:fs'
import { annotation } from './annotation.ts'
import { readChanges } from './changes.ts'
import { judge } from './judge.ts'

// node scripts/pr/paths.ts FOLDER: judges the paths that merging changes, in a checkout of the merge.
// exit 0 nothing forbidden, 1 something is, 2 misuse or failure

const USAGE = 'Pemakaian: node scripts/pr/paths.ts FOLDER'

function main(folder: string): void {
  const { forbidden, outside, touchesData } = judge(readChanges(folder, 'HEAD^1', 'HEAD'))
  for (const { path, message } of forbidden) console.log(annotation('error', path, 'berkas-terlarang', message))
  if (touchesData)
    for (const path of outside)
      console.log(
        annotation('warning', path, 'di-luar-data', 'Permintaan data ini juga mengubah berkas di luar data/.'),
      )
  const { GITHUB_OUTPUT } = process.env
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `program=${outside.length > 0}\n`)
  console.log(`${forbidden.length} berkas terlarang, ${outside.length} berkas di luar data/.`)
  if (forbidden.length > 0) process.exitCode = 1
}

try {
  const [folder, ...rest] = process.argv.slice(2)
  if (!folder || rest.length > 0) throw new Error(USAGE)
  main(folder)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
