import type { Asal, Fact, Rumus } from '../../domain/fact.ts'
import { factsOf } from '../../domain/facts.ts'
import { isKlasifikasi } from '../../domain/klasifikasi.ts'
import type { Kode } from '../../domain/kode.ts'
import type { Edition, Kabupaten, Portal } from '../../domain/portal.ts'
import type { RalatRow } from '../../domain/rows.ts'
import { fingerprint } from '../../load/fingerprint.ts'
import { ledgerHref } from '../../site/asal.ts'
import { lengkap, link } from '../../site/link.ts'
import { letak } from './alamat.ts'
import type { Isi } from './skema.ts'

type Bukti = Isi<'desa'>['bukti'][number]
type FaktaBerkas = Isi<'desa'>['tetap'][number]
type EdisiFakta = Isi<'kabupaten'>['edisi'][number]

export const tempatOf = ({ file, line }: Pick<Asal, 'file' | 'line'>) => ({ berkas: file, baris: line ?? null })

/** A value, or null and why there is none: nothing that is absent is written as a number. */
export const nilaiOf = (nilai: Fact['nilai']) =>
  typeof nilai === 'number' || isKlasifikasi(nilai) ? { nilai, tanpa: null } : { nilai: null, tanpa: nilai }

export const ralatOf = ({ berkas, kode_desa, kolom, baris, nilai_lama, nilai_baru, alasan, ...row }: RalatRow) => ({
  berkas,
  kode_desa,
  kolom,
  baris,
  nilai_lama,
  nilai_baru,
  alasan,
  tanggal: row.tanggal,
  sumber: row.sumber_id,
  asal: tempatOf(row.at),
})

const sidikOf = new Map<string, string>()

/** Facts of one file as they are written, and what they rest on, gathered while they are. */
export function gather(portal: Portal) {
  const bukti = new Map<string, Bukti & { readonly nomor: number }>()
  const rumus = new Map<string, { readonly nomor: number; readonly isi: Isi<'desa'>['rumus'][number] }>()

  const buktiOf = (fact: Fact): number => {
    const asal = grouped(fact.asal)
    const lines = JSON.stringify(asal)
    const key = `${lines} ${fact.sumber_id.join(' ')}`
    let own = bukti.get(key)
    if (!own) {
      const sidik = sidikOf.get(lines) ?? fingerprint(fact.asal)
      sidikOf.set(lines, sidik)
      bukti.set(key, (own = { nomor: bukti.size, asal, sidik, sumber: [...fact.sumber_id] }))
    }
    return own.nomor
  }
  const rumusOf = (of: Rumus): number => {
    const isi = { cara: of.cara, atas: [...of.atas], bawah: [...of.bawah] }
    const key = JSON.stringify(isi)
    let own = rumus.get(key)
    if (!own) rumus.set(key, (own = { nomor: rumus.size, isi }))
    return own.nomor
  }
  return {
    fakta: (facts: readonly Fact[]): FaktaBerkas[] =>
      facts.map((fact) => ({
        nama: fact.nama,
        ...nilaiOf(fact.nilai),
        bukti: buktiOf(fact),
        kolom: fact.asal.some(({ kolom }) => kolom !== '') ? fact.asal.map(({ kolom }) => kolom) : [],
        rumus: fact.rumus ? rumusOf(fact.rumus) : null,
        ralat: fact.semula === undefined ? null : { semula: nilaiOf(fact.semula), ralat: fact.ralat.map(ralatOf) },
        alamat: lengkap(portal, ledgerHref(fact)),
      })),
    /** what all facts so far rest on */
    dasar: () => ({
      bukti: [...bukti.values()].map(({ nomor: _, ...one }) => one),
      rumus: [...rumus.values()].map(({ isi }) => isi),
    }),
  }
}

/** Lines of one file that follow one another in a list, together. */
function grouped(asal: readonly Asal[]): Bukti['asal'] {
  const groups: Bukti['asal'] = []
  for (const { file, line } of asal) {
    const last = groups.at(-1)
    if (line !== undefined && last?.berkas === file && last.baris) last.baris.push(line)
    else groups.push({ berkas: file, baris: line === undefined ? null : [line] })
  }
  return groups
}

/** What one edition says of an area. */
export const edisiFakta = (
  portal: Portal,
  kabupaten: Kabupaten,
  edition: Edition,
  kode: Kode,
  { fakta }: ReturnType<typeof gather>,
): EdisiFakta => ({
  edisi: edition.kode,
  tanggal_data: edition.tanggal_data,
  tanggal_terbit: edition.tanggal_terbit,
  sifat: edition.sifat,
  lisensi: edition.lisensi,
  alamat: lengkap(portal, link.api(letak.edisi(kabupaten.kode, edition.kode))),
  fakta: fakta(factsOf(portal, kabupaten, edition, kode)),
})
