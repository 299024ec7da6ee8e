/** Numbers as Indonesia writes them, whatever the machine's locale: 1.234,5 */

const cache = new Map<number, Intl.NumberFormat>()
const format = (decimals: number): Intl.NumberFormat => {
  let f = cache.get(decimals)
  if (!f) {
    f = new Intl.NumberFormat('id-ID', { maximumFractionDigits: decimals })
    cache.set(decimals, f)
  }
  return f
}
const fixed = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** 1234.5 -> `1.234,5`; at most three decimals */
export const number = (value: number): string => format(3).format(value)

/** `km2` in data -> `km²` for the reader */
export const unit = (satuan: string): string => satuan.replace('km2', 'km²')

/** 2.6 -> `2,60`: the indices of the rule always have two decimals */
export const index = (value: number): string => fixed.format(value)

/** 31.525 -> `31,5%`; one decimal unless told */
export const percent = (value: number, decimals = 1): string => `${format(decimals).format(value)}%`
