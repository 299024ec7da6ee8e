import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serveFolder } from './serve/server.ts'

const dir = resolve('dist')
const port = Number(process.env.PORT ?? 4321)

if (!existsSync(join(dir, 'index.html'))) {
  fail('Belum ada situs di dist/: jalankan "npm run build" dulu.')
} else if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT=${process.env.PORT} bukan nomor port: pakai angka 0 sampai 65535.`)
} else {
  try {
    const { address, close } = await serveFolder(dir, port, process.env.BASE_PATH)
    console.log(`Situs dapat dibuka di ${address} (hentikan dengan Ctrl+C).`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    fail(code === 'EADDRINUSE' ? `Port ${port} sedang dipakai: coba PORT=${port + 1} npm run serve.` : message)
  }
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
