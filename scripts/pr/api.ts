/** A small client of the GitHub API. */
export interface Api {
  /** @throws where GitHub refuses */
  readonly call: (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>
  /** All items of a list, but no more than `MAX_ITEMS`. */
  readonly list: (path: string) => Promise<readonly unknown[]>
}

const PAGE = 100
const MAX_PAGES = 30

/** GitHub lists no more files of a pull request; there may be more. */
export const MAX_ITEMS = PAGE * MAX_PAGES

/** @param root for example `https://api.github.com` */
export function apiAt(root: string, token: string): Api {
  const call: Api['call'] = async (method, path, body) => {
    const response = await fetch(`${root}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`GitHub menolak ${method} ${path}: ${response.status}`)
    return response.json()
  }
  const list: Api['list'] = async (path) => {
    const all: unknown[] = []
    for (let page = 1; page <= MAX_PAGES; page++) {
      const items = await call('GET', `${path}?per_page=${PAGE}&page=${page}`)
      if (!Array.isArray(items)) throw new Error(`Jawaban GitHub untuk ${path} bukan daftar.`)
      all.push(...(items as unknown[]))
      if (items.length < PAGE) break
    }
    return all
  }
  return { call, list }
}
