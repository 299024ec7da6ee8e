import { CATALOGUE, FAMILIES, type FaultCode } from '../../src/load/catalogue.ts'
import { TABLES, type AnySchema } from '../../src/load/schema.ts'
import { periksaGalat } from '../../src/text/id/periksa-galat.ts'

/** A text inside a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
const code = (text: string): string => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``)

/** The codes by family: a heading that can be linked to, what it means, an example, the mend. */
function faults(): string {
  const families = Object.entries(FAMILIES).map(([name, entries]) => {
    const text = periksaGalat.keluarga[name as keyof typeof FAMILIES]
    return `### ${text}\n\n${Object.keys(entries)
      .map((each) => fault(each as FaultCode))
      .join('\n')}`
  })
  return families.join('\n')
}

function fault(name: FaultCode): string {
  const { title, meaning, example, mend, severity } = CATALOGUE[name]
  const kind = severity === 'warning' ? ` (${periksaGalat.peringatan})` : ''
  const good = example.good === undefined ? '' : `; ${periksaGalat.benar.toLowerCase()}: ${code(example.good)}`
  return `#### ${name}

${cell(title)}${kind}. ${cell(meaning)}

- ${periksaGalat.keliru}: ${code(example.bad)}${good}
- ${periksaGalat.caranya}: ${cell(mend)}
`
}

/** The columns of a table, as the checker knows them. */
function columns({ columns }: AnySchema): string {
  const rows = Object.entries(columns).map(([name, { spec }]) => {
    const optional = spec.required ? '' : ' (kolom boleh tidak ada)'
    const unit = spec.unit === '' ? '' : ` (${spec.unit})`
    const options =
      spec.options.length > 0 && !spec.type.startsWith('daftar')
        ? `; pilihan: ${spec.options.map(code).join(', ')}`
        : ''
    return `| ${code(name)} | ${cell(spec.meaning)}${unit}${options}${optional} | ${code(spec.example)} |`
  })
  return `| kolom | arti | contoh |\n|---|---|---|\n${rows.join('\n')}\n`
}

/** The guide with every generated part, between its marks, as the code has it now. */
export function withGenerated(guide: string): string {
  const parts = [['galat', faults()] as const, ...TABLES.map((table) => [table.file, columns(table)] as const)]
  return parts.reduce((text, [name, body]) => between(text, name, body), guide)
}

/** Replaces what stands between `<!-- name:mulai -->` and `<!-- name:selesai -->`, where there are such marks. */
function between(text: string, name: string, body: string): string {
  const [start, end] = [`<!-- ${name}:mulai -->\n`, `<!-- ${name}:selesai -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  return from < 0 || to < from ? text : `${text.slice(0, from)}${start}\n${body}\n${text.slice(to)}`
}
