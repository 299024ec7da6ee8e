import { spotIn } from './files.ts'
import { personalIn } from './personal.ts'
import type { Report } from './report.ts'

/** Reports what the texts of a JSON file tell of a person. `kontak` may: it holds the telephone of an office. */
export function checkPersonal(dataDir: string, file: string, content: object, report: Report): void {
  for (const [name, text] of Object.entries(content)) {
    const kind = name !== 'kontak' && typeof text === 'string' ? personalIn(text) : undefined
    if (!kind) continue
    const mend = 'Hapus. Data pribadi tidak boleh ada di portal; bila sudah terlanjur diunggah, beri tahu pengelola.'
    report('data-pribadi', () => spotIn(dataDir, file, name), `"${name}" memuat ${kind}.`, mend)
  }
}
