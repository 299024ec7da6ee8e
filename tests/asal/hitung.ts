import { edisiOf, once, stood, tabel, table, wilayahOf, type Baris, type Edisi } from './berkas.ts'
import { bagianOf, hitungan, JANGKA_PANJANG, KELAS, METODE, persen, POKTAN, sasaranOf, skorOf } from './skor.ts'
import { TAK_TERPENUHI, tambah, type BarisDesa, type Skor } from './skor.ts'

/** A figure by the parts of its id. */
export interface Id {
  readonly wilayah: string
  readonly nama: string
  /** edition, '' for an area in km² */
  readonly waktu: string
}

export const linesOf = (edisi: Edisi, nama: string, kode: string, isFiled: boolean): readonly Baris[] =>
  tabel(edisi, nama, isFiled).filter(({ sel }) => sel['kode_desa'] === kode)

const desaLines = (edisi: Edisi, kode: string, isFiled: boolean): BarisDesa =>
  once(`${edisi.kode} ${kode} ${isFiled}`, () => ({
    statistik: linesOf(edisi, 'statistik', kode, isFiled)[0],
    poktan: linesOf(edisi, 'poktan', kode, isFiled),
    tata: linesOf(edisi, 'tata_kelola', kode, isFiled)[0],
  }))

/** What the rule makes of a village in an edition. */
export const skorDesa = (edisi: Edisi, kode: string, isFiled = false): Skor =>
  once(`skor ${edisi.kode} ${kode} ${isFiled}`, () => skorOf(desaLines(edisi, kode, isFiled)))

/**
 * The lines that hold a figure as filed, and its column: none for what is computed. The one that the portal falls back
 * on, where a group's own column is empty, comes too.
 */
export function tertulisDi({ wilayah, nama, waktu }: Id): readonly { readonly baris: Baris; readonly kolom: string }[] {
  if (nama === 'luas_km2') return [{ baris: wilayahOf(wilayah)!, kolom: nama }]
  const edisi = edisiOf(waktu)
  if (!edisi) return []
  const total = /^total_(\w+)$/.exec(nama)?.[1]
  if (total)
    return table(`${edisi.folder}/total.csv`)
      .filter(({ sel }) => sel['klasifikasi'] === total)
      .map((baris) => ({ baris, kolom: 'jumlah' }))
  if (wilayah.length < 13) return []
  const own = (berkas: string) => linesOf(edisi, berkas, wilayah, true)
  const line = /^peserta_kegiatan_(\d+)$/.exec(nama)?.[1]
  if (line)
    return own('kegiatan').flatMap((baris) => (baris.line === Number(line) ? [{ baris, kolom: 'peserta' }] : []))
  const kampung = /^klasifikasi(?:_(.+))?$/.exec(nama)
  if (kampung) {
    const name = (row: Baris) => row.sel['kampung']!.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    const rows = own('klasifikasi').filter((row) => !kampung[1] || name(row) === kampung[1])
    return rows.map((baris) => ({ baris, kolom: 'klasifikasi' }))
  }
  const [, id = '', kolom = ''] = /^(bkb|bkr|bkl|uppka|pik-r)_(anggota|sasaran)$/.exec(nama) ?? []
  if (id) {
    const rows = own('poktan').filter(({ sel }) => sel['poktan'] === id)
    const lent = kolom === 'sasaran' && rows.every(({ sel }) => !sel['sasaran']) ? own('statistik') : []
    return [...lent.map((baris) => ({ baris, kolom: POKTAN[id]! })), ...rows.map((baris) => ({ baris, kolom }))]
  }
  for (const berkas of ['statistik', 'tata_kelola']) {
    const rows = own(berkas).filter(({ sel }) => nama in sel)
    if (rows.length > 0) return rows.map((baris) => ({ baris, kolom: nama }))
  }
  return []
}

/**
 * A figure computed anew from the lines of the data; undefined where there is none.
 * @param isFiled as filed, no correction applied
 */
export function nilaiOf(id: Id, isFiled = false): number | undefined {
  return once(`nilai ${id.wilayah} ${id.nama} ${id.waktu} ${isFiled}`, () => {
    const [first] = tertulisDi(id)
    const edisi = edisiOf(id.waktu)
    if (first) {
      const { baris, kolom } = first
      const berkas = baris.file.split('/').at(-1)!.replace('.csv', '')
      const rows = edisi ? tabel(edisi, berkas, isFiled) : table(baris.file)
      const cell = rows.find((row) => row.line === baris.line)!.sel[kolom]!
      return cell === '' || Number.isNaN(Number(cell)) ? undefined : Number(cell)
    }
    if (!edisi) return undefined
    return id.wilayah.length === 13 ? ofDesa(edisi, id, isFiled) : ofArea(edisi, id, isFiled)
  })
}

function ofDesa(edisi: Edisi, { wilayah, nama }: Id, isFiled: boolean): number | undefined {
  const lines = desaLines(edisi, wilayah, isFiled)
  const group = /^(bkb|bkr|bkl|uppka|pik-r)_(bagian|sasaran)$/.exec(nama)
  if (group) return (group[2] === 'bagian' ? bagianOf : sasaranOf)(lines, group[1]!)
  if (nama === 'poktan_ada') return lines.poktan.filter(({ sel }) => sel['ada'] === 'ya').length
  if (nama === 'poktan_tercatat') return lines.poktan.length
  if (nama === 'kegiatan') return linesOf(edisi, 'kegiatan', wilayah, isFiled).length
  const place = /^peringkat_(kecamatan|kabupaten)(_dari|_seri|)$/.exec(nama)
  if (place) return placeOf(edisi, wilayah, place[1] === 'kecamatan' ? 8 : 5, place[2]!, isFiled)
  const { nilai } = skorDesa(edisi, wilayah, isFiled)
  return nilai.has(nama) ? nilai.get(nama) : ofColumns(nama, (kolom) => hitungan(lines.statistik, kolom))
}

/** What follows from columns of statistik.csv, of a village or summed up. */
function ofColumns(nama: string, value: (kolom: string) => number | undefined): number | undefined {
  const sum = (all: readonly string[]) => tambah(all.map(value))
  const metode = /^bagian_(\w+)$/.exec(nama)?.[1]
  if (nama === 'jiwa') return sum(['jiwa_laki', 'jiwa_perempuan'])
  if (nama === 'peserta_kb') return sum(METODE)
  if (nama === 'cpr') return persen(sum(METODE), value('pus'))
  if (nama === 'mkjp') return persen(sum(JANGKA_PANJANG), sum(METODE))
  if (nama === 'unmet_need') return persen(sum(TAK_TERPENUHI), value('pus'))
  if (nama === 'bagian_stunting') return persen(value('balita_stunting'), value('balita_diukur'))
  return metode && METODE.includes(metode) ? persen(value(metode), sum(METODE)) : undefined
}

function placeOf(edisi: Edisi, kode: string, digits: number, which: string, isFiled: boolean): number {
  const points = once(`poin ${edisi.kode} ${isFiled}`, () =>
    stood(edisi).map((one) => [one, skorDesa(edisi, one, isFiled).nilai.get('poin')] as const),
  )
  const near = points.flatMap(([one, n]) => (one.startsWith(kode.slice(0, digits)) && n !== undefined ? [n] : []))
  const own = points.find(([one]) => one === kode)![1]!
  if (which === '_dari') return near.length
  return which === '_seri' ? near.filter((n) => n === own).length : near.filter((n) => n > own).length + 1
}

function ofArea(edisi: Edisi, { wilayah, nama }: Id, isFiled: boolean): number | undefined {
  const codes = stood(edisi).filter((kode) => kode.startsWith(wilayah))
  const jenis = (one: string) => codes.filter((kode) => wilayahOf(kode)!.sel['jenis'] === one).length
  if (nama === 'desa') return codes.length
  if (nama === 'kelurahan') return jenis('kelurahan')
  if (nama === 'desa_tanpa_kelurahan') return jenis('desa')
  if (nama === 'total')
    return tambah(KELAS.map((kelas) => nilaiOf({ wilayah, nama: `total_${kelas}`, waktu: edisi.kode })))
  const share = /^bagian_(total|kampung)_(\w+)$/.exec(nama)
  if (share) {
    const of = (kelas: string) => nilaiOf({ wilayah, nama: `${share[1]!}_${kelas}`, waktu: edisi.kode }, isFiled)
    return persen(of(share[2]!), tambah(KELAS.map(of)))
  }
  const rows = tabel(edisi, 'klasifikasi', isFiled).filter(({ sel }) => codes.includes(sel['kode_desa']!))
  if (nama === 'kampung') return rows.length
  if (nama === 'kampung_berkelas') return rows.filter(({ sel }) => KELAS.includes(sel['klasifikasi']!)).length
  const kelas = /^kampung_(\w+)$/.exec(nama)?.[1]
  if (kelas) return rows.filter(({ sel }) => sel['klasifikasi'] === kelas).length
  const told = new Set(rows.flatMap(({ sel }) => (sel['klasifikasi'] ? [sel['kode_desa']] : [])))
  if (nama === 'tanpa_kelas') return codes.filter((kode) => !told.has(kode)).length
  const value = (kolom: string) =>
    tambah(codes.map((kode) => hitungan(desaLines(edisi, kode, isFiled).statistik, kolom)))
  const id = /^desa_(.+)$/.exec(nama)?.[1]
  if (id)
    return tambah(
      codes.map((kode) => {
        const ada = desaLines(edisi, kode, isFiled).poktan.find(({ sel }) => sel['poktan'] === id)?.sel['ada']
        return ada === 'ya' ? 1 : ada === 'tidak' || ada === 'tb' ? 0 : undefined
      }),
    )
  return ofColumns(nama, value) ?? value(nama)
}
