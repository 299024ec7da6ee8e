import { classBar } from '../../charts/classbar.ts'
import { countChart, stuntingChart } from '../../charts/claims.ts'
import { relationGraph, relationsOf } from '../../charts/relations.ts'
import { INNER, type Drawing } from '../../charts/sheet.ts'
import type { Svg } from '../../charts/svg.ts'
import { KLASIFIKASI } from '../../domain/klasifikasi.ts'
import type { Edition, Kabupaten, Portal } from '../../domain/portal.ts'
import { totalOf } from '../../domain/total.ts'
import { pagesOf } from '../../site/kabupaten.ts'
import { link } from '../../site/link.ts'
import { date } from '../../text/dates.ts'
import { angka } from '../../text/id/angka.ts'
import { gambar as teks } from '../../text/id/gambar.ts'
import { rujukan } from '../../text/id/rujukan.ts'
import { umum } from '../../text/id/umum.ts'
import { number, percent } from '../../text/numbers.ts'
import { areaName } from '../../text/place.ts'
import { lembar, type Isi, type Lukisan } from './lembar.ts'

/** A chart with its words, wherever it is shown. */
export type Grafik = Omit<Isi, 'gambar'> & { readonly svg: Svg }

/** Classes of one edition as one bar, after its corrections; `undefined` where it counts none. */
export function grafikKelas(kabupaten: Kabupaten, edisi: Edition): Grafik | undefined {
  const { tertulis, dihitung, ralat } = totalOf(edisi)
  const counts = ralat.length > 0 ? dihitung : (tertulis ?? dihitung)
  if (!counts) return undefined
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const words = (of: ReadonlyMap<string, number>): string =>
    KLASIFIKASI.map((kelas) => `${umum.kelas[kelas]} ${number(of.get(kelas) ?? 0)}`).join(', ')
  return {
    judul: teks.judulKelas(areaName(kabupaten)),
    sub: teks.subKelas(total, edisi.tabel.has('klasifikasi') ? 'kampung' : 'desa', date(edisi.tanggal_data)),
    svg: classBar(counts, words(counts), 72),
    legenda: KLASIFIKASI.map((kelas) => {
      const jumlah = counts.get(kelas) ?? 0
      const bagian = total > 0 ? percent((100 * jumlah) / total) : percent(0)
      return { pola: kelas, teks: teks.legendaKelas(umum.kelas[kelas], jumlah, bagian) }
    }),
    catatan: ralat.length > 0 && tertulis ? [`${teks.sesudahRalat(ralat.length)} ${words(tertulis)}.`] : [],
    sumber: [edisi.sumber_id, ...edisi.total.map((row) => row.sumber_id)],
    edisi,
    halaman: link.edisi(kabupaten.kode, edisi.kode),
    kabupaten,
  }
}

/** Counts of Kampung KB by source. */
export function grafikJumlah(portal: Portal, kabupaten: Kabupaten): Grafik | undefined {
  const chart = countChart(kabupaten.angka, kabupaten.kode)
  return (
    chart && {
      judul: teks.judulJumlah(areaName(kabupaten)),
      sub: teks.subJumlah,
      svg: chart.svg,
      catatan: [angka.jumlahGambar(chart.butir), angka.jumlahCatatan],
      sumber: chart.rows.map((row) => row.sumber_id),
      halaman: pagesOf(portal, kabupaten).angka(),
      kabupaten,
    }
  )
}

/** Stunting by two ways of measuring. */
export function grafikStunting(portal: Portal, kabupaten: Kabupaten): Grafik | undefined {
  const chart = stuntingChart(kabupaten.angka, kabupaten.kode)
  return (
    chart && {
      judul: teks.judulStunting(areaName(kabupaten)),
      sub: teks.subStunting,
      svg: chart.svg,
      catatan: [angka.stuntingKet],
      sumber: chart.rows.map((row) => row.sumber_id),
      halaman: pagesOf(portal, kabupaten).angka(),
      kabupaten,
    }
  )
}

function grafikRegulasi(portal: Portal): Isi | undefined {
  const all = [...portal.regulasi.values()]
  const svg = relationGraph(all, link.regulasi, rujukan.regulasi.antaraturan)
  const related = new Set(relationsOf(all).flatMap(({ r, k }) => [r.slug, k.slug || k.nama]))
  return (
    svg && {
      judul: teks.judulRegulasi,
      sub: teks.subRegulasi(related.size),
      gambar: wide(svg, 460),
      sumber: all.flatMap((r) => r.sumber),
      halaman: link.regulasi(),
    }
  )
}

/** A drawing with a view box at a width of the sheet. */
export function wide(svg: Svg, width: number): Drawing {
  const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg.markup)!.map(Number)
  return { svg, width, height: Math.round((width * h!) / w!) }
}

/** Every chart that belongs to no village. */
export function grafikLukisan(portal: Portal): readonly Lukisan[] {
  const one = (path: string, isi: Isi): Lukisan => ({ path, isi: () => lembar(portal, isi), png: true })
  const regulasi = grafikRegulasi(portal)
  return [
    ...[...portal.kabupaten.values()].flatMap((kabupaten) => {
      const jumlah = grafikJumlah(portal, kabupaten)
      const timbang = grafikStunting(portal, kabupaten)
      return [
        ...kabupaten.edisi.flatMap((edisi) => {
          const kelas = grafikKelas(kabupaten, edisi)
          const gambar = kelas && { svg: kelas.svg, width: INNER, height: 72 }
          return gambar ? [one(`edisi/${kabupaten.kode}/${edisi.kode}/kelas`, { ...kelas, gambar })] : []
        }),
        ...(jumlah ? [one(`angka/${kabupaten.kode}/jumlah`, { ...jumlah, gambar: wide(jumlah.svg, 520) })] : []),
        ...(timbang ? [one(`angka/${kabupaten.kode}/stunting`, { ...timbang, gambar: wide(timbang.svg, 560) })] : []),
      ]
    }),
    ...(regulasi ? [one('regulasi/hubungan', regulasi)] : []),
  ]
}
