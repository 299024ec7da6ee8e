import { existsSync } from 'node:fs'
import { formatFaults, formatVerdict } from '../src/load/format.ts'
import { number } from '../src/text/numbers.ts'
import { buildPortal } from './build/portal.ts'

const OUT = 'dist'
const data = (process.env.DATA_DIR ?? 'data').replace(/\/+$/, '')
const tenths = (value: number) => number(Math.round(value * 10) / 10)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

try {
  if (!existsSync(data)) throw new Error(`Folder data ${data} tidak ditemukan: betulkan DATA_DIR.`)
  const { faults, built } = await buildPortal(OUT, process.env, stop.signal)
  for (const line of formatFaults(faults, `${data}/`)) console.error(line)
  if (built) {
    if (built.printed) console.error(built.printed)
    console.log(
      `${number(built.pages)} halaman (${tenths(built.bytes / 1e6)} MB) ditulis ke ${OUT}/ dalam ${tenths(built.seconds)} detik. ${formatVerdict(faults)}`,
    )
    if (!built.alamat)
      console.log(
        '"alamat" di situs.json kosong: kutipan, gambar, umpan, dan API hanya memuat jalur seperti /data/, tanpa nama situs.',
      )
  } else {
    console.error(`${formatVerdict(faults)} Betulkan datanya, lalu ulangi. Isi ${OUT}/ tidak berubah.`)
    process.exitCode = 1
  }
} catch (error) {
  console.error(
    `Situs gagal dibuat; isi ${OUT}/ tidak berubah.\n${stop.signal.aborted ? 'Dihentikan.' : (error as Error).message}`,
  )
  process.exitCode = 1
}
