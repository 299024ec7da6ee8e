import { Feed } from 'feed'
import { eventsIn, type Event } from '../domain/events.ts'
import type { Kode } from '../domain/kode.ts'
import { latest, type Kabupaten, type Portal } from '../domain/portal.ts'
import type { Tanggal } from '../domain/rows.ts'
import { pagesOf } from '../site/kabupaten.ts'
import { link, within } from '../site/link.ts'
import { cellWords, correctedCell } from '../text/cell.ts'
import { date } from '../text/dates.ts'
import { angka } from '../text/id/angka.ts'
import { indikator } from '../text/id/indikator.ts'
import { umpan as text } from '../text/id/umpan.ts'
import { placeName, villageName } from '../text/place.ts'
import { sentence } from '../text/sentence.ts'
import type { Berkas } from './berkas.ts'

/** Stands for the address of a site that has none: the library takes absolute addresses only. It is taken out again. */
const NOWHERE = 'https://tanpa-alamat.invalid'

/** Feeds of every kabupaten and kecamatan; those of the main kabupaten have a short address besides. */
export const umpanBerkas = (portal: Portal): readonly Berkas[] =>
  [...portal.kabupaten.values()].flatMap((kabupaten, index) =>
    [...(index === 0 ? [undefined] : []), kabupaten.kode, ...kabupaten.kecamatan.keys()].flatMap((kode) =>
      (['atom', 'json'] as const).map((jenis) => ({
        path: within(link.umpan(jenis, kode)),
        isi: () => (jenis === 'atom' ? atom : json)(portal, kabupaten, kode ?? kabupaten.kode),
      })),
    ),
  )

/** Atom, RFC 4287. Titles and texts are HTML there, so what stands in them is escaped twice. */
export function atom(portal: Portal, kabupaten: Kabupaten, kode: Kode): string {
  const feed = feedOf(portal, kabupaten, kode, portal.situs.alamat || NOWHERE, escape)
  return feed.atom1().replaceAll(NOWHERE, '')
}

/** JSON Feed 1.1, which takes no relative addresses: of a site without its address it names none but in the texts. */
export function json(portal: Portal, kabupaten: Kabupaten, kode: Kode): string {
  const { author, ...feed } = JSON.parse(
    feedOf(portal, kabupaten, kode, portal.situs.alamat, (plain) => plain).json1(),
  ) as { readonly author: object }
  return JSON.stringify(
    { ...feed, version: 'https://jsonfeed.org/version/1.1', language: 'id', authors: [author] },
    null,
    1,
  )
}

function feedOf(
  portal: Portal,
  kabupaten: Kabupaten,
  kode: Kode,
  origin: string,
  title: (plain: string) => string,
): Feed {
  const at = (path: string) => (origin ? new URL(path, origin).href : '')
  const own = kode === kabupaten.kode
  const events = [...eventsIn(kabupaten, own ? undefined : kode)].sort(
    (a, b) => +moment(b.tanggal) - +moment(a.tanggal),
  )
  const judul = text.judul(placeName(kabupaten, kode))
  const feed = new Feed({
    id: tag(kode),
    title: kabupaten.contoh ? text.contoh(judul) : judul,
    description: portal.situs.alamat ? text.uraian : `${text.uraian} ${text.tanpaAlamat}`,
    language: 'id',
    generator: false,
    author: { name: portal.situs.judul },
    // what the data say, never the clock
    updated: moment(events[0]?.tanggal ?? latest(kabupaten).tanggal_terbit),
    link: at(own ? pagesOf(portal, kabupaten).perubahan : link.kecamatan(kode)),
    feed: at(link.umpan('atom', kode)),
    feedLinks: { json: at(link.umpan('json', kode)) },
  })
  for (const event of events) {
    const told = tell(kabupaten, event)
    const words = kabupaten.contoh ? text.contoh(told.judul) : told.judul
    const lines = [...told.isi, dated(event), ...sourceLines(portal, told.sumber)]
    const paragraphs = lines.map((line) => `<p>${escape(line)}</p>`).join('')
    const href = at(told.halaman) || told.halaman
    feed.addItem({
      id: tag(kode, told.id),
      title: title(words),
      link: at(told.halaman),
      date: moment(event.tanggal),
      ...(isDay(event.tanggal) && { published: moment(event.tanggal) }),
      content: `${paragraphs}<p><a href="${escape(href)}">${text.buka}</a></p>`,
    })
  }
  return feed
}

interface Told {
  /** what tells it from all others of its feed, for ever */
  readonly id: string
  readonly judul: string
  readonly isi: readonly string[]
  readonly halaman: string
  readonly sumber: readonly string[]
}

function tell(kabupaten: Kabupaten, event: Event): Told {
  const { tanggal } = event
  switch (event.jenis) {
    case 'edisi': {
      const { kode, judul, tanggal_data, sumber_id } = event.edition
      const isi = [text.edisiIsi(judul, date(tanggal_data))]
      return {
        id: `edisi/${kode}`,
        judul: text.edisi(kode),
        isi,
        halaman: link.edisi(kabupaten.kode, kode),
        sumber: [sumber_id],
      }
    }
    case 'ralat': {
      const { kode } = event.edition
      return {
        id: `ralat/${kode}/${tanggal}`,
        judul: text.ralat(event.ralat.length, kode),
        isi: event.ralat.map((r) =>
          text.ralatIsi(
            villageName(kabupaten, r.kode_desa),
            correctedCell(r),
            cellWords(r.nilai_lama, r.kolom),
            cellWords(r.nilai_baru, r.kolom),
            sentence(r.alasan),
          ),
        ),
        halaman: link.edisi(kabupaten.kode, kode, 'ralat'),
        sumber: event.ralat.map((r) => r.sumber_id),
      }
    }
    case 'pencanangan': {
      const names = event.pencanangan.map((p) =>
        p.kode_desa ? villageName(kabupaten, p.kode_desa) : `“${p.nama_di_sumber}”`,
      )
      return {
        id: `pencanangan/${tanggal}/${event.sumber_id}`,
        judul: text.pencanangan(event.pencanangan.length),
        isi: [`${names.join(', ')}.`],
        halaman: link.perubahan(kabupaten.kode),
        sumber: [event.sumber_id],
      }
    }
    case 'angka':
      return {
        id: `angka/${tanggal}/${event.indikator}`,
        judul: indikator(event.indikator).nama,
        isi: event.angka.map((a) => text.angkaIsi(placeName(kabupaten, a.wilayah), angka.dengan(a.nilai, a.satuan))),
        halaman: link.angka(kabupaten.kode, event.angka[0]!.id),
        sumber: event.angka.map((a) => a.sumber_id),
      }
  }
}

const sourceLines = (portal: Portal, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].flatMap((id) => portal.sumber.get(id) ?? []).map(({ penerbit }) => text.sumber(penerbit))

/** Never holds the address of the site, which may change: readers of a feed know its entries by this alone. */
const tag = (kode: Kode, id = 'perubahan'): string => `tag:kampung-kb,2024:${kode}/${encodeURI(id)}`

const isDay = (tanggal: Tanggal): boolean => tanggal.length === 10

/** The date in words, and how much of it is known. */
function dated({ jenis, tanggal }: Event): string {
  const words = text.tanggal[jenis](date(tanggal))
  return isDay(tanggal) ? words : `${words} ${text.hanya[tanggal.length === 4 ? 'tahun' : 'bulan']}`
}

/** An entry must have a moment. Of a date that lacks its day or month it is the last day: by then all of it had passed. */
function moment(tanggal: Tanggal): Date {
  const [year, month = 12, day] = tanggal.split('-').map(Number)
  return new Date(day === undefined ? Date.UTC(year!, month, 0) : Date.UTC(year!, month - 1, day))
}

const escape = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
