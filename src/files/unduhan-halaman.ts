import { isNumber } from '../domain/cell.ts'
import { halamanUnduh } from '../domain/downloads.ts'
import { factId, runsOf, type Fact } from '../domain/fact.ts'
import { pageFacts } from '../domain/facts-page.ts'
import { isKlasifikasi } from '../domain/klasifikasi.ts'
import { tingkatOf } from '../domain/kode.ts'
import { placesOf } from '../domain/ledger.ts'
import type { Kabupaten, Portal } from '../domain/portal.ts'
import type { Wilayah } from '../domain/rows.ts'
import { canonicalLine } from '../load/canonical.ts'
import { fingerprint } from '../load/fingerprint.ts'
import { lengkap, link } from '../site/link.ts'
import { factName, factUnit, formulaWords } from '../text/fact.ts'
import { umum } from '../text/id/umum.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { areaName } from '../text/place.ts'
import { sourceLine } from '../text/source.ts'
import type { Berkas } from './berkas.ts'
import { csvExcel, isAngka } from './sel.ts'
import { kalimatSumber, keteranganSheet, kepala, kolomSheet } from './unduhan-tabel.ts'
import { xlsx, type Sel } from './xlsx.ts'

type NamaKolom = keyof typeof text.fakta
const KOLOM = Object.keys(text.fakta) as readonly NamaKolom[]
const NUMERIK: ReadonlySet<NamaKolom> = new Set(['nilai', 'semula'])
const LEBAR: Partial<Record<NamaKolom, number>> = {
  id: 38,
  label: 46,
  rumus: 40,
  sumber: 50,
  berkas: 38,
  sidik_jari: 66,
}

/** What the columns mean, the same in every workbook. */
const KOLOM_SHEET = kolomSheet(
  KOLOM.map((nama) => [nama, text.fakta[nama], '', NUMERIK.has(nama) ? 'angka' : 'teks', '']),
)

/** The facts of each desa and kecamatan, of all its editions, in three formats. */
export const unduhanHalamanBerkas = (portal: Portal): readonly Berkas[] =>
  [...portal.kabupaten.values()].flatMap((kabupaten) =>
    [...kabupaten.kecamatan.values(), ...kabupaten.desa.values()].flatMap((wilayah) => {
      const { csv, excel, xlsx } = halamanUnduh(kabupaten, wilayah)
      // the three are asked for one after the other
      let found: readonly Baris[] | undefined
      const rows = () => (found ??= barisOf(portal, kabupaten, wilayah))
      return [
        { path: `unduh/${csv}`, isi: () => [KOLOM, ...rows()].map((row) => `${canonicalLine(row)}\n`).join('') },
        {
          path: `unduh/${excel}`,
          isi: () =>
            csvExcel(
              KOLOM,
              rows().map((row) => row.map(bulat)),
              KOLOM.map((nama) => NUMERIK.has(nama)),
            ),
        },
        {
          path: `unduh/${xlsx}`,
          isi: () => {
            const book = workbook(portal, kabupaten, wilayah, rows())
            found = undefined
            return book
          },
        },
      ]
    }),
  )

type Baris = readonly string[]

/** The facts of an area as rows of text, in the order of `KOLOM`. */
function barisOf(portal: Portal, kabupaten: Kabupaten, wilayah: Wilayah): readonly Baris[] {
  const tanggal = new Map(kabupaten.edisi.map(({ kode, tanggal_data }) => [kode, tanggal_data]))
  const origins = new Map<string, Pick<Row, 'berkas' | 'baris' | 'sidik_jari'>>()
  return pageFacts(portal, kabupaten, wilayah).map((fact) => {
    const key = fact.asal.map(({ file, line }) => `${file}:${line}`).join()
    let origin = origins.get(key)
    if (!origin) origins.set(key, (origin = originOf(fact)))
    const row: Row = { ...valuesOf(portal, fact), tanggal_data: tanggal.get(fact.waktu) ?? '', ...origin }
    return KOLOM.map((nama) => row[nama])
  })
}

type Row = Readonly<Record<NamaKolom, string>>

function valuesOf(portal: Portal, fact: Fact): Omit<Row, 'berkas' | 'baris' | 'sidik_jari' | 'tanggal_data'> {
  const sumber = fact.sumber_id.flatMap((id) => portal.sumber.get(id) ?? [])
  const value = valueOf(fact.nilai)
  return {
    id: factId(fact),
    nama: fact.nama,
    label: factName(fact.nama),
    nilai: value,
    alasan_kosong: value === '' ? String(fact.nilai) : '',
    satuan: factUnit(fact.nama),
    edisi: fact.waktu,
    semula: fact.semula === undefined ? '' : valueOf(fact.semula) || String(fact.semula),
    rumus: fact.rumus ? formulaWords(fact.rumus, fact.nama) : '',
    sumber_id: fact.sumber_id.join('|'),
    sumber: sumber.map(sourceLine).join(' | '),
    sumber_url: sumber.flatMap(({ url }) => url || []).join('|'),
  }
}

/** A number in full, a class; '' for a reason why there is none. */
const valueOf = (nilai: Fact['nilai']): string =>
  (typeof nilai === 'number' && isNumber(nilai)) || (typeof nilai === 'string' && isKlasifikasi(nilai))
    ? plain(nilai)
    : ''

/** No exponent, which a spreadsheet or a reader of tables may not know. */
const plain = (nilai: number | string): string =>
  typeof nilai === 'number' && /e/.test(String(nilai)) ? nilai.toFixed(12).replace(/\.?0+$/, '') : String(nilai)

function originOf(fact: Fact): Pick<Row, 'berkas' | 'baris' | 'sidik_jari'> {
  const places = placesOf([fact])
  return {
    berkas: places.map(({ file }) => file).join('|'),
    baris: places.map(({ lines }) => rentang(lines)).join('|'),
    sidik_jari: fingerprint(fact.asal),
  }
}

/** `4-12 20`: lines of one file; `semua` for the whole of it. */
const rentang = (lines: readonly number[]): string =>
  runsOf(lines)
    .map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
    .join(' ') || 'semua'

function workbook(portal: Portal, kabupaten: Kabupaten, wilayah: Wilayah, rows: readonly Baris[]): Uint8Array {
  const { kode } = wilayah
  const page = tingkatOf(kode) === 'desa' ? link.desa(kode) : link.kecamatan(kode)
  const cited = new Set(rows.flatMap((row) => row[KOLOM.indexOf('sumber_id')]!.split('|')))
  const { butir } = text
  const sumber = [...portal.sumber.values()].filter(({ id }) => cited.has(id))
  return xlsx([
    {
      nama: kabupaten.contoh ? `${umum.contohTanda} ${kode}` : kode,
      baris: [kepala(KOLOM), ...rows.map((row) => row.map(bulat).map(selOf))],
      lebar: KOLOM.map((nama) => LEBAR[nama] ?? 16),
      beku: 1,
    },
    keteranganSheet(kabupaten.contoh, [
      [butir.judul, text.judulHalaman(areaName(wilayah))],
      [butir.kabupaten, `${kode}, ${areaName(kabupaten)}`],
      ...kabupaten.edisi.map(({ kode, judul }) => [butir.edisi, `${kode}: ${judul}`] as const),
      ...sumber.map((one) => [`${butir.sumber} ${one.id}`, kalimatSumber(one)] as const),
      [butir.lisensi, portal.situs.lisensi_data],
      [butir.alamat, lengkap(portal, page)],
      [butir.baris, { angka: String(rows.length) }],
    ]),
    KOLOM_SHEET,
  ])
}

/** Digits that no source gives say nothing in a spreadsheet: four decimals there; the CSV for machines keeps them all. */
const bulat = (cell: string, i: number): string =>
  NUMERIK.has(KOLOM[i]!) && isAngka(cell) ? plain(Number(Number(cell).toFixed(4))) : cell

const selOf = (cell: string, i: number): Sel => (NUMERIK.has(KOLOM[i]!) && isAngka(cell) ? { angka: cell } : cell)
