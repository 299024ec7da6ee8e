import { around, attr, before, findAll, hasClass, wordsOf, type Elemen } from './dom.ts'
import { edisiOf, FOLDER, ralatOf, table, wilayahOf } from './berkas.ts'
import type { Halaman } from './halaman.ts'
import { tanggal } from './kata.ts'
import { SUMBER } from './sumber.ts'

/** How a date may be written: as its `datetime`, which must stand in the line that is cited with it. */
export function tanggalOf(halaman: Halaman, time: Elemen): readonly string[] {
  const datetime = attr(time, 'datetime')
  return datetime !== '' && cited(halaman, time).includes(datetime) ? tanggal(datetime) : []
}

function cited(halaman: Halaman, time: Elemen): readonly (string | undefined)[] {
  const { kode, edisi } = halaman
  const li = around(time, (one) => one.name === 'li')
  const section = attr(
    around(time, (one) => one.name === 'section'),
    'id',
  )
  const own = (file: string) => table(file).filter(({ sel }) => sel['kode_desa'] === kode)
  if (section === 'asal') {
    const correction = around(time, (one) => one.name === 'small')
    if (correction) {
      const [, waktu = '', line = ''] = /\/edisi\/[\d.]+\/([^/]+)\/#ralat-(\d+)/.exec(hrefsIn(correction).join()) ?? []
      const rows = ralatOf(edisiOf(waktu)!).filter((row) => row.line === Number(line))
      return rows.filter(({ sel }) => sel['kode_desa']!.startsWith(kode)).map(({ sel }) => sel['tanggal'])
    }
    const [link] = before(time)
    const source = /#sumber-(.+)$/.exec(attr(link, 'href'))?.[1]
    return [source ? SUMBER.get(source)?.['tanggal_terbit'] : edisiOf(wordsOf(link!))?.tanggal_data]
  }
  if (section === 'kegiatan') {
    const done = findAll(li!, (one) => one.name === 'b').map(wordsOf)
    const rows = own(`${edisi.folder}/kegiatan.csv`)
    return rows.filter(({ sel }) => done.includes(sel['kegiatan']!)).map(({ sel }) => sel['tanggal'])
  }
  if (section === 'diketahui') {
    const line = /pencanangan\.csv, baris (\d+)\./.exec(wordsOf(li!))?.[1]
    if (!line) return [edisi.tanggal_data]
    return own(`${FOLDER}/pencanangan.csv`)
      .filter((row) => row.line === Number(line))
      .map(({ sel }) => sel['tanggal'])
  }
  if (around(time, (one) => hasClass(one, 'stamp')) || section === 'total') return [edisi.tanggal_data]
  const row = /^ralat-(\d+)$/.exec(
    attr(
      around(time, (one) => one.name === 'tr'),
      'id',
    ),
  )?.[1]
  const link = /#ralat-(\d+)$/.exec(
    attr(
      before(time).find((one) => one.name === 'a'),
      'href',
    ),
  )?.[1]
  if (row || link)
    return ralatOf(edisi)
      .filter(({ line }) => line === Number(row ?? link))
      .map(({ sel }) => sel['tanggal'])
  const note = wordsOf(time.induk!)
  // the sentences that a village page opens with tell of its editions, its launches and its end
  if (section === '' && time.induk!.name === 'p' && halaman.alamat.startsWith('/desa/'))
    return [
      ...['2024-01', '2024-07', '2025-01'].map((one) => edisiOf(one)?.tanggal_data),
      ...own(`${FOLDER}/pencanangan.csv`).map(({ sel }) => sel['tanggal']),
      wilayahOf(kode)?.sel['berlaku_sampai'],
      // of the areas whose place it took
      ...table(`${FOLDER}/wilayah.csv`)
        .filter(({ sel }) => sel['pengganti']?.split('|').includes(kode))
        .map(({ sel }) => sel['berlaku_sampai']),
      ...ralatOf(edisi)
        .filter(({ sel }) => sel['kode_desa'] === kode)
        .map(({ sel }) => sel['tanggal']),
    ]
  const corrections = ralatOf(edisi).filter(({ sel }) => sel['kode_desa'] === kode)
  return [
    ...(note.includes('berakhir') ? [wilayahOf(kode)?.sel['berlaku_sampai']] : []),
    ...corrections
      .filter(({ sel }) => note.toLowerCase().includes(sel['alasan']!.toLowerCase()))
      .map(({ sel }) => sel['tanggal']),
  ]
}

const hrefsIn = (of: Elemen): readonly string[] =>
  findAll(of, (one) => one.name === 'a').map((one) => attr(one, 'href'))
