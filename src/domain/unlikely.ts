import { isAbsent, isNumber } from './cell.ts'
import { changesBetween, type Perpindahan } from './compare.ts'
import { contentOf } from './diff-rows.ts'
import { KLASIFIKASI, tingkatKlasifikasi } from './klasifikasi.ts'
import type { KodeDesa } from './kode.ts'
import type { Edition, Kabupaten, TabelEdisi } from './portal.ts'
import { STATISTIK, type Place, type StatistikRow } from './rows.ts'
import { totalOf } from './total.ts'
import { desaPada } from './valid.ts'

/** From this many steps a change of class is unlikely: the rule moves a kampung by one index at a time. */
const LOMPATAN = 2
/** Fewer classes than this may stay as they were for half a year; the counts of three villages do not. */
const BARIS_SALINAN = { klasifikasi: 30, statistik: 3 } as const
/** Of the kampung in both editions at most this share moves; in the fictional data, which has a lively half year, 15 %. */
const BAGIAN_BERPINDAH = 1 / 3
/** Fewer moves than this tell nothing of a whole kabupaten. */
const PINDAH_SEDIKITNYA = 3
/** Births, deaths and moving change a village by 1 or 2 % a year: a quarter is a slip of the pen, or a split. */
const PERUBAHAN_PENDUDUK = 1 / 4
/** A class of one or two kampung may well end empty. */
const KELAS_SEDIKITNYA = 3

export type KodeJanggal =
  'lompat-kelas' | 'edisi-salinan' | 'perubahan-besar' | 'penduduk-melonjak' | 'kelas-habis' | 'total-melebihi-desa'

/** Something that may be true, but is more often a slip. */
export interface Janggal {
  readonly code: KodeJanggal
  /** in Indonesian */
  readonly message: string
  /** line 0 where the whole file is meant */
  readonly at: Place
}

/** What is unlikely in an edition, by itself and beside the edition before it (`undefined` for the first). */
export function unlikelyIn(before: Edition | undefined, after: Edition, kabupaten: Kabupaten): readonly Janggal[] {
  const alone = tooMany(after, kabupaten)
  if (!before) return alone
  return [
    ...jumps(before, after, kabupaten),
    ...copies(before, after),
    ...emptied(before, after),
    ...population(before, after),
    ...alone,
  ]
}

const fileAt = (edition: Edition, table: TabelEdisi): Place => ({ file: `${edition.folder}/${table}.csv`, line: 0 })

export const langkahOf = ({ dari, ke }: Pick<Perpindahan, 'dari' | 'ke'>): number =>
  tingkatKlasifikasi(ke) - tingkatKlasifikasi(dari)

/** True for a move over a class between. */
export const isLompatan = (move: Pick<Perpindahan, 'dari' | 'ke'>): boolean => Math.abs(langkahOf(move)) >= LOMPATAN

function jumps(before: Edition, after: Edition, kabupaten: Kabupaten): readonly Janggal[] {
  const { naik, turun, tetap } = changesBetween(before, after, kabupaten)
  const moved = [...naik, ...turun]
  const found: Janggal[] = moved.filter(isLompatan).map(({ kode_desa, kampung, dari, ke }) => ({
    code: 'lompat-kelas',
    message: `${nameOf(kabupaten, kode_desa)}: kelas melompat dari ${dari} ke ${ke} sejak edisi ${before.kode}.`,
    at: after.klasifikasi.get(kode_desa)?.find((row) => row.kampung === kampung)?.at ?? fileAt(after, 'klasifikasi'),
  }))
  const all = moved.length + tetap.length
  if (moved.length >= PINDAH_SEDIKITNYA && moved.length / all > BAGIAN_BERPINDAH)
    found.push({
      code: 'perubahan-besar',
      message: `${moved.length} dari ${all} kampung berpindah kelas sejak edisi ${before.kode}: lebih dari sepertiga.`,
      at: fileAt(after, 'klasifikasi'),
    })
  return found
}

const nameOf = (kabupaten: Kabupaten, kode: KodeDesa): string => kabupaten.desa.get(kode)?.nama ?? kode

/** The same counts in every village: the file of the edition before, filed once more. A row corrected since is left out. */
function copies(before: Edition, after: Edition): readonly Janggal[] {
  const corrected = new Set(before.ralat.map(({ kode_desa }) => kode_desa))
  const rowsOf = (edition: Edition) => ({
    klasifikasi: [...edition.klasifikasi.values()]
      .flat()
      .filter(({ klasifikasi }) => !isAbsent(klasifikasi))
      .map(({ kode_desa, kampung, klasifikasi }) => ({ kode_desa, kampung, klasifikasi })),
    statistik: [...edition.statistik.values()]
      .filter((row) => STATISTIK.some((kolom) => isNumber(row[kolom])))
      .map((row) => ({ ...row, sumber_id: '' })),
  })
  const [old, now] = [before, after].map((edition) => {
    const { klasifikasi, statistik } = rowsOf(edition)
    const told = (rows: readonly { readonly kode_desa: KodeDesa }[]): ReadonlySet<string> =>
      new Set(rows.filter(({ kode_desa }) => !corrected.has(kode_desa)).map(contentOf))
    return { klasifikasi: told(klasifikasi), statistik: told(statistik) }
  })
  return (['klasifikasi', 'statistik'] as const)
    .filter((table) => now![table].size >= BARIS_SALINAN[table] && now![table].size === old![table].size)
    .filter((table) => now![table].isSubsetOf(old![table]))
    .map((table) => ({
      code: 'edisi-salinan',
      message: `Semua baris sama dengan edisi ${before.kode}.`,
      at: fileAt(after, table),
    }))
}

function emptied(before: Edition, after: Edition): readonly Janggal[] {
  const [old, now] = [before, after].map((edition) => {
    const { dihitung, tertulis } = totalOf(edition)
    return dihitung ?? tertulis
  })
  if (!old || !now) return []
  const table = after.tabel.has('klasifikasi') ? 'klasifikasi' : 'total'
  return KLASIFIKASI.filter((kelas) => (old.get(kelas) ?? 0) >= KELAS_SEDIKITNYA && now.get(kelas) === 0).map(
    (kelas) => ({
      code: 'kelas-habis',
      message: `Kelas ${kelas} berisi ${old.get(kelas)} kampung pada edisi ${before.kode}, sekarang tidak satu pun.`,
      at: fileAt(after, table),
    }),
  )
}

function population(before: Edition, after: Edition): readonly Janggal[] {
  return [...after.statistik.values()].flatMap((row): readonly Janggal[] => {
    const [old, now] = [jiwa(before.statistik.get(row.kode_desa)), jiwa(row)]
    if (old === undefined || now === undefined || old === now) return []
    if (Math.abs(now - old) <= PERUBAHAN_PENDUDUK * old) return []
    const message = `Jumlah jiwa ${now}, sedangkan pada edisi ${before.kode} ${old}: berubah lebih dari seperempat.`
    return [{ code: 'penduduk-melonjak', message, at: row.at }]
  })
}

const jiwa = (row: StatistikRow | undefined): number | undefined =>
  row && isNumber(row.jiwa_laki) && isNumber(row.jiwa_perempuan) ? row.jiwa_laki + row.jiwa_perempuan : undefined

/** A desa may have two kampung, but a whole kabupaten with more kampung than desa is more often counted twice. */
function tooMany(edition: Edition, kabupaten: Kabupaten): readonly Janggal[] {
  const total = edition.total.reduce((sum, { jumlah }) => sum + jumlah, 0)
  const desa = desaPada(kabupaten, edition).size
  if (total <= desa) return []
  const message = `Jumlah semua kelas ${total} kampung, sedangkan kabupaten ini punya ${desa} desa dan kelurahan.`
  return [{ code: 'total-melebihi-desa', message, at: fileAt(edition, 'total') }]
}
