import { showPath } from './judge.ts'

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * A workflow command of GitHub that marks a file; always one line, whatever the path is.
 * A path with what cannot be seen is only written, as codes: it could not be marked in a readable way.
 */
export function annotation(level: 'error' | 'warning', path: string, title: string, message: string): string {
  const shown = showPath(path)
  const place = shown === path ? `file=${escapeProperty(path)},` : ''
  return `::${level} ${place}title=${escapeProperty(title)}::${escapeData(`${shown}: ${message}`)}`
}
