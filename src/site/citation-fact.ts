import { isNumber } from '../domain/cell.ts'
import { factId, type Fact } from '../domain/fact.ts'
import { kabupatenOf, kecamatanOf, tingkatOf, type Kode } from '../domain/kode.ts'
import type { Edition, Kabupaten, Portal } from '../domain/portal.ts'
import type { Sumber, Tanggal } from '../domain/rows.ts'
import { date } from '../text/dates.ts'
import { factName, factUnit, factWords } from '../text/fact.ts'
import { kutip } from '../text/id/kutip.ts'
import { number, unit } from '../text/numbers.ts'
import { placeName } from '../text/place.ts'
import { oneLine, sourceCredit, type Rujukan } from './citation.ts'
import { ledgerHref } from './asal.ts'
import { link } from './link.ts'

/** A fact with the words in which it is told. */
export interface FactTold {
  readonly fact: Fact
  readonly id: string
  readonly kabupaten: Kabupaten
  /** undefined for a public claim, and for what belongs to no edition */
  readonly edisi: Edition | undefined
  /** date that it speaks of, or '' */
  readonly tanggal: Tanggal
  readonly nama: string
  readonly satuan: string
  /** value and unit: `1.247 pasangan` */
  readonly nilai: string
  /** as filed, where a correction changed it */
  readonly semula: string | undefined
  /** `Desa Bangkleyan, Kecamatan Jati, Kabupaten Blora` */
  readonly tempat: string
  readonly sumber: readonly Sumber[]
  /** path of the page on which it stands, with its fragment */
  readonly halaman: string
}

/** @param kabupaten in whose files it stands: a public claim may be of the nation */
export function tellFact(portal: Portal, kabupaten: Kabupaten, fact: Fact): FactTold {
  const claim = kabupaten.angka.find((row) => row.id === factId(fact))
  const edisi = claim ? undefined : kabupaten.edisi.find(({ kode }) => kode === fact.waktu)
  const satuan = claim ? unit(claim.satuan) : factUnit(fact.nama)
  const words = (nilai: Fact['nilai']) => valueWords({ nama: fact.nama, nilai }, satuan)
  return {
    fact,
    id: factId(fact),
    kabupaten,
    edisi,
    tanggal: claim ? claim.tanggal : (edisi?.tanggal_data ?? ''),
    nama: factName(fact.nama),
    satuan,
    nilai: words(fact.nilai),
    semula: fact.semula === undefined ? undefined : words(fact.semula),
    tempat: placeWords(kabupaten, fact.wilayah),
    sumber: fact.sumber_id.flatMap((id) => portal.sumber.get(id) ?? []),
    halaman: claim ? link.angka(kabupaten.kode, claim.id) : ledgerHref(fact),
  }
}

/** A claim in percent has its sign from its row, not from its name. */
const valueWords = (fact: Pick<Fact, 'nama' | 'nilai'>, satuan: string): string =>
  satuan === '%' && factUnit(fact.nama) !== '%' && isNumber(fact.nilai)
    ? `${number(fact.nilai)}%`
    : factWords(fact, satuan)

export function placeWords(kabupaten: Kabupaten, kode: Kode): string {
  const codes = [kode, ...(tingkatOf(kode) === 'desa' ? [kecamatanOf(kode)] : [])]
  const isInside = kabupatenOf(kode) === kabupaten.kode && kode !== kabupaten.kode
  return [...codes, ...(isInside ? [kabupaten.kode] : [])].map((one) => placeName(kabupaten, one)).join(', ')
}

/** Its value; where a correction changed it, with the day of that and the value before. */
function corrected({ nilai, semula, fact }: FactTold): string {
  const last = fact.ralat.at(-1)
  return semula === undefined ? nilai : kutip.diralat(nilai, date(last?.tanggal ?? ''), semula)
}

/** How a fact is cited; `origin` stands before its address. */
export function factCitation(
  portal: Portal,
  told: FactTold,
  { origin, dibaca, sidik }: { readonly origin: string; readonly dibaca?: Tanggal; readonly sidik?: string },
): Rujukan {
  return {
    jenis: 'data',
    kunci: told.id,
    judul: oneLine(kutip.angka(told.nama, corrected(told), told.tempat)),
    sumber: told.sumber.map(({ penerbit, tanggal_terbit }) => ({ penerbit, tanggal: tanggal_terbit })),
    wadah: portal.situs.judul,
    terbit: told.tanggal,
    edisi: told.edisi?.kode ?? '',
    alamat: `${origin}${told.halaman}`,
    ...(dibaca && { dibaca }),
    catatan: [kutip.nomor(told.id), ...(sidik ? [kutip.sidik(sidik)] : [])].join('. '),
    contoh: told.kabupaten.contoh,
  }
}

/** Figure, unit, place, edition, publisher, address, date read and fingerprint, as plain text for the clipboard. */
export function quotation(told: FactTold, of: Rujukan): string {
  const when = told.edisi
    ? kutip.dataPer(told.edisi.kode, date(told.tanggal))
    : told.tanggal && kutip.per(date(told.tanggal))
  const lines = [
    [of.contoh && kutip.jangan, of.judul, when].filter(Boolean).join('. '),
    sourceCredit(of),
    of.dibaca ? kutip.dibaca(of.alamat, date(of.dibaca)) : of.alamat,
    of.catatan,
  ]
  return `${lines.filter(Boolean).join('.\n')}.`
}
