import type { Edition, Kabupaten, Portal } from '../../domain/portal.ts'
import type { TotalRow } from '../../domain/rows.ts'
import { lengkap, link } from '../../site/link.ts'
import { api as text } from '../../text/id/api.ts'
import { letak } from './alamat.ts'
import { isiEdisi } from './edisi.ts'
import { tulis } from './tulis.ts'
import { isiDesa } from './wilayah.ts'

/** A program that asks the API, and what it prints. */
export interface Pemakaian {
  readonly cara: 'curl' | 'python' | 'absen' | 'r' | 'lembar'
  readonly kode: string
  /** what it prints, to the letter; undefined where that was not tried */
  readonly jawaban: string | undefined
  /** rows that a spreadsheet shows */
  readonly tabel?: readonly TotalRow[]
  readonly contoh: boolean
}

/** An address as a reader can ask for it: with a host, or with what stands for one where the site does not know its own. */
const asked = (portal: Portal, path: string): string => lengkap(portal, path, `https://${text.placeholder}`)

/** Examples of use over the data of the portal: its newest edition with totals, and a village of which figures are absent. */
export function pemakaian(portal: Portal): readonly Pemakaian[] {
  const all = [...portal.kabupaten.values()]
  const [told] = all.flatMap((kabupaten) => {
    const edition = kabupaten.edisi.findLast(({ total }) => total.length > 0)
    return edition ? [{ kabupaten, edition }] : []
  })
  return [...(told ? ofEdition(portal, told.kabupaten, told.edition) : []), ...ofAbsent(portal, all)]
}

function ofEdition(portal: Portal, kabupaten: Kabupaten, edition: Edition): readonly Pemakaian[] {
  const isi = isiEdisi(portal, kabupaten, edition)
  const alamat = asked(portal, link.api(letak.edisi(kabupaten.kode, edition.kode)))
  const csv = edition.total.map(({ at }) => at.file)[0]!
  const { contoh } = kabupaten
  const kelas = isi.total.map(({ klasifikasi, jumlah }) => `${klasifikasi} ${jumlah}`)
  return [
    { cara: 'curl', kode: `curl -fsS ${alamat}`, jawaban: tulis(isi), contoh },
    {
      cara: 'python',
      kode: lines(
        'import json, urllib.request',
        '',
        `alamat = "${alamat}"`,
        'with urllib.request.urlopen(alamat) as jawaban:',
        '    edisi = json.load(jawaban)',
        'for baris in edisi["total"]:',
        '    print(baris["klasifikasi"], baris["jumlah"])',
      ),
      jawaban: lines(...kelas),
      contoh,
    },
    {
      cara: 'r',
      kode: lines('library(jsonlite)', `edisi <- fromJSON("${alamat}")`, 'edisi$total[, c("klasifikasi", "jumlah")]'),
      jawaban: undefined,
      contoh,
    },
    {
      cara: 'lembar',
      kode: `=IMPORTDATA("${asked(portal, link.unduh(csv))}")`,
      jawaban: undefined,
      tabel: edition.total,
      contoh,
    },
  ]
}

function ofAbsent(portal: Portal, all: readonly Kabupaten[]): readonly Pemakaian[] {
  for (const kabupaten of all)
    for (const kode of kabupaten.desa.keys()) {
      const { edisi } = isiDesa(portal, kabupaten, kode)
      const absent = edisi.at(-1)?.fakta.filter(({ nilai }) => nilai === null) ?? []
      if (absent.length === 0 || absent.length > 12) continue
      return [
        {
          cara: 'absen',
          kode: lines(
            'import json, urllib.request',
            '',
            `alamat = "${asked(portal, link.api(letak.desa(kode)))}"`,
            'with urllib.request.urlopen(alamat) as jawaban:',
            '    desa = json.load(jawaban)',
            'for fakta in desa["edisi"][-1]["fakta"]:',
            '    if fakta["nilai"] is None:',
            '        print(fakta["nama"], fakta["tanpa"])',
          ),
          jawaban: lines(...absent.map(({ nama, tanpa }) => `${nama} ${tanpa}`)),
          contoh: kabupaten.contoh,
        },
      ]
    }
  return []
}

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('')
