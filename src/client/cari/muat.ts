import { butirOf, type Butir, type Nama } from '../../site/butir.ts'
import { link } from '../../site/link.ts'

let loaded: Promise<readonly Butir[]> | undefined

/** Every name of the portal, fetched once. @throws where the network fails; the next call then tries again */
export function muatNama(): Promise<readonly Butir[]> {
  loaded ??= fetch(link.namaCari())
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then((nama) => butirOf(nama as Nama))
    .catch((error: unknown) => {
      loaded = undefined
      throw error
    })
  return loaded
}
