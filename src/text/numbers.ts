import { format as bahasa } from './id/format.ts'

/** Numbers as the language writes them, whatever the machine's locale: 1.234,5 in Indonesian */

const cache = new Map<number, Intl.NumberFormat>()
const format = (decimals: number, least = 0): Intl.NumberFormat => {
  const key = 100 * least + decimals
  let f = cache.get(key)
  if (!f) {
    f = new Intl.NumberFormat(bahasa.locale, { minimumFractionDigits: least, maximumFractionDigits: decimals })
    cache.set(key, f)
  }
  return f
}

/** 1234.5 -> `1.234,5`; at most three decimals */
export const number = (value: number): string => format(3).format(value)

/** `km2` in data -> `km²` for the reader */
export const unit = (satuan: string): string => satuan.replace('km2', 'km²')

/** 10.8 -> `10,80` at two decimals, all of them */
export const decimal = (value: number, decimals: number): string => format(decimals, decimals).format(value)

/** 12.3 -> `13 m`, 1240 -> `1,2 km`: what is near is never 0 km */
export const distance = (meter: number): string =>
  meter < 1000 ? `${number(Math.ceil(meter))} m` : `${decimal(meter / 1000, 1)} km`

/** 2.6 -> `2,60`: the indices of the rule always have two decimals */
export const index = (value: number): string => decimal(value, 2)

/**
 * 31.525 -> `31,5%`; one decimal unless told. What was rounded keeps all its decimals, 18.98 -> `19,0%`, for `19%` would
 * pass for exact.
 */
export function percent(value: number, decimals = 1): string {
  const isExact = Number(value.toFixed(decimals)) === value
  return `${isExact ? format(decimals).format(value) : decimal(value, decimals)}%`
}
