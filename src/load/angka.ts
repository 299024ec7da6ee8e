/**
 * The plain numbers that a number with marks may mean: `1.234,5` 1234.5; `1 234` 1234; `12,5%` 12.5;
 * `1,234` 1234 or, where fractions may stand, 1.234. Empty where it is no number with marks.
 * @param whole only whole numbers may stand
 */
export function numbersMeant(text: string, whole: boolean): readonly string[] {
  if (text.length > 40) return []
  const bare = text.replace(/^Rp\.?\s*|\s*%$/gi, '')
  const parts = /^(-?)(\d[\d.,'’\s]*)$/u.exec(bare)
  if (!parts || !/[^\d-]/.test(text)) return []
  const digits = parts[2]!.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '')
  return readings(digits)
    .filter((reading) => !whole || !reading.includes('.'))
    .map((reading) => `${parts[1]!}${reading}`)
}

function readings(digits: string): readonly string[] {
  const marks = digits.replace(/\d/g, '')
  if (marks === '') return [digits]
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return [digits.replaceAll('.', '').replace(',', '.')]
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return [digits.replaceAll(',', '')]
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(digits) && new Set(marks).size === 1
  const thousands = grouped ? [digits.replace(/[.,]/g, '')] : []
  const fraction = /^\d+[.,]\d+$/.test(digits) ? [digits.replace(',', '.')] : []
  return [...thousands, ...fraction]
}
