import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'

const SRC = resolve(import.meta.dirname, '../../src')
const ID = join(SRC, 'text/id')
const EN = join(SRC, 'text/en')

/** The pages that exist in English too, at the same addresses below `/en/`. */
const PAGES = [
  'index',
  'kabupaten/[kode]',
  'kecamatan/[kode]',
  'desa/[kode]',
  'edisi/[kabupaten]/[edisi]',
  'klasifikasi',
  'regulasi/index',
  'regulasi/[slug]',
  'metode',
]

/**
 * The portal in English is a second build of the same pages, in which every import of `src/text/id/NAME` gets
 * `src/text/en/NAME`: in pages, components and pure functions, and in what runs in the browser.
 */
export const inggris: AstroIntegration = {
  name: 'inggris',
  hooks: {
    'astro:config:setup'({ injectRoute, updateConfig }) {
      for (const page of PAGES)
        injectRoute({
          pattern: `/en/${page.replace(/(?:^|\/)index$/, '')}`,
          entrypoint: join(SRC, `pages/${page}.astro`),
        })
      updateConfig({ vite: { plugins: [kamus()], worker: { plugins: () => [kamus()] } } })
    },
  },
}

/** @throws where a dictionary that is needed has no English file */
export function kamus(): Plugin {
  return {
    name: 'kamus-inggris',
    enforce: 'pre',
    resolveId(name, importer) {
      if (!importer || !name.startsWith('.')) return undefined
      const from = importer.replace(/\?.*$/, '')
      const file = resolve(dirname(from), name)
      // an English file may take from the Indonesian one what has no language
      if (!file.startsWith(ID + sep) || from.startsWith(EN + sep)) return undefined
      const english = join(EN, relative(ID, file))
      if (!existsSync(english))
        throw new Error(`${relative(join(SRC, '..'), english)} belum ada: tulis padanannya dalam bahasa Inggris.`)
      return english
    },
  }
}
