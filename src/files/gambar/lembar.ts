import { lengkap } from '../../site/link.ts'
import { sheet, type Drawing, type Sheet } from '../../charts/sheet.ts'
import type { Edition, Kabupaten, Portal } from '../../domain/portal.ts'
import { date } from '../../text/dates.ts'
import { gambar as teks } from '../../text/id/gambar.ts'
import { umum } from '../../text/id/umum.ts'
import { sourceLine } from '../../text/source.ts'
import { paletteOf } from './palet.ts'

/** A picture to be written: its path below `gambar/` without an ending, and how it is drawn. */
export interface Lukisan {
  readonly path: string
  readonly isi: () => string
  /** as PNG too, or left to the browser of who asks */
  readonly png: boolean
}

/** What differs from picture to picture. */
export interface Isi {
  readonly judul: string
  readonly sub: string
  readonly gambar: Drawing
  readonly legenda?: Sheet['legenda']
  readonly pola?: Sheet['pola']
  /** notes that come before the sources */
  readonly catatan?: readonly string[]
  readonly sumber: readonly string[]
  readonly edisi?: Edition | undefined
  /** address of its page, with the base */
  readonly halaman: string
  readonly kabupaten?: Kabupaten | undefined
}

/** One sheet as a file: whose it is, what it rests on and where it stands are written in it. */
export function lembar(portal: Portal, isi: Isi): string {
  const { edisi, kabupaten } = isi
  const contoh = kabupaten?.contoh ? { tanda: umum.contohTanda, pita: umum.contohPita } : undefined
  return sheet(
    {
      ...isi,
      legenda: isi.legenda ?? [],
      kaki: [
        ...(isi.catatan ?? []),
        sumberWords(portal, isi.sumber),
        [edisi && edisiWords(edisi), lisensi(portal, edisi)].filter(Boolean).join(' '),
      ],
      situs: kabupaten ? umum.namaSitus(kabupaten.nama) : portal.situs.judul,
      alamat: lengkap(portal, isi.halaman),
      contoh,
    },
    paletteOf(),
  ).markup
}

/** `Edisi 2024-01 (sementara), data per 4 Januari 2024.` */
export const edisiWords = ({ kode, sifat, tanggal_data }: Edition): string =>
  teks.edisi(kode, umum.sifat[sifat], date(tanggal_data))

/** The licence that an edition was published under, or that of the portal without its explanation. */
export function lisensi({ situs }: Portal, edisi: Edition | undefined): string {
  const words = edisi?.lisensi || situs.lisensi_data.split(':')[0]!
  return words ? teks.lisensi(words) : ''
}

/** One or two sources in full, more by their publishers; '' for none. */
export function sumberWords(portal: Portal, ids: readonly string[]): string {
  const sources = [...new Set(ids)].flatMap((id) => portal.sumber.get(id) ?? [])
  if (sources.length === 0) return ''
  if (sources.every((one) => one.keandalan === 'contoh')) return teks.sumberContoh
  if (sources.length <= 2) return teks.sumber(sources.map(sourceLine).join('; '))
  const publishers = [...new Set(sources.map((one) => one.penerbit))]
  const [shown, rest] = [publishers.slice(0, 4), publishers.slice(4)]
  return teks.sumber(teks.sumberBanyak(sources.length, shown.join(', '), rest.length)).replace('Sumber: ', '')
}
