import type { Wilayah } from './rows.ts'

/** The source of an area in km² and of its label point, which may be another than that of name and code. */
export const sourceOfArea = ({ luas_sumber_id, sumber_id }: Pick<Wilayah, 'luas_sumber_id' | 'sumber_id'>): string =>
  luas_sumber_id || sumber_id
