/** Width of a letter by its height: as wide as the widest face that may stand in. */
const LETTER = 0.53

/** The space in `4 Januari 2024`, where no line ends. */
const DAY = /(?<=\b\d{1,2}) (?=[A-Z][a-z]+ \d{4}\b)/g

/**
 * Words on lines no longer than `width`, in units of a drawing; a word that is longer is cut.
 * @param size height of the letters
 */
export function wrap(words: string, width: number, size: number): readonly string[] {
  const room = Math.max(8, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  let line = ''
  for (const word of words
    .replace(DAY, '\u00a0')
    .split(/[ \n\t]+/)
    .filter(Boolean)) {
    let rest = word
    if (line !== '' && line.length + 1 + rest.length > room) {
      lines.push(line)
      line = ''
    }
    while (rest.length > room) {
      lines.push(rest.slice(0, room))
      rest = rest.slice(room)
    }
    line = line === '' ? rest : `${line} ${rest}`
  }
  return line === '' ? lines : [...lines, line]
}

/** The greatest height of letters up to `size` in which the words take `lines` lines; at least half of it. */
export function fit(words: string, width: number, size: number, lines: number): number {
  let height = size
  while (height > size / 2 && wrap(words, width, height).length > lines) height -= 4
  return height
}
