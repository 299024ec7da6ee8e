import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Runs a program of this folder in a process of its own, so that its data is loaded afresh and a stop of the build
 * stops it too.
 * @returns what it printed
 * @throws with that text where it fails
 */
export async function runChild(
  program: 'run-astro.ts' | 'run-files.ts',
  args: readonly string[],
  root: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  const path = fileURLToPath(new URL(`./${program}`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], {
    cwd: root,
    // a BASE_URL or DEV of the environment would win over those of the build, and test runners set both
    env: { ...env, BASE_URL: undefined, DEV: undefined, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    // the channel breaks when this process dies in any way, and Astro then stops too
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(signal && { signal }),
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  let printed = ''
  child.stdout!.on('data', (text: Buffer) => (printed += text.toString()))
  child.stderr!.on('data', (text: Buffer) => (printed += text.toString()))
  // stopped or not: only a process that has ended writes no more
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => (printed += error.message)).once('close', resolve)
  })
  process.removeListener('exit', stop)
  if (code !== 0) throw new Error(`${program} berhenti:\n${printed.trim()}`)
  return printed.trim()
}

/**
 * Runs jobs side by side; the failure of one stops the others, and none is left running.
 * @returns what each gave, in their order
 * @throws what the first failed with
 */
export async function together<const T>(
  signal: AbortSignal | undefined,
  jobs: readonly ((stop: AbortSignal) => Promise<T>)[],
): Promise<readonly T[]> {
  const failed = new AbortController()
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal
  let first: { readonly error: unknown } | undefined
  const done = await Promise.all(
    jobs.map((job) =>
      job(stop).catch((error: unknown) => {
        first ??= { error }
        failed.abort()
        return undefined
      }),
    ),
  )
  if (first) throw first.error
  return done as T[]
}
