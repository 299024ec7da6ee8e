export type Cell = string | number

/** Canonical CSV: commas, LF, quotes only where they must be. */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => row.map(quote).join(',') + '\n').join('')

const quote = (cell: Cell): string => {
  const text = String(cell)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const yaTidak = (flag: boolean): string => (flag ? 'ya' : 'tidak')

/** Chosen options; `tidak` says that none was chosen, which an empty cell does not. */
export const options = (chosen: readonly string[]): string => chosen.join('|') || 'tidak'

export const json = (value: unknown): string => JSON.stringify(value, undefined, 2) + '\n'
