import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serveFolder } from './serve/server.ts'

const dir = resolve('dist')
const port = Number(process.env.PORT ?? 4321)

if (!existsSync(join(dir, 'index.html'))) {
  fail('There is no site in dist/ yet. Run "npm run build" first.')
} else if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT=${process.env.PORT} is no port: use a number from 0 to 65535.`)
} else {
  try {
    const { address, close } = await serveFolder(dir, port, process.env.BASE_PATH)
    console.log(`The site is at ${address} (stop with Ctrl+C)`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    fail(code === 'EADDRINUSE' ? `Port ${port} is taken. Try another: PORT=${port + 1} npm run serve` : message)
  }
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
