/** What the checker knows of one code, in Indonesian, for officials. The message of one fault stays with its check. */
export interface Entry {
  /** a warning does not forbid publication */
  readonly severity: 'fault' | 'warning'
  /** a few words, for a heading */
  readonly title: string
  /** what it means, and why it matters */
  readonly meaning: string
  /** a line, cell or name as it must not stand, and as it should */
  readonly example: { readonly bad: string; readonly good?: string }
  /** how to mend it */
  readonly mend: string
}

export type Family = Readonly<Record<string, Entry>>
