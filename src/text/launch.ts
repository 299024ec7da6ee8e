import { firstLaunch } from '../domain/launch.ts'
import type { Profile } from '../domain/profile.ts'
import { shortDate } from './dates.ts'
import { kabupaten } from './id/kabupaten.ts'

/** The first launch of a desa: `31 Des 2019`, or what of it is not known. */
export function launchWords(profile: Pick<Profile, 'pencanangan'>): string {
  const launch = firstLaunch(profile)
  return launch ? shortDate(launch.tanggal) || kabupaten.tanpaTanggal : kabupaten.belumDitemukan
}
