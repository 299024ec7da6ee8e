import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const RUN = fileURLToPath(new URL('./run-astro.ts', import.meta.url))

/**
 * Runs Astro in a process of its own, so that its data is loaded afresh and a stop of the build stops it too.
 * @returns what it printed
 * @throws with that text where it fails
 */
export async function runAstro(
  root: string,
  outDir: string,
  cacheDir: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  const child = spawn(process.execPath, [RUN, root, outDir, cacheDir], {
    cwd: root,
    // a BASE_URL of the environment would win over the base path, and test runners set one
    env: { ...env, BASE_URL: undefined, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
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
  if (code !== 0) throw new Error(`Astro berhenti:\n${printed.trim()}`)
  return printed.trim()
}
