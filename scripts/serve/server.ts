import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import sirv from 'sirv'

export interface Served {
  /** `http://localhost:4321/portal/` */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Those that sirv knows no type of. */
const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.topojson': 'application/json',
}

/**
 * Serves a built site from `dir` at `http://localhost:<port><base>`; port 0 takes a free one.
 * Unknown addresses answer 404 with the 404 page of the site.
 * @throws EADDRINUSE where the port is taken
 */
export async function serveFolder(dir: string, port = 0, base = '/'): Promise<Served> {
  const prefix = base.replace(/^\/*/, '/').replace(/\/*$/, '')
  // `dev` reads the disk at every request: a build that swaps the folder meanwhile does no harm
  const files = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)]
      if (type) response.setHeader('content-type', type)
    },
  })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const notFound = () => {
      const page = join(dir, '404.html')
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' })
      response.end(request.method !== 'HEAD' && existsSync(page) ? readFileSync(page) : undefined)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
    } else if (path.startsWith(`${prefix}/`)) {
      request.url = path.slice(prefix.length)
      files(request, response, notFound)
    } else if (path === '/' || path === prefix) {
      response.writeHead(302, { location: `${prefix}/` }).end()
    } else {
      notFound()
    }
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
