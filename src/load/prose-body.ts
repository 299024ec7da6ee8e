import { quote, type Report } from './report.ts'

/** The components that prose may use, with literal attributes only. */
export const COMPONENTS = ['Angka', 'Istilah'] as const

const ALLOWED = new RegExp(`</?(?:${COMPONENTS.join('|')})(?:\\s+[a-z]+="[^"{}<>]*")*\\s*/?>`, 'g')

// MDX is a program. Code spans are no exception: where one ends depends on the lines around it.
const RULES: readonly { readonly pattern: RegExp; readonly message: string; readonly mend: string }[] = [
  { pattern: /^\s*(?:import|export)\b/, message: 'Baris import atau export tidak boleh', mend: 'Hapus baris ini.' },
  { pattern: /[{}]/, message: 'Kurung kurawal tidak boleh', mend: 'Hapus kurung kurawal.' },
  {
    pattern: /</,
    message: 'HTML atau komponen yang tidak dikenal',
    mend: `Tulis Markdown biasa (untuk tanda < tulis &lt;); komponen yang boleh: ${COMPONENTS.join(', ')}, tiap isian dalam tanda kutip.`,
  },
  {
    // Named by what is allowed: escapes and entities can spell javascript: in too many ways.
    pattern: /(?:\]\(|(?<!\[\^[^\]]*)\]:)(?!\s*(?:https?:\/\/|\/|#))/i,
    message: 'Tautan salah bentuk',
    mend: 'Tautkan ke alamat lengkap yang diawali https://, ke halaman portal yang diawali /, atau ke #bagian.',
  },
  {
    pattern: /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u,
    message: 'Karakter tersembunyi tidak boleh',
    mend: 'Ketik ulang bagian ini.',
  },
]

/** Reports what prose must not hold: code, expressions, raw HTML. `firstLine` is the line of the file where it begins. */
export function checkBody(file: string, body: string, firstLine: number, report: Report): void {
  body.split('\n').forEach((written, i) => {
    // Blanked, not cut, so that columns stay.
    const line = written.replace(ALLOWED, (tag) => ' '.repeat(tag.length))
    for (const { pattern, message, mend } of RULES) {
      const found = pattern.exec(line)
      if (!found) continue
      const spot = { file, line: firstLine + i, column: [...line.slice(0, found.index)].length + 1 }
      report('isi-prosa', spot, `${message}: ${quote(written.slice(found.index).trim())}.`, mend)
    }
  })
}
