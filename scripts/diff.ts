import { bedaMarkdown } from '../src/text/id/beda.ts'
import { compare, Misuse, readOptions } from './diff/compare.ts'

// exit 0 same or changed, 1 faulty data on either side, 2 misuse

const USAGE = `Pemakaian: npm run diff -- DASAR [TUJUAN] [--kabupaten FOLDER] [--data FOLDER] [--json]
DASAR dan TUJUAN: folder data atau revisi git. Tanpa TUJUAN: folder data yang sekarang.`

function main(): void {
  const asked = readOptions(process.argv.slice(2))
  const { laporan, sides } = compare(asked)
  const [dasar, tujuan] = sides.map(({ faults }) => faults)
  if (asked.json) {
    const { nameOf: _, galat: __, diff, ...rest } = laporan
    console.log(JSON.stringify({ ...rest, galat: { dasar, tujuan }, perubahan: diff ?? null }))
  } else process.stdout.write(bedaMarkdown(laporan))
  if (sides.some(({ faults }) => faults.length > 0)) process.exitCode = 1
}

try {
  main()
} catch (error) {
  const message =
    error instanceof Misuse ? `${error.message}\n${USAGE}` : 'Data tidak dapat dibandingkan: ada yang tidak terduga.'
  console.error(message)
  process.exitCode = 2
}
