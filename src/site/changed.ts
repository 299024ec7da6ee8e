import { changedAngka, type KabupatenDiff, type NaskahDiff, type PortalDiff } from '../domain/diff.ts'
import { isEmpty } from '../domain/diff-rows.ts'
import { kecamatanOf, tingkatOf, type KodeDesa } from '../domain/kode.ts'
import type { Portal } from '../domain/portal.ts'
import { link } from './link.ts'

/** Addresses of the pages on which a difference shows, each once: the general ones first, then village by village. */
export function changedPages(diff: PortalDiff, before: Portal, after: Portal): readonly string[] {
  const main = after.situs.kabupaten
  const pages = [
    ...diff.kabupaten.flatMap((one) => kabupatenPages(one, before, after, main)),
    ...(isEmpty(diff.istilah) ? [] : [link.istilah()]),
    ...[...diff.sumber.baru, ...diff.sumber.hilang].map(({ id }) => link.sumber(id)),
    ...diff.sumber.sel.map(({ kunci }) => link.sumber(kunci)),
    ...diff.naskah.flatMap(naskahPages),
    ...(diff.aturan ? [link.klasifikasi()] : []),
    ...(diff.situs.length > 0 ? [link.home(), link.tentang()] : []),
    ...diff.kabupaten.flatMap((one) => desaPages(one, before, after)),
  ]
  return [...new Set(pages)]
}

function kabupatenPages(diff: KabupatenDiff, before: Portal, after: Portal, main: string): readonly string[] {
  const { kode } = diff
  const isMain = (after.kabupaten.get(kode) ?? before.kabupaten.get(kode))?.folder === main
  const figures = changedAngka(diff.angka)
  return [
    ...(isMain ? [link.home(), link.peta()] : []),
    link.kabupaten(kode),
    link.peta(kode),
    ...diff.edisi.map(({ edisi }) => link.edisi(kode, edisi)),
    ...(isEmpty(diff.opd) ? [] : [link.opd(kode)]),
    ...(diff.edisi.length > 0 ? [link.data()] : []),
    link.perubahan(isMain ? undefined : kode),
    ...figures.map((id) => link.angka(isMain ? undefined : kode, id)),
  ]
}

/** A new or removed edition shows on every village page, and on those of all kecamatan. */
function desaPages(diff: KabupatenDiff, before: Portal, after: Portal): readonly string[] {
  const all = [after, before].flatMap((of) => [...(of.kabupaten.get(diff.kode)?.desa.keys() ?? [])])
  const isWhole = diff.keadaan !== 'berubah' || diff.edisi.some(({ keadaan }) => keadaan !== 'berubah') || diff.batas
  const { wilayah, pencanangan } = diff
  const keys = [
    ...diff.edisi.flatMap(({ desa }) => desa),
    ...[...wilayah.baru, ...wilayah.hilang].map(({ kode }) => kode),
    ...wilayah.sel.map(({ kunci }) => kunci),
    ...[...pencanangan.baru, ...pencanangan.hilang].map(({ kode_desa }) => kode_desa),
    ...pencanangan.sel.map(({ kunci }) => kunci.split(' ')[0]!),
  ]
  const desa: readonly KodeDesa[] = [
    ...new Set(isWhole ? all : keys.filter((kode) => tingkatOf(kode) === 'desa')),
  ].sort()
  return [...new Set(desa.map(kecamatanOf))].map(link.kecamatan).concat(desa.map((kode) => link.desa(kode)))
}

function naskahPages({ berkas }: NaskahDiff): readonly string[] {
  const [folder, name = ''] = berkas.replace(/\.mdx$/, '').split('/')
  const page = { regulasi: link.regulasi, program: link.program, poktan: link.poktan, cerita: link.cerita }[
    folder ?? ''
  ]
  return page ? [page(name)] : []
}
