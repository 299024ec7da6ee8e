import { hash } from 'node:crypto'
import { fingerprintText, type Asal } from '../domain/fact.ts'
import { downloadBytes } from './download.ts'

const texts = new Map<string, string>()

/** The text of a file below the data folder, as it was committed; read once per process. */
export function committedText(file: string): string {
  let text = texts.get(file)
  if (text === undefined) texts.set(file, (text = downloadBytes(file).toString('utf8')))
  return text
}

/** The fingerprint of a fact: 64 hex digits. `sed -n 4p FILE | sha256sum` gives the same for one line. */
export const fingerprint = (asal: readonly Asal[]): string => hash('sha256', fingerprintText(asal, committedText))
