import { around, attr, before, findAll, hasClass, type Elemen, type Teks } from './dom.ts'
import {
  EDISI,
  FOLDER,
  once,
  ralatOf,
  stood,
  tabel,
  table,
  textOfFile,
  WILAYAH,
  wilayahOf,
  type Edisi,
} from './berkas.ts'
import type { Halaman } from './halaman.ts'
import { linesOf } from './hitung.ts'
import { angka, tanggal } from './kata.ts'
import { KELAS, METODE, POKTAN } from './skor.ts'

/** What pages of a kecamatan and of an edition say of their villages, of the edition and of its corrections. */
export function daftarOf({ edisi, kode }: Halaman, teks: Teks): readonly string[] {
  const { induk } = teks
  const about = JSON.parse(textOfFile(`${edisi.folder}/edisi.json`)) as {
    judul: string
    lisensi: string
    catatan: string
  }
  const row = around(induk, (one) => one.name === 'tr')
  const value = around(induk, (one) => attr(one, 'data-nilai') !== '')
  const correction = /^ralat-(\d+)$/.exec(attr(row, 'id'))?.[1]
  if (correction) return ofCorrection(edisi, Number(correction), induk)
  if (value) return [`(${ofValue(edisi, kode, attr(value.induk, 'data-lapis'), attr(value, 'data-nilai'))})`]
  if (row && around(row, (one) => attr(one, 'id') === 'berkas')) return ofTable(row)
  const entry = row ?? around(induk, (one) => one.name === 'li') ?? induk
  const links = induk.name === 'p' ? before(teks).slice(0, 1) : findAll(entry, (one) => one.name === 'a')
  const named = links.flatMap((one) => /^\/desa\/([\d.]+)\//.exec(attr(one, 'href'))?.[1] ?? [])
  return [
    ...(induk.name === 'caption' || induk.name === 'p' ? tanggal(edisi.tanggal_data).slice(0, 1) : []),
    ...[about.judul, about.lisensi, about.catatan],
    ...(hasClass(induk, 'peta-edisi') || hasClass(induk, 'salin') ? [`Edisi ${edisi.kode}`] : []),
    ...(induk.name === 'caption' ? [`edisi ${edisi.kode}`] : []),
    ...(hasClass(induk, 'utuh')
      ? EDISI.slice(0, EDISI.indexOf(edisi))
          .slice(-1)
          .map((one) => `edisi ${one.kode}`)
      : []),
    ...(hasClass(induk, 'fixed') ? [`${ofClassRalat(edisi)} ralat`] : []),
    ...named.flatMap((one) => ofVillage(edisi, one, row !== undefined)),
    ...once(`changes ${edisi.kode}`, () => changes(edisi)),
  ]
}

const launchOf = (kode: string): string =>
  table(`${FOLDER}/pencanangan.csv`)
    .filter(({ sel }) => sel['kode_desa'] === kode)
    .map(({ sel }) => sel['tanggal']!)
    .sort((a, b) => (`${a}~` < `${b}~` ? -1 : 1))[0] ?? ''

/** How many of the seven parts of a profile are wholly reported. */
const parts = (edisi: Edisi, kode: string): number => once(`parts ${edisi.kode} ${kode}`, () => partsOf(edisi, kode))

function partsOf(edisi: Edisi, kode: string): number {
  const own = (nama: string) => linesOf(edisi, nama, kode, false)
  const told = (nama: string, kolom: readonly string[]) =>
    own(nama).length > 0 && own(nama).every(({ sel }) => kolom.every((one) => sel[one]))
  const groups = own('poktan')
    .filter(({ sel }) => sel['ada'])
    .map(({ sel }) => sel['poktan'])
  return [
    told('klasifikasi', ['klasifikasi']),
    launchOf(kode) !== '',
    told('statistik', ['jiwa_laki', 'jiwa_perempuan', 'kk']),
    told('statistik', ['pus', ...METODE]),
    Object.keys(POKTAN).every((id) => groups.includes(id)),
    told('tata_kelola', Object.keys(table(`${edisi.folder}/tata_kelola.csv`)[0]!.sel)),
    own('kegiatan').length > 0,
  ].filter(Boolean).length
}

/** A village in a table or, by what became of it, in a list. */
function ofVillage(edisi: Edisi, kode: string, isRow: boolean): readonly string[] {
  const { berlaku_sampai = '', pengganti = '' } = wilayahOf(kode)!.sel
  const before = WILAYAH.filter(({ sel }) => sel['pengganti']!.split('|').includes(kode)).map(({ sel }) => sel['kode']!)
  if (!isRow) return [...tanggal(berlaku_sampai).slice(0, 1), ...pengganti.split('|'), ...before]
  return [...tanggal(launchOf(kode)), ...tanggal(berlaku_sampai).slice(0, 1), `${parts(edisi, kode)} dari 7`]
}

/** How many villages of today have a value on a layer of the map. */
function ofValue(edisi: Edisi, area: string, lapis: string, nilai: string): number {
  const codes = WILAYAH.filter(
    ({ sel }) => sel['kode']!.length === 13 && sel['kode']!.startsWith(area) && !sel['berlaku_sampai'],
  ).map(({ sel }) => sel['kode']!)
  const classOf = (kode: string) => {
    const all = new Set(linesOf(edisi, 'klasifikasi', kode, false).map(({ sel }) => sel['klasifikasi']!))
    return all.size > 1 ? 'beragam' : [...all].join() || 'kosong'
  }
  const launched = (kode: string) => table(`${FOLDER}/pencanangan.csv`).some(({ sel }) => sel['kode_desa'] === kode)
  const valueOf: Readonly<Record<string, (kode: string) => string>> = {
    klasifikasi: classOf,
    pencanangan: (kode) => (launchOf(kode) ? 'diketahui' : launched(kode) ? 'tanpa_tanggal' : 'dicari'),
    kelengkapan: (kode) => ['tanpa', 'lengkap'][parts(edisi, kode) / 7] ?? 'sebagian',
  }
  return codes.filter((kode) => valueOf[lapis]!(kode) === nilai).length
}

const ofClassRalat = (edisi: Edisi): number =>
  ralatOf(edisi).filter(({ sel }) => sel['berkas'] === 'klasifikasi.csv' && sel['kolom'] === 'klasifikasi').length

/** A correction in its table: old, new, and why. */
function ofCorrection(edisi: Edisi, line: number, induk: Elemen): readonly string[] {
  const sel = ralatOf(edisi).find((one) => one.line === line)?.sel ?? {}
  const cell = sel[induk.name === 'del' ? 'nilai_lama' : induk.name === 'ins' ? 'nilai_baru' : 'alasan'] ?? ''
  return [cell !== '' && Number.isFinite(Number(cell)) ? angka(Number(cell), 3) : cell]
}

/** A file for download: its lines and its size. */
function ofTable(row: Elemen): readonly string[] {
  const links = findAll(row, (one) => one.name === 'a').map((one) => attr(one, 'href'))
  const file = links.find((one) => one.endsWith('.csv') && !one.includes('excel'))?.replace(/^.*\/unduh\//, '') ?? ''
  if (table(file).length === 0) return []
  const bytes = Buffer.byteLength(textOfFile(file))
  return [String(table(file).length), bytes < 1000 ? `${bytes} B` : `${angka(bytes / 1000, 0)} kB`]
}

/** What changed in the classes since the edition before: how many kampung rose, fell, came and went. */
function changes(edisi: Edisi): readonly string[] {
  const last = EDISI[EDISI.indexOf(edisi) - 1]
  if (!last) return []
  const classes = (of: Edisi) =>
    new Map(
      tabel(of, 'klasifikasi', false)
        .filter(({ sel }) => stood(of).includes(sel['kode_desa']!))
        .map(({ sel }) => [`${sel['kode_desa']} ${sel['kampung']}`, sel['klasifikasi']!]),
    )
  const [was, is] = [classes(last), classes(edisi)]
  const rank = (kelas: string | undefined) => KELAS.indexOf(kelas ?? '')
  const pairs = [...new Set([...was.keys(), ...is.keys()])].map(
    (key) => [rank(was.get(key)), rank(is.get(key)), key] as const,
  )
  const both = pairs.filter(([a, b]) => a >= 0 && b >= 0)
  const ended = stood(last).filter((kode) => !stood(edisi).includes(kode))
  const gone = pairs.filter(([a, b, key]) => a >= 0 && b < 0 && !ended.includes(key.slice(0, 13)))
  const count = (judul: string, n: number) => `${judul} (${n})`
  return [
    count('Naik kelas', both.filter(([a, b]) => b > a).length),
    count('Turun kelas', both.filter(([a, b]) => b < a).length),
    count('Baru dilaporkan', pairs.filter(([a, b]) => a < 0 && b >= 0).length),
    count('Tidak lagi dilaporkan', gone.length),
    count('Berakhir', ended.length),
    `Tetap: ${both.filter(([a, b]) => a === b).length}`,
  ]
}
