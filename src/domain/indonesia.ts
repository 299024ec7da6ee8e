/** Indonesia with its seas, in degrees. Longitudes and latitudes do not overlap: a swap of the two is certain. */
export const INDONESIA = { bujur: { min: 94, max: 142 }, lintang: { min: -12, max: 7 } } as const

export const isBujur = (value: number): boolean => value >= INDONESIA.bujur.min && value <= INDONESIA.bujur.max
export const isLintang = (value: number): boolean => value >= INDONESIA.lintang.min && value <= INDONESIA.lintang.max
