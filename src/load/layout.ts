import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { POLA_FOLDER } from '../domain/kode.ts'
import { existsIn, reportUnreadable } from './files.ts'
import { quote, type Report } from './report.ts'
import { filesOf } from './schema.ts'
import { didYouMean } from './suggest.ts'

/** What may lie in a folder of the data; names that begin with a dot are left alone. */
interface Layout {
  readonly files: readonly string[]
  /** names that any number of files may have */
  readonly pattern?: RegExp
  readonly folders: Readonly<Record<string, Layout>>
  /** layout of the folders with another name, where there may be some */
  readonly others?: (dataDir: string, path: string) => Layout | undefined
}

const only = (...files: string[]): Layout => ({ files, folders: {} })
const prose: Layout = { ...only(), pattern: /\.mdx$/ }
const settings: Layout = { ...only(), pattern: /^[a-z0-9-]+\.json$/ }
const edition = only('edisi.json', ...filesOf('edisi'))
const kabupaten: Layout = {
  files: ['kabupaten.json', 'batas.topo.json', 'PANDUAN.md', ...filesOf('kabupaten')],
  folders: { edisi: { ...only(), others: () => edition }, pemetaan: settings },
}
const ROOT: Layout = {
  files: ['situs.json', 'kunci.json', 'README.md', 'LICENSE.md', ...filesOf('data')],
  folders: { aturan: settings, regulasi: prose, program: prose, poktan: prose, cerita: prose },
  others: (dataDir, path) => (isKabupaten(dataDir, path) ? kabupaten : undefined),
}

/** Has a folder the marks of a kabupaten? */
export const isKabupaten = (dataDir: string, folder: string): boolean =>
  ['kabupaten.json', 'wilayah.csv', 'edisi'].some((name) => existsIn(dataDir, `${folder}/${name}`))

/** Reports whatever lies in the data folder under a name that no one reads: it would be left out without a word. */
export const checkLayout = (dataDir: string, report: Report): void => checkFolder(dataDir, '', ROOT, report)

function checkFolder(dataDir: string, folder: string, layout: Layout, report: Report): void {
  for (const entry of entriesIn(dataDir, folder, report)) {
    const { name } = entry
    const file = folder === '' ? name : `${folder}/${name}`
    if (/^\.[^.]/.test(name) || layout.files.includes(name)) continue
    if (entry.isSymbolicLink()) reportUnreadable(file, report)
    else if (entry.isDirectory()) {
      const inner = layout.folders[name] ?? layout.others?.(dataDir, file)
      if (inner === kabupaten && !POLA_FOLDER.test(name)) {
        const mend = 'Pakai huruf kecil, angka, dan tanda hubung: nama itu menjadi alamat.'
        report('nama-berkas', { file }, `Nama folder ${quote(name)} salah bentuk.`, mend)
      }
      if (inner) checkFolder(dataDir, file, inner, report)
      else if (!isWrongCase(file, name, Object.keys(layout.folders), report))
        report(
          'berkas-tidak-dikenal',
          { file },
          `Folder ${quote(name)} tidak dikenal di sini.`,
          'Hapus atau pindahkan foldernya.',
        )
    } else if (!layout.pattern?.test(name) && !isWrongCase(file, name, layout.files, report)) {
      const tables = layout.files.filter((known) => known.endsWith('.csv'))
      const near = didYouMean(name, layout.files)
      const mend = tables.length > 0 ? `Tabel di sini: ${tables.join(', ')}.` : 'Hapus atau pindahkan berkasnya.'
      report('berkas-tidak-dikenal', { file }, `${quote(name)} bukan berkas di folder ini.${near}`, mend)
    }
  }
}

/** Tells of a known name with capital letters: some computers read it, others do not. */
function isWrongCase(file: string, name: string, known: readonly string[], report: Report): boolean {
  const right = known.find((each) => each.toLowerCase() === name.toLowerCase().trim())
  if (right === undefined) return false
  report('nama-berkas', { file }, `Nama ${quote(name)} salah huruf.`, `Ganti namanya menjadi ${right}.`)
  return true
}

function entriesIn(dataDir: string, folder: string, report: Report): readonly Dirent[] {
  try {
    const entries = readdirSync(join(dataDir, folder), { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    if (folder !== '') reportUnreadable(folder, report)
    return []
  }
}
