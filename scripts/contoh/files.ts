import type { KeteranganKabupaten } from '../../src/domain/portal.ts'
import { kecamatanOf } from '../../src/domain/kode.ts'
import { chance, type Chance } from './chance.ts'
import { csv, json, type Cell } from './csv.ts'
import { corakOf, SUMBER } from './desa.ts'
import { day, EDISI, edisiFiles, type Tokoh } from './edisi.ts'
import { KAMPUNG, OPD } from './kata.ts'
import { riwayatKelas } from './kelas.ts'
import { dasarOf } from './penduduk.ts'
import { watakOf } from './poin.ts'
import { wilayahContoh, type Desa, type Wilayah } from './wilayah.ts'

const SEED = 0.9902
const AKHIR_LAMA = '2024-12-31'
/**
 * The fictional kabupaten 99.01, path below `data/contoh/` to text. The same bytes on every machine:
 * seeded, no clock, no locale.
 */
export function contohFiles(): ReadonlyMap<string, string> {
  const luck = chance(SEED)
  const wilayah = wilayahContoh(luck)
  const kelas = riwayatKelas(luck, EDISI.length)
  const tokoh = wilayah.desa.map((desa, nomor): Tokoh => ({
    nomor,
    desa,
    kelas: kelas[nomor]!,
    pilihan: luck.between(0, 1),
    watak: watakOf(luck),
    dasar: dasarOf(luck, desa.jenis === 'kelurahan'),
    corak: corakOf(luck),
    kampung: luck.shuffled(KAMPUNG)[0]!,
    celah: luck.between(0, 1),
  }))
  const files = new Map([
    ['kabupaten.json', json(KABUPATEN)],
    ['wilayah.csv', wilayahCsv(wilayah)],
    ['opd.csv', opdCsv()],
    ['pencanangan.csv', pencananganCsv(luck, wilayah.desa)],
  ])
  for (const [e, edisi] of EDISI.entries()) {
    // until it ends, the old desa stands in the place of its successor
    const then = tokoh
      .map((one) => (one.desa === wilayah.pengganti && edisi.data <= AKHIR_LAMA ? { ...one, desa: wilayah.lama } : one))
      .sort((a, b) => (a.desa.kode < b.desa.kode ? -1 : 1))
    for (const [name, text] of edisiFiles(luck, then, e)) files.set(`edisi/${edisi.kode}/${name}`, text)
  }
  return files
}

const KABUPATEN: KeteranganKabupaten = {
  kode: '99.01',
  nama: 'Contoh',
  jenis: 'kabupaten',
  provinsi: 'Provinsi Contoh (rekaan)',
  opd_pengelola: 'Dinas KB Kabupaten Contoh (rekaan)',
  kontak: '',
  catatan_batas: 'Rekaan: bentuk skematis dari titik label yang dikarang, bukan batas wilayah mana pun.',
  contoh: true,
}

const fixed = (value: number): string => String(Number(value.toFixed(2)))

function wilayahCsv({ kecamatan, desa, lama, pengganti }: Wilayah): string {
  const area = (of: readonly Desa[]): string => fixed(of.reduce((total, one) => total + one.luas, 0))
  const rowOf = (one: Desa, ended: readonly [string, string] = ['', '']): Cell[] => [
    one.kode,
    one.nama,
    one.jenis,
    one.luas,
    one.bujur,
    one.lintang,
    SUMBER,
    ...ended,
  ]
  const all = [...desa.map((one) => rowOf(one)), rowOf(lama, [AKHIR_LAMA, pengganti.kode])]
  return csv(
    ['kode', 'nama', 'jenis', 'luas_km2', 'bujur', 'lintang', 'sumber_id', 'berlaku_sampai', 'pengganti'],
    [
      [KABUPATEN.kode, KABUPATEN.nama, 'kabupaten', area(desa), '', '', SUMBER, '', ''],
      ...kecamatan.map(({ kode, nama }) => [
        kode,
        nama,
        'kecamatan',
        area(desa.filter((one) => kecamatanOf(one.kode) === kode)),
        '',
        '',
        SUMBER,
        '',
        '',
      ]),
      ...all.sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
    ],
  )
}

const opdCsv = (): string =>
  csv(
    ['id', 'nama', 'peran', 'program', 'sumber_id'],
    OPD.map(({ id, nama, peran, program }) => [id, nama, peran, program.join('|'), SUMBER]),
  )

/** Launches for most desa, several on one day as in life; some known to the month or the year only. */
function pencananganCsv(luck: Chance, desa: readonly Desa[]): string {
  const days = Array.from({ length: 26 }, () => day(luck, luck.whole(2017, 2023), luck.whole(1, 12)))
  const rows = desa
    .filter(() => luck.happens(0.86))
    .map((one): Cell[] => {
      const date = days[luck.whole(0, days.length - 1)]!
      const [length, ketelitian] = luck.happens(0.8) ? [10, 'hari'] : luck.happens(0.6) ? [7, 'bulan'] : [4, 'tahun']
      return [one.kode, date.slice(0, length as number), ketelitian as string, SUMBER, one.nama, '']
    })
  return csv(['kode_desa', 'tanggal', 'ketelitian', 'sumber_id', 'nama_di_sumber', 'catatan'], rows)
}
