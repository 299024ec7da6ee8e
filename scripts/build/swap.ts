import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where builds work: beside `dist/`, so that a rename moves the site in one step. */
export const WORK = '.build'

/**
 * Puts `site` in the place of `target`. The old folder waits in `work` and comes back when the new one cannot move in.
 * @throws where a folder cannot be renamed; `target` is then what it was
 */
export async function swap(site: string, target: string, work: string): Promise<void> {
  const old = join(work, 'old')
  const had = existsSync(target)
  if (had) await rename(target, old)
  try {
    await rename(site, target)
  } catch (error) {
    if (had) await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/**
 * Removes what killed builds left in `folder`, whose entries end in the number of their process.
 * A build killed between the two renames of `swap` left `target` missing: it is put back first.
 */
export async function sweep(folder: string, target: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    const owner = Number(/\d+$/.exec(name)?.[0] ?? Number.NaN)
    // Our own number on a folder that a build makes is a dead process's: numbers come round again.
    const isOurs = owner === process.pid
    if (Number.isNaN(owner) || (isOurs ? name !== String(owner) : isAlive(owner))) continue
    const left = join(folder, name)
    if (!existsSync(target) && existsSync(join(left, 'old'))) await rename(join(left, 'old'), target)
    await rm(left, { recursive: true, force: true })
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
