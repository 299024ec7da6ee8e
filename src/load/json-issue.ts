import type { z } from 'zod'
import { quote } from './report.ts'

type Issue = z.core.$ZodIssue

const MAX_NAMES = 10

/** What zod found, in Indonesian. A message of our own schemas is passed on as it is. */
export function issueText(issue: Issue): string {
  const only = innermost(issue)
  switch (only.code) {
    case 'invalid_type':
      return `isian tidak ada atau salah jenis (seharusnya ${TYPES[only.expected]?.[0] ?? only.expected})`
    case 'unrecognized_keys':
      return `isian tidak dikenal: ${namesOf(only.keys)}`
    case 'invalid_value':
      return `harus salah satu dari: ${only.values.map(String).join(', ')}`
    case 'too_small':
    case 'too_big':
      return 'terlalu pendek, kosong, atau di luar batas'
    case 'custom':
      return only.message
    case 'invalid_format':
      return `bentuk salah${only.message.startsWith('Invalid') ? '' : ` (${only.message})`}`
    default:
      return 'isian salah'
  }
}

/** How to mend what zod found; `ofField` is the mend of the field itself, for a value of the right type. */
export function issueMend(issue: Issue, isMissing: boolean, ofField: string | undefined): string {
  const only = innermost(issue)
  switch (only.code) {
    case 'invalid_type':
      return isMissing ? 'Tambahkan isian itu.' : `Tulis sebagai ${TYPES[only.expected]?.[1] ?? only.expected}.`
    case 'unrecognized_keys':
      return 'Hapus isian itu, atau betulkan namanya.'
    case 'invalid_value':
      return ofField ?? 'Pilih salah satu, dengan huruf yang sama.'
    case 'too_small':
      return ofField ?? 'Isi; tidak boleh kosong.'
    default:
      return ofField ?? 'Perbaiki isian itu.'
  }
}

function namesOf(names: readonly string[]): string {
  const rest = names.length - MAX_NAMES
  return names.slice(0, MAX_NAMES).map(quote).join(', ') + (rest > 0 ? `, dan ${rest} lagi` : '')
}

/** Of a choice of forms the last: the others are what may stand instead of it, such as an empty text. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const last = issue.errors.at(-1)?.[0]
  return last ? innermost(last) : issue
}

const TYPES: Readonly<Record<string, readonly [name: string, form: string]>> = {
  string: ['teks', 'teks di antara tanda petik'],
  number: ['angka', 'angka tanpa tanda petik'],
  int: ['angka', 'angka tanpa tanda petik'],
  boolean: ['true atau false', 'true atau false tanpa tanda petik'],
  array: ['daftar', 'daftar di antara [ dan ]'],
  object: ['objek', 'isian di antara { dan }'],
  record: ['objek', 'isian di antara { dan }'],
}
