import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { inggris } from './scripts/build/inggris.ts'
import { basePath } from './src/site/link.ts'

const isInggris = process.env.BAHASA === 'en'

export default defineConfig({
  // what is found there besides the pages: middleware and content
  srcDir: isInggris ? './src/en' : './src',
  base: basePath(process.env.BASE_PATH ?? ''),
  trailingSlash: 'always',
  output: 'static',
  // 'jsx' would eat the spaces between inline elements at line ends
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), isInggris && inggris],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', concurrency: 2 },
  // the security policy allows no inline script: even the smallest stays a file
  vite: {
    resolve: {
      // citation-js would bring a fetch for Node into the browser
      alias: [
        {
          find: /^(?:node|sync)-fetch$/,
          replacement: fileURLToPath(new URL('src/client/cek/tanpa-fetch.ts', import.meta.url)),
        },
      ],
    },
    build: { assetsInlineLimit: 0 },
    worker: {
      format: 'es',
      // a worker works offline only from below the page whose service worker keeps it
      rolldownOptions: {
        output: {
          // the search box is no worker, but one file as they are
          entryFileNames: ({ name }) => `${name === 'elemen' ? '_astro/cari' : 'periksa/kerja/[name]'}-[hash].js`,
          chunkFileNames: 'periksa/kerja/[name]-[hash].js',
        },
      },
    },
  },
})
