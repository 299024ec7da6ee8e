import { BAGIAN, type Bagian, type Daftar, type SemuaDaftar } from './pesan.ts'
import { bertanggal, cacheMilik, disimpanPada, namaCache, salinanTerbaru } from './simpanan.ts'

const cacheOf = (bagian: Bagian, { versi }: Daftar): string => `${bagian}-${versi}`

/** Keeps all files of a part, or none: the network is asked for each. @throws where a file cannot be had or kept */
export async function simpanBagian(scope: string, semua: SemuaDaftar, bagian: Bagian): Promise<void> {
  const daftar = semua[bagian]
  const name = namaCache(scope, cacheOf(bagian, daftar))
  const cache = await caches.open(name)
  const there = new Set((await cache.keys()).map(({ url }) => url))
  if (daftar.isi.every((path) => there.has(scope + path))) return
  try {
    const nanti = await asked(scope, daftar)
    const answers = await Promise.all([...daftar.isi, ...nanti].map((path) => ambil(scope + path)))
    for (const { address, answer } of answers) await cache.put(address, answer)
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

/** Keeps the newer files of the parts that were kept before, and those of `/luring/`. */
export async function perbaruiBagian(scope: string, semua: SemuaDaftar): Promise<void> {
  const there = await cacheMilik(scope)
  for (const bagian of BAGIAN)
    if (bagian === 'inti' || there.some((nama) => nama.startsWith(`${bagian}-`)))
      await simpanBagian(scope, semua, bagian)
}

/** Deletes what older versions of the worker kept. */
export async function hapusBagianLama(scope: string, semua: SemuaDaftar): Promise<void> {
  const valid = BAGIAN.map((bagian) => cacheOf(bagian, semua[bagian]))
  for (const nama of await cacheMilik(scope))
    if (BAGIAN.some((bagian) => nama.startsWith(`${bagian}-`)) && !valid.includes(nama))
      await caches.delete(namaCache(scope, nama))
}

/** Keeps one more file of `/cek/`, if it is of those. */
export async function simpanSatu(scope: string, semua: SemuaDaftar, address: string): Promise<void> {
  const daftar = semua.cek
  if (!daftar.nanti.some((path) => scope + path === address)) return
  const { answer } = await ambil(address)
  await (await caches.open(namaCache(scope, cacheOf('cek', daftar)))).put(address, answer)
}

const DAY = 86_400_000
const ASSETS = /(?:href|src)="([^"]+\.(?:css|js|svg))"/g

/** Keeps the page of the reader's village for as long as it is hers, renewed once a day; any other is forgotten. */
export async function simpanSaya(scope: string, address: string): Promise<void> {
  const name = namaCache(scope, 'saya')
  if (!address.startsWith(`${scope}desa/`)) return void (await caches.delete(name))
  const cache = await caches.open(name)
  const kept = await cache.match(address)
  if (kept && Date.now() - Date.parse(disimpanPada(kept)) < DAY) return
  const { answer } = await ambil(address)
  const html = await answer.clone().text()
  const assets = [...html.matchAll(ASSETS)].map(([, path]) => new URL(path!, address).href)
  const all = await Promise.all(assets.filter((one) => one.startsWith(scope)).map(ambil))
  for (const { url } of await cache.keys()) await cache.delete(url)
  for (const one of [...all, { address, answer }]) await cache.put(one.address, one.answer)
}

async function asked(scope: string, { nanti }: Daftar): Promise<readonly string[]> {
  const kept = await Promise.all(nanti.map(async (path) => ((await salinanTerbaru(scope, scope + path)) ? [path] : [])))
  return kept.flat()
}

/** From the network, with the time at which it is kept. */
async function ambil(address: string): Promise<{ readonly address: string; readonly answer: Response }> {
  const answer = await fetch(address, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return { address, answer: bertanggal(answer) }
}
