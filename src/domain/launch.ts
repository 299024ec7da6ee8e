import type { Profile } from './profile.ts'
import type { PencananganRow } from './rows.ts'

/**
 * The first launch of a desa, whatever the order of the rows; undefined where none is known.
 * Within one month or year an exact date goes before a vague one; a row without a date comes last.
 */
export const firstLaunch = ({ pencanangan }: Pick<Profile, 'pencanangan'>): PencananganRow | undefined =>
  [...pencanangan].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))[0]

/** `~` stands behind `-` and every digit. */
const orderOf = ({ tanggal }: PencananganRow): string => `${tanggal}~`

/** True where a dated launch is known: what every count, list and map means by it. */
export const isLaunchKnown = (profile: Pick<Profile, 'pencanangan'>): boolean => Boolean(firstLaunch(profile)?.tanggal)
