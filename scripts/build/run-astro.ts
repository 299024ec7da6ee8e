import { build } from 'astro'

const [root, outDir, cacheDir] = process.argv.slice(2)
if (!root || !outDir || !cacheDir) throw new Error('usage: run-astro.ts ROOT OUT CACHE')
await build({ root, outDir, cacheDir, logLevel: 'warn' })
