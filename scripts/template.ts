import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { TEMPLATES, templateName, templateXlsx } from '../src/import/template.ts'
import { formatFaults } from '../src/load/format.ts'
import { readPortal } from '../src/load/portal.ts'

// exit 0 written, 1 faulty data, 2 misuse

const USAGE = `Pemakaian: npm run template -- --kabupaten FOLDER [--tabel TABEL] [--ke FOLDER] [--data FOLDER]
TABEL: ${TEMPLATES.map(({ file }) => file.replace(/\.csv$/, '')).join(', ')}`

class Misuse extends Error {}

function options() {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ options: { kabupaten: text, tabel: text, ke: text, data: text } })
    return values
  } catch {
    throw new Misuse('Perintah tidak dikenal.')
  }
}

async function main(): Promise<void> {
  const { kabupaten: folder, tabel, ke = '.', data } = options()
  if (folder === undefined) throw new Misuse('Sebut kabupatennya.')
  const schemas = TEMPLATES.filter(({ file }) => tabel === undefined || file === `${tabel.replace(/\.csv$/, '')}.csv`)
  if (schemas.length === 0) throw new Misuse(`Tabel "${tabel}" tidak punya templat.`)
  const dataDir = data ?? process.env['DATA_DIR'] ?? 'data'
  if (!existsSync(resolve(dataDir))) throw new Misuse(`Folder data ${dataDir} tidak ditemukan.`)
  const { portal, faults } = readPortal(resolve(dataDir))
  if (!portal) {
    console.error(['Data masih punya galat. Betulkan dulu:', ...formatFaults(faults, `${dataDir}/`)].join('\n'))
    process.exitCode = 1
    return
  }
  const kabupaten = [...portal.kabupaten.values()].find((one) => one.folder === folder)
  if (!kabupaten) throw new Misuse(`Tidak ada folder kabupaten "${folder}".`)
  mkdirSync(resolve(ke), { recursive: true })
  for (const schema of schemas) {
    const path = join(ke, templateName(kabupaten, schema))
    writeFileSync(resolve(path), await templateXlsx(portal, kabupaten, schema))
    console.log(`Ditulis: ${path}`)
  }
}

try {
  await main()
} catch (error) {
  console.error(
    error instanceof Misuse ? `${error.message}\n${USAGE}` : 'Templat tidak dapat ditulis: ada yang tidak terduga.',
  )
  process.exitCode = 2
}
