import { build } from 'astro'

const [root, outDir, cacheDir] = process.argv.slice(2)
if (!root || !outDir || !cacheDir) throw new Error('usage: run-astro.ts ROOT OUT CACHE')
await build({
  root,
  outDir,
  cacheDir,
  logLevel: 'warn',
  // Astro marks every MDX file with a directive of its own, of which the bundler then complains
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
})
