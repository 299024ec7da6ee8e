import type { Edition } from '../domain/portal.ts'
import type { Place, Tanggal, Wilayah } from '../domain/rows.ts'
import { spotIn } from './files.ts'
import type { Report } from './report.ts'
import { isLater, isTanggal } from './tanggal.ts'

const FIX_ABOUT = 'Periksa tanggal_data di edisi.json, dan nama foldernya.'

/**
 * The editions of one kabupaten beside one another, oldest first by name of folder: their dates ascend,
 * none stands twice, and each names its month.
 */
export function checkSequence(dataDir: string, all: readonly Edition[], report: Report): void {
  // The name of another one is a fault already, and puts it in no order.
  const editions = all.filter(({ kode }) => isTanggal(kode) && kode.length === 7)
  for (const [i, { kode, folder, tanggal_data }] of editions.entries()) {
    const spot = () => spotIn(dataDir, `${folder}/edisi.json`, 'tanggal_data')
    const before = editions[i - 1]
    if (tanggal_data === before?.tanggal_data) {
      const message = `tanggal_data ${tanggal_data} sama dengan edisi ${before.kode}.`
      report('edisi-kembar', spot, message, 'Satu tanggal satu edisi: hapus salah satu, atau betulkan tanggalnya.')
    } else if (before && isLater(before.tanggal_data, tanggal_data)) {
      const message = `tanggal_data ${tanggal_data} lebih lama daripada edisi ${before.kode}, ${before.tanggal_data}.`
      report('urutan-edisi', spot, message, FIX_ABOUT)
    } else if (tanggal_data.slice(0, 7) !== kode.slice(0, tanggal_data.length)) {
      const message = `tanggal_data ${tanggal_data} tidak jatuh pada ${kode}, nama folder edisi ini.`
      report('bulan-edisi', spot, message, FIX_ABOUT)
    }
  }
}

/** No desa vanishes without a successor, and no edition has a row of a desa that did not stand on its date. */
export function checkLifetimes(editions: readonly Edition[], desa: ReadonlyMap<string, Wilayah>, report: Report): void {
  for (const { at, kode, nama, berlaku_sampai, pengganti } of desa.values()) {
    if (berlaku_sampai === '' || pengganti.length > 0) continue
    const message = `${nama} (${kode}) berakhir pada ${berlaku_sampai}, tetapi penggantinya tidak ditulis.`
    report('desa-tanpa-pengganti', spotOf(at), message, 'Isi kolom pengganti dengan kode desa yang meneruskannya.')
  }
  for (const edition of editions) {
    for (const { row, tanggal } of datedRows(edition)) {
      const wilayah = desa.get(row.kode_desa)
      if (!wilayah) continue
      const { kode, berlaku_mulai: mulai, berlaku_sampai: sampai } = wilayah
      if (sampai !== '' && isLater(tanggal, sampai)) {
        const message = `Desa ${kode} sudah berakhir pada ${sampai}, sedangkan baris ini per ${tanggal}.`
        const heirs = wilayah.pengganti.join(' atau ')
        const mend = heirs === '' ? 'Periksa kodenya.' : `Pakai kode penggantinya: ${heirs}.`
        report('desa-sudah-berakhir', spotOf(row.at), message, mend)
      } else if (mulai !== '' && isLater(mulai, tanggal)) {
        const message = `Desa ${kode} baru ada sejak ${mulai}, sedangkan baris ini per ${tanggal}.`
        report('desa-belum-ada', spotOf(row.at), message, 'Pakai kode desa yang berlaku saat itu.')
      }
    }
  }
}

type DesaRow = { readonly at: Place; readonly kode_desa: string }

/** Every row of a desa with the date that it speaks of: that of the edition, or of the event itself. */
function* datedRows(edition: Edition): Generator<{ readonly row: DesaRow; readonly tanggal: Tanggal }> {
  const { klasifikasi, statistik, poktan, tata_kelola, kegiatan, tanggal_data } = edition
  const rows: readonly DesaRow[] = [
    ...[...klasifikasi.values()].flat(),
    ...statistik.values(),
    ...[...poktan.values()].flat(),
    ...tata_kelola.values(),
  ]
  for (const row of rows) yield { row, tanggal: tanggal_data }
  for (const row of [...kegiatan.values()].flat()) yield { row, tanggal: row.tanggal }
}

const spotOf = ({ file, line }: Place) => ({ file, line, column: 1 })
