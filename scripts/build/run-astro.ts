import process from 'node:process'

// a build that was killed must not go on writing; listened to before Astro takes its seconds to load
process.once('disconnect', () => process.kill(process.pid))

const [root, outDir, cacheDir] = process.argv.slice(2)
if (!root || !outDir || !cacheDir) throw new Error('usage: run-astro.ts ROOT OUT CACHE')
const { build } = await import('astro')
await build({
  root,
  outDir,
  cacheDir,
  logLevel: 'warn',
  // Astro marks every MDX file with a directive of its own, of which the bundler then complains
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
})
process.channel?.unref()
