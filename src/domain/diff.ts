import { diffEditions, type EditionDiff } from './diff-edition.ts'
import { diffCells, diffRows, isEmpty, isSame, type CellChange, type RowsDiff } from './diff-rows.ts'
import type { FactId } from './fact.ts'
import { factById } from './facts.ts'
import { kabupatenOf, kecamatanOf, type KodeKabupaten } from './kode.ts'
import { berlaku, type Kabupaten, type Portal } from './portal.ts'
import type { AngkaRow, Istilah, OpdRow, PencananganRow, Sumber, Wilayah } from './rows.ts'

export interface KabupatenDiff {
  readonly kode: KodeKabupaten
  readonly nama: string
  readonly keadaan: 'baru' | 'berubah' | 'hilang'
  readonly keterangan: readonly CellChange[]
  readonly wilayah: RowsDiff<Wilayah>
  /** areas that stood before and have ended */
  readonly berakhir: readonly Wilayah[]
  readonly angka: RowsDiff<AngkaRow>
  readonly pencanangan: RowsDiff<PencananganRow>
  readonly opd: RowsDiff<OpdRow>
  /** the real boundaries are others */
  readonly batas: boolean
  readonly edisi: readonly EditionDiff[]
}

/** A file of prose, `regulasi/inpres-3-2022.mdx`; `mengutip`: itself unchanged, but it quotes a figure that changed. */
export interface NaskahDiff {
  readonly berkas: string
  readonly keadaan: 'baru' | 'berubah' | 'hilang' | 'mengutip'
}

/** What changed in meaning from one state of the data to another. */
export interface PortalDiff {
  readonly kabupaten: readonly KabupatenDiff[]
  readonly sumber: RowsDiff<Sumber>
  readonly istilah: RowsDiff<Istilah>
  readonly naskah: readonly NaskahDiff[]
  readonly situs: readonly CellChange[]
  readonly aturan: boolean
}

/** All data of one state: the tables, and the prose by path with its text. */
export interface State {
  readonly portal: Portal
  readonly naskah: ReadonlyMap<string, string>
}

/** Compares two states of the data by meaning: the order of rows, and how cells are quoted, is none. */
export function diffPortals(before: State, after: State): PortalDiff {
  const [old, now] = [before.portal, after.portal]
  const codes = [...new Set([...now.kabupaten.keys(), ...old.kabupaten.keys()])]
  const kabupaten = codes
    .map((kode) => diffKabupaten(old.kabupaten.get(kode), now.kabupaten.get(kode)))
    .filter((diff) => diff.keadaan !== 'berubah' || !isUnchanged(diff))
  return {
    kabupaten,
    sumber: diffRows([...old.sumber.values()], [...now.sumber.values()], ({ id }) => id),
    istilah: diffRows(old.istilah, now.istilah, ({ istilah }) => istilah),
    naskah: diffNaskah(before, after, kabupaten),
    situs: diffCells('situs', old.situs, now.situs),
    aturan: !isSame(old.aturan, now.aturan),
  }
}

/** True where nothing changed in meaning. */
export const isSameState = ({ kabupaten, sumber, istilah, naskah, situs, aturan }: PortalDiff): boolean =>
  kabupaten.length + naskah.length + situs.length === 0 && isEmpty(sumber) && isEmpty(istilah) && !aturan

const isUnchanged = ({ keterangan, wilayah, angka, pencanangan, opd, batas, edisi }: KabupatenDiff): boolean =>
  keterangan.length + edisi.length === 0 && [wilayah, angka, pencanangan, opd].every(isEmpty) && !batas

function diffKabupaten(before: Kabupaten | undefined, after: Kabupaten | undefined): KabupatenDiff {
  const { kode, nama } = (after ?? before)!
  const rows = <R extends object>(list: (of: Kabupaten) => readonly R[], key: (row: R) => string): RowsDiff<R> =>
    diffRows(before ? list(before) : [], after ? list(after) : [], key)
  return {
    kode,
    nama,
    keadaan: before && after ? 'berubah' : after ? 'baru' : 'hilang',
    keterangan: before && after ? diffCells(kode, aboutOf(before), aboutOf(after)) : [],
    wilayah: rows(
      (of) => [of.wilayah, ...of.kecamatan.values(), ...of.desa.values()],
      (row) => row.kode,
    ),
    berakhir: [...(after?.desa.values() ?? [])].filter((desa) => {
      const was = before?.desa.get(desa.kode)
      return was !== undefined && berlaku(was) && !berlaku(desa)
    }),
    angka: rows(
      (of) => of.angka,
      (row) => row.id,
    ),
    pencanangan: rows(
      (of) => of.pencanangan,
      (row) => [row.kode_desa, row.nama_di_sumber, row.sumber_id].join(' '),
    ),
    opd: rows(
      (of) => of.opd,
      (row) => row.id,
    ),
    batas: !isSame([...(before?.batas ?? [])], [...(after?.batas ?? [])]),
    edisi: diffEditions(before, after),
  }
}

const aboutOf = ({ nama, jenis, provinsi, opd_pengelola, kontak, catatan_batas, contoh }: Kabupaten): object => ({
  nama,
  jenis,
  provinsi,
  opd_pengelola,
  kontak,
  catatan_batas,
  contoh,
})

/** Ids of figures that a text quotes: `<Angka id="33.16:stunting_ski:2023" />`. */
const quoted = (text: string): readonly FactId[] =>
  [...text.matchAll(/<Angka\s[^>]*?\bid=["']([^"']+)["']/g)].map(([, id]) => id!)

function diffNaskah(before: State, after: State, kabupaten: readonly KabupatenDiff[]): readonly NaskahDiff[] {
  const claims = new Set(kabupaten.flatMap(({ angka }) => changedAngka(angka)))
  const says = ({ portal }: State, id: FactId) => {
    const fact = factById(portal, id)
    return [fact?.nilai, ...(fact?.sumber_id ?? [])]
  }
  const isChanged = (id: FactId): boolean => claims.has(id) || !isSame(says(before, id), says(after, id))
  const stateOf = (berkas: string): NaskahDiff['keadaan'] | undefined => {
    const [old, now] = [before.naskah.get(berkas), after.naskah.get(berkas)]
    if (old === undefined) return 'baru'
    if (now === undefined) return 'hilang'
    if (old !== now) return 'berubah'
    return quoted(now).some(isChanged) ? 'mengutip' : undefined
  }
  return [...new Set([...before.naskah.keys(), ...after.naskah.keys()])].sort().flatMap((berkas) => {
    const keadaan = stateOf(berkas)
    return keadaan ? [{ berkas, keadaan }] : []
  })
}

/** Ids of the figures that came, went or changed. */
export const changedAngka = ({ baru, hilang, sel }: RowsDiff<AngkaRow>): readonly string[] => [
  ...new Set([...baru, ...hilang].map(({ id }) => id).concat(sel.map(({ kunci }) => kunci))),
]

/**
 * `Bangkleyan, Kec. Jati` of a code, from the later state that knows it; the code itself where none does.
 * What follows the code in the key of a row is kept: `Bangkleyan, Kec. Jati, bkb`.
 */
export function namesOf(before: Portal, after: Portal): (key: string) => string {
  return (key) => {
    const [kode = '', ...rest] = key.split(' ')
    for (const { kabupaten } of [after, before]) {
      const of = kabupaten.get(kabupatenOf(kode))
      const desa = of?.desa.get(kode)
      const kecamatan = of?.kecamatan.get(kecamatanOf(kode))
      if (desa)
        return [desa.nama, ...(kecamatan ? [`Kec. ${kecamatan.nama}`] : []), rest.join(' ')].filter(Boolean).join(', ')
    }
    return key
  }
}
