import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants } from 'node:zlib'
import { serveFolder, type Served } from '../serve/server.ts'

export interface Counted extends Served {
  /** bytes of all bodies that went out so far */
  readonly sent: () => number
}

const TEXT = /^(?:text\/|application\/json|application\/manifest\+json|image\/svg)/
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Serves a folder as a host on the open web does: text in brotli, in the quality that hosts use for what they compress as they go. */
export async function serveCompressed(dir: string): Promise<Counted> {
  const plain = await serveFolder(dir)
  const kept = new Map<string, Promise<{ status: number; type: string; body: Buffer }>>()
  const fetched = async (path: string) => {
    const answer = await fetch(new URL(path, plain.address))
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    return { status: answer.status, type, body: TEXT.test(type) ? brotliCompressSync(body, QUICK) : body }
  }
  let sent = 0
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (!kept.has(path)) kept.set(path, fetched(path))
    kept
      .get(path)!
      .then(({ status, type, body }) => {
        response.writeHead(status, {
          'content-type': type,
          'content-length': body.length,
          ...(TEXT.test(type) && { 'content-encoding': 'br' }),
          'cache-control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'max-age=600',
        })
        if (request.method === 'HEAD') return void response.end()
        sent += body.length
        response.end(body)
      })
      .catch(() => response.writeHead(502).end())
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sent: () => sent,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await plain.close()
    },
  }
}
