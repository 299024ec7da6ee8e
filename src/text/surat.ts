import { KOLOM_DIMINTA, type Diminta, type KolomDiminta, type Permintaan } from '../domain/minta.ts'
import { kecamatanOf, tingkatOf } from '../domain/kode.ts'
import type { Regulasi } from '../domain/prose.ts'
import { columnName, correctedCell } from './cell.ts'
import { date } from './dates.ts'
import { minta as text } from './id/minta.ts'
import { umum } from './id/umum.ts'
import { areaName, fullVillageName, kantorOf } from './place.ts'

/** One thing that is asked for. */
export interface Butir {
  readonly judul: string
  readonly sebab: string
  /** columns, with the rows of them that lack it; none where the heading tells it all */
  readonly kolom: readonly string[]
}

/** A letter in its parts, from the top of the sheet to the signature. */
export interface Surat {
  /** a fictional one says so before anything else; else '' */
  readonly jangan: string
  readonly perihal: string
  readonly kepada: readonly string[]
  readonly dasar: string
  /** of which area, and what edition the portal has of it */
  readonly untuk: string
  readonly butir: readonly Butir[]
  /** what is withheld, apart from what is not reported */
  readonly disembunyikan: readonly Butir[]
  readonly akhir: readonly string[]
}

export interface Keadaan {
  /** the public-information act, where the portal has it */
  readonly dasar: Regulasi | undefined
  /** whole address of the page of the area; '' where the portal has none */
  readonly alamat: string
}

/** The letter of an area, in the words of a resident to an office. */
export function suratOf(of: Permintaan, { dasar, alamat }: Keadaan): Surat {
  const { kabupaten, edition, diminta } = of
  const pasal = dasar?.ketentuan.some(({ id }) => id === 'pasal-22') && text.pasal
  return {
    jangan: kabupaten.contoh ? `${text.jangan}. ${text.janganKet}` : '',
    perihal: `${kabupaten.contoh ? `${text.jangan}: ` : ''}${text.perihalIsi(namaMinta(of))}`,
    kepada: [text.yth, kantorOf(kabupaten)],
    dasar: dasar ? text.dasar(named(dasar)) : text.tanpaDasar,
    untuk: `${text.untuk}: ${placeOf(of)}. ${text.memuat(umum.namaSitus(kabupaten.nama), edition.kode, date(edition.tanggal_data))}`,
    butir: diminta.flatMap((one) => (one.sebab === 'kolom' && one.kosong.length === 0 ? [] : [asked(one)])),
    disembunyikan: diminta.flatMap(({ tabel, x }) =>
      x.length > 0 ? [{ judul: text.tabel[tabel], sebab: '', kolom: x.flatMap(columns) }] : [],
    ),
    akhir: [
      `${text.bentuk} ${text.baris}`,
      [text.alasan, pasal && text.batas(pasal)].filter(Boolean).join(' '),
      ...(alamat ? [text.halaman(alamat)] : []),
      text.terimaKasih,
    ],
  }
}

/** `Kelurahan Manikjenar`, `Kecamatan Jati`, `Kabupaten Blora`. */
export const namaMinta = ({ kabupaten, wilayah }: Pick<Permintaan, 'kabupaten' | 'wilayah'>): string =>
  tingkatOf(wilayah.kode) === 'desa' ? fullVillageName(kabupaten, wilayah.kode) : areaName(wilayah)

function placeOf({ kabupaten, wilayah }: Permintaan): string {
  const tingkat = tingkatOf(wilayah.kode)
  const around = [
    tingkat === 'desa' && kabupaten.kecamatan.get(kecamatanOf(wilayah.kode)),
    tingkat !== 'kabupaten' && kabupaten,
  ]
  const places = around.flatMap((area) => (area ? [areaName(area)] : []))
  return [`${areaName(wilayah)} (${wilayah.kode})`, ...places].join(', ')
}

const named = ({ jenis, nomor, tahun, judul }: Regulasi): string =>
  text.undangUndang(jenis, nomor, String(tahun ?? ''), judul)

const asked = ({ tabel, sebab, kosong }: Diminta): Butir => ({
  judul: text.tabel[tabel],
  sebab: text.sebab[sebab],
  kolom: sebab === 'kolom' ? kosong.flatMap(columns) : KOLOM_DIMINTA[tabel].map(columnName),
})

const columns = ({ kolom, baris }: KolomDiminta): readonly string[] =>
  baris.length > 0 ? baris.map((one) => correctedCell({ kolom, baris: one })) : [columnName(kolom)]

/** The labels of what the sender fills in. */
export const ISIAN = [text.nama, text.alamat, text.telepon] as const

/** The same letter as text to copy or to send. */
export function teksSurat(surat: Surat): string {
  const blank = (label: string) => `${label}: ${text.titik}`
  const list = (all: readonly Butir[]) =>
    all.map(
      ({ judul, sebab, kolom }, i) =>
        `${i + 1}. ${judul}${sebab && ` (${sebab})`}${kolom.length > 0 ? `: ${kolom.join(', ')}` : ''}`,
    )
  const parts: readonly (string | readonly string[])[] = [
    surat.jangan,
    blank(text.tanggal),
    `${text.perihal}: ${surat.perihal}`,
    surat.kepada,
    ISIAN.map(blank),
    [surat.dasar, surat.untuk],
    surat.butir.length > 0 ? [text.belum, ...list(surat.butir)] : '',
    surat.disembunyikan.length > 0 ? [text.disembunyikan, ...list(surat.disembunyikan)] : '',
    ...surat.akhir,
    [text.hormat, '', text.titik, `(${text.tandaTangan})`],
    surat.jangan,
  ]
  return parts
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .filter(Boolean)
    .join('\n\n')
}
