import { isNumber } from '../domain/cell.ts'
import { isKlasifikasi } from '../domain/klasifikasi.ts'
import { hitunganOf, kembaranOf } from '../domain/klaim.ts'
import { factId, type Fact, type FactId } from '../domain/fact.ts'
import { kabupatenOf, kecamatanOf, tingkatOf, type Kode } from '../domain/kode.ts'
import type { Edition, Kabupaten, Portal } from '../domain/portal.ts'
import type { AngkaRow, Sumber, Tanggal } from '../domain/rows.ts'
import { date } from '../text/dates.ts'
import { factName, factUnit, factWords, formulaWords } from '../text/fact.ts'
import { angka } from '../text/id/angka.ts'
import { indikator } from '../text/id/indikator.ts'
import { kutip } from '../text/id/kutip.ts'
import { unit } from '../text/numbers.ts'
import { placeName } from '../text/place.ts'
import { oneLine, sourceCredit, type Rujukan } from './citation.ts'
import { ledgerHref } from './asal.ts'
import { link } from './link.ts'

/** A fact with the words in which it is told. */
export interface FactTold {
  readonly fact: Fact
  readonly id: string
  readonly kabupaten: Kabupaten
  /** the public claim that it is; else undefined */
  readonly klaim: AngkaRow | undefined
  /** the same figure under its other name: of a claim the one to cite, of a figure of an edition that in the claims */
  readonly kembaran: FactId | undefined
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
  /** their publishers, as words that say who that is outside the portal too */
  readonly penerbit: readonly string[]
  /** how the portal computed it, in words; '' where a source says it */
  readonly hitungan: string
  /** public claims that contradict it: `34 Kampung KB, suarabaru.id, 15 November 2019` */
  readonly beda: readonly { readonly id: string; readonly isi: string }[]
  /** path of the page on which it stands, with its fragment */
  readonly halaman: string
}

/** @param kabupaten in whose files it stands: a public claim may be of the nation */
export function tellFact(portal: Portal, kabupaten: Kabupaten, fact: Fact): FactTold {
  const claim = kabupaten.angka.find((row) => row.id === factId(fact))
  const edisi = claim ? undefined : kabupaten.edisi.find(({ kode }) => kode === fact.waktu)
  // a place in an order is one word: `ke-5`
  const satuan = claim ? unit(claim.satuan).replace(/^urutan$/, '') : factUnit(fact.nama)
  const words = (nilai: Fact['nilai']) =>
    claim && isNumber(nilai) ? angka.dengan(nilai, claim.satuan) : factWords({ nama: fact.nama, nilai })
  const sumber = fact.sumber_id.flatMap((id) => portal.sumber.get(id) ?? [])
  return {
    fact,
    id: factId(fact),
    kabupaten,
    klaim: claim,
    kembaran: claim
      ? kembaranOf(kabupaten, claim)
      : kabupaten.angka.find((row) => kembaranOf(kabupaten, row) === factId(fact))?.id,
    edisi,
    tanggal: claim ? claim.tanggal : (edisi?.tanggal_data ?? ''),
    // a class in a claim is no kampung of that name
    nama: claim ? indikator(claim.indikator).nama : factName(fact.nama),
    satuan,
    nilai: words(fact.nilai),
    semula: fact.semula === undefined ? undefined : words(fact.semula),
    tempat: placeWords(kabupaten, fact.wilayah),
    sumber,
    penerbit: sumber.map((one) => publisherWords(portal, one)),
    hitungan: claim ? hitunganOf(claim) : fact.rumus ? formulaWords(fact.rumus, fact.nama) : '',
    beda: claim?.beda ? bedaOf(portal, kabupaten, claim) : [],
    halaman: claim ? link.angka(kabupaten.kode, claim.id) : ledgerHref(fact),
  }
}

const bedaOf = (portal: Portal, { angka: all }: Kabupaten, claim: AngkaRow): FactTold['beda'] =>
  all
    .filter(({ beda, id }) => beda === claim.beda && id !== claim.id)
    .map((row) => {
      const penerbit = publisherWords(portal, portal.sumber.get(row.sumber_id)!)
      const isi = [angka.dengan(row.nilai, row.satuan), penerbit, date(row.tanggal)].filter(Boolean).join(', ')
      return { id: row.id, isi }
    })

/** `Hitungan portal ini` says nothing in another paper: `hitungan Kampung KB Blora`. */
export function publisherWords({ situs }: Pick<Portal, 'situs'>, { penerbit }: Pick<Sumber, 'penerbit'>): string {
  const words = penerbit.replace(/portal ini/i, situs.judul)
  return words === penerbit || words.startsWith(situs.judul)
    ? words
    : `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** The source of data in a citation: `BLORABARU.COM, 4 Januari 2024`. */
export const sourceWords = (portal: Pick<Portal, 'situs'>, one: Sumber): string =>
  [publisherWords(portal, one), date(one.tanggal_terbit)].filter(Boolean).join(', ')

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
  const { nama, tempat, edisi, sumber, hitungan } = told
  // an edition tells its day itself
  const waktu = edisi ? '' : told.tanggal
  const nilai = corrected(told)
  const isOwn = hitungan !== ''
  const isBeda = told.beda.length > 0
  return {
    jenis: 'data',
    kunci: told.id,
    judul: oneLine(kutip.angka(nama, date(waktu), nilai, tempat)),
    angka: { nama, waktu, tempat, nilai, ada: isNumber(told.fact.nilai) || isKlasifikasi(told.fact.nilai) },
    hitungan: isOwn,
    beda: isBeda,
    sumber: isOwn ? [] : sumber.map((one, i) => ({ penerbit: told.penerbit[i]!, tanggal: one.tanggal_terbit })),
    dasar: isOwn ? sumber.map((one) => sourceWords(portal, one)) : [],
    wadah: portal.situs.judul,
    terbit: isOwn ? (edisi?.tanggal_terbit ?? '') : lastOf(sumber),
    edisi: told.edisi?.kode ?? '',
    alamat: `${origin}${told.halaman}`,
    ...(dibaca && { dibaca }),
    catatan: [
      isOwn && kutip.rumus(hitungan),
      isBeda && capital(kutip.beda),
      kutip.nomor(told.id),
      sidik && kutip.sidik(sidik),
    ]
      .filter(Boolean)
      .join('. '),
    contoh: told.kabupaten.contoh,
  }
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** The day on which the last of some sources was published; '' where that of one is not known. */
const lastOf = (sumber: readonly Sumber[]): Tanggal =>
  sumber.every(({ tanggal_terbit }) => tanggal_terbit)
    ? (sumber
        .map((one) => one.tanggal_terbit)
        .sort()
        .at(-1) ?? '')
    : ''

/** Figure, unit, place, edition, publisher, address, date read and fingerprint, as plain text for the clipboard. */
export function quotation(told: FactTold, of: Rujukan): string {
  const when = told.edisi && kutip.dataPer(told.edisi.kode, date(told.tanggal))
  const lines = [
    [of.contoh && kutip.jangan, of.judul, when].filter(Boolean).join('. '),
    sourceCredit(of),
    of.dibaca ? kutip.dibaca(of.alamat, date(of.dibaca)) : of.alamat,
    of.catatan,
  ]
  return `${lines.filter(Boolean).join('.\n')}.`
}
