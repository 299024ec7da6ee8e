import { sourceOfArea } from './area.ts'
import { percent, sum } from './cell.ts'
import type { Fact } from './fact.ts'
import { asalOf, bagian, cell, computed, hitung, jumlah, membaca, slug, type Draft } from './fact-draft.ts'
import { skorFacts } from './facts-skor.ts'
import { MKJP, rateKB, SASARAN_POKTAN, sasaranOf, shareOf } from './indicators.ts'
import type { Kabupaten, Portal } from './portal.ts'
import type { EditionProfile } from './profile.ts'
import { METODE_KB, STATISTIK, type Wilayah } from './rows.ts'

/** What one edition says of one desa, as facts: those that stand in its rows, then those computed from them. */
export function desaFacts(
  portal: Portal,
  kabupaten: Kabupaten,
  wilayah: Wilayah,
  of: EditionProfile,
): readonly Draft[] {
  return [
    ...kelasFacts(of),
    ...statistikFacts(of),
    ...poktanFacts(of),
    ...tataFacts(of),
    ...kegiatanFacts(of),
    ...skorFacts(portal, kabupaten, wilayah, of),
  ]
}

/** What belongs to a desa or kecamatan and no edition. */
export const luasFact = (wilayah: Wilayah): Fact => ({
  wilayah: wilayah.kode,
  waktu: '',
  nama: 'luas_km2',
  nilai: wilayah.luas_km2,
  asal: [asalOf(wilayah, 'luas_km2')],
  rumus: undefined,
  sumber_id: [sourceOfArea(wilayah)],
  semula: undefined,
  ralat: [],
})

/** The name of the class of one kampung among those of its desa. */
export const kelasName = (kampung: EditionProfile['kampung'], nama: string): string =>
  kampung.length < 2 ? 'klasifikasi' : `klasifikasi_${kampungNames(kampung).get(nama)}`

/** Kampung as ids name them: those that differ in signs only are numbered, past what another is called. */
function kampungNames(kampung: EditionProfile['kampung']): ReadonlyMap<string, string> {
  const alike = Map.groupBy(kampung, (row) => slug(row.kampung))
  const isOwn = (name: string) => name !== '' && alike.get(name)?.length === 1
  const taken = new Set([...alike.keys()].filter(isOwn))
  const numbered = (name: string): string => {
    let n = 1
    while (taken.has(`${name}-${n}`)) n++
    taken.add(`${name}-${n}`)
    return `${name}-${n}`
  }
  return new Map(
    kampung.map((row) => {
      const name = slug(row.kampung)
      return [row.kampung, isOwn(name) ? name : numbered(name || 'kampung')]
    }),
  )
}

const kelasFacts = ({ kampung }: EditionProfile): readonly Draft[] =>
  kampung.map((row) => ({
    nama: kelasName(kampung, row.kampung),
    nilai: row.klasifikasi,
    asal: [asalOf(row, 'klasifikasi')],
    rumus: undefined,
    sumber_id: [row.sumber_id],
  }))

function statistikFacts({ statistik: row }: EditionProfile): readonly Draft[] {
  if (!row) return []
  const { peserta, cpr, mkjp, unmet_need } = rateKB(row)
  const stunting = percent(row.balita_stunting, row.balita_diukur)
  return [
    ...STATISTIK.map((kolom) => cell(kolom, row, kolom)),
    computed('jiwa', sum([row.jiwa_laki, row.jiwa_perempuan]), jumlah('jiwa_laki', 'jiwa_perempuan'), [row]),
    computed('peserta_kb', peserta, jumlah(...METODE_KB), [row]),
    ...METODE_KB.map((metode) =>
      computed(`bagian_${metode}`, percent(row[metode], peserta), bagian([metode], METODE_KB), [row]),
    ),
    computed('cpr', cpr, bagian(METODE_KB, ['pus']), [row]),
    computed('mkjp', mkjp, bagian(MKJP, METODE_KB), [row]),
    computed('unmet_need', unmet_need, bagian(['ingin_anak_tunda', 'tidak_ingin_anak_lagi'], ['pus']), [row]),
    computed('bagian_stunting', stunting, bagian(['balita_stunting'], ['balita_diukur']), [row]),
  ]
}

function poktanFacts(of: EditionProfile): readonly Draft[] {
  const { poktan: rows, statistik } = of
  if (rows.length === 0) return []
  return [
    {
      ...computed('poktan_ada', rows.filter((row) => row.ada === true).length, hitung, rows),
      membaca: membaca(rows.map((row) => asalOf(row, 'ada'))),
    },
    computed('poktan_tercatat', rows.length, hitung, rows),
    ...rows
      .filter((row) => row.ada === true)
      .flatMap((row) => {
        const { poktan: id } = row
        // where the group's own column is empty, that of statistik.csv counts
        const lender = row.sasaran === 'kosong' ? statistik : undefined
        // told of a group only as long as there is one
        const ofGroup = (one: Draft): Draft => ({ ...one, membaca: membaca([...one.asal, asalOf(row, 'ada')]) })
        const own = cell(`${id}_sasaran`, row, 'sasaran')
        const sasaran: Draft = lender
          ? {
              ...own,
              nilai: sasaranOf(row, lender) ?? 'kosong',
              asal: [asalOf(lender, SASARAN_POKTAN[id]), ...own.asal],
              sumber_id: [lender.sumber_id],
            }
          : own
        const share = computed(
          `${id}_bagian`,
          shareOf(of, id),
          bagian([`${id}_anggota`], [`${id}_sasaran`]),
          lender ? [row, lender] : [row],
        )
        return [ofGroup(cell(`${id}_anggota`, row, 'anggota')), ofGroup(sasaran), share]
      }),
  ]
}

const tataFacts = ({ tata_kelola: row }: EditionProfile): readonly Draft[] =>
  row ? [cell('anggota_pokja', row, 'anggota_pokja'), cell('anggota_terlatih', row, 'anggota_terlatih')] : []

const kegiatanFacts = ({ kegiatan: rows }: EditionProfile): readonly Draft[] =>
  rows.length === 0
    ? []
    : [
        computed('kegiatan', rows.length, hitung, rows),
        ...rows.map((row) => cell(`peserta_kegiatan_${row.at.line}`, row, 'peserta')),
      ]
