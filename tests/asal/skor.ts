import { textOfFile, type Baris } from './berkas.ts'

/** The scoring rule as filed, applied anew: the tests share no code with the portal. */
export interface Aturan {
  readonly status: string
  readonly ambang: number
  readonly sumber_id: string
  readonly indikator: readonly {
    readonly id: string
    readonly indeks: string
    readonly satuan: string
    readonly pita: readonly { readonly angka: number; readonly dari?: number; readonly sampai?: number }[]
  }[]
  readonly kelas: readonly {
    readonly klasifikasi: string
    readonly tercapai: readonly (readonly string[])[]
    readonly arti: string
    readonly syarat: string
  }[]
}
export const FILE_ATURAN = 'aturan/klasifikasi-2023.json'
export const ATURAN = JSON.parse(textOfFile(FILE_ATURAN)) as Aturan
export const INDEKS = ['masukan', 'proses', 'keluaran']
export const KELAS = ATURAN.kelas.map((one) => one.klasifikasi)

/** Lines of one village in one edition. */
export interface BarisDesa {
  readonly statistik: Baris | undefined
  readonly poktan: readonly Baris[]
  readonly tata: Baris | undefined
}

/** A count; 0 where it does not apply, undefined where it is hidden, not reported, or there is no line. */
export const hitungan = (row: Baris | undefined, kolom: string): number | undefined => {
  const cell = row?.sel[kolom]
  return cell === 'tb' ? 0 : cell === undefined || cell === '' || cell === 'x' ? undefined : Number(cell)
}
/** Their sum, or undefined where one is. */
export const tambah = (all: readonly (number | undefined)[]): number | undefined =>
  all.reduce((n, one) => (n === undefined || one === undefined ? undefined : n + one), 0)
export const persen = (atas: number | undefined, bawah: number | undefined): number | undefined =>
  atas === undefined || !bawah ? undefined : (100 * atas) / bawah
/** Half up, free of the noise of binary fractions. */
export const bulat = (nilai: number, desimal: number): number =>
  Math.round(Number((nilai * 10 ** desimal).toPrecision(12))) / 10 ** desimal

export const METODE = ['iud', 'mow', 'mop', 'kondom', 'implan', 'suntik', 'pil']
export const JANGKA_PANJANG = ['iud', 'mow', 'mop', 'implan']
export const TAK_TERPENUHI = ['ingin_anak_tunda', 'tidak_ingin_anak_lagi']
export const POKTAN: Readonly<Record<string, string>> = {
  bkb: 'keluarga_balita',
  bkr: 'keluarga_remaja',
  bkl: 'keluarga_lansia',
  uppka: 'kk',
  'pik-r': 'remaja',
}

export const sasaranOf = (of: BarisDesa, id: string): number | undefined => {
  const row = of.poktan.find(({ sel }) => sel['poktan'] === id)
  return row?.sel['sasaran'] ? hitungan(row, 'sasaran') : hitungan(of.statistik, POKTAN[id]!)
}
/** Members in percent of those whom a group is for; 0 where there is none. */
export function bagianOf(of: BarisDesa, id: string): number | undefined {
  const row = of.poktan.find(({ sel }) => sel['poktan'] === id)
  const ada = row?.sel['ada']
  if (ada !== 'ya') return ada === 'tidak' || ada === 'tb' ? 0 : undefined
  return persen(hitungan(row, 'anggota'), sasaranOf(of, id))
}

const isTold = (cell: string | undefined): cell is string => cell !== undefined && cell !== '' && cell !== 'x'
const yes = (cells: readonly (string | undefined)[]): number | undefined =>
  cells.every(isTold) ? cells.filter((cell) => cell === 'ya').length : undefined
const choices = (cell: string | undefined): number | undefined =>
  !isTold(cell) ? undefined : cell === 'tidak' || cell === 'tb' ? 0 : new Set(cell.split('|')).size

/** The twelve indicators, percentages rounded as the rule has it. */
export function indikatorOf(of: BarisDesa): ReadonlyMap<string, number | undefined> {
  const tata = of.tata?.sel
  const peserta = tambah(METODE.map((one) => hitungan(of.statistik, one)))
  const pus = hitungan(of.statistik, 'pus')
  const members = [hitungan(of.tata, 'anggota_pokja'), hitungan(of.tata, 'anggota_terlatih')]
  const bagian = tambah(Object.keys(POKTAN).map((id) => bagianOf(of, id)))
  const board = () => {
    if (!isTold(tata?.['pokja'])) return undefined
    if (tata['pokja'] !== 'ya') return 1
    return members.includes(undefined) ? undefined : 2 + members.filter((n) => n! > 0).length
  }
  const raw: Readonly<Record<string, number | undefined>> = {
    pokja: board(),
    sumber_dana: choices(tata?.['sumber_dana']),
    poktan: yes(Object.keys(POKTAN).map((id) => of.poktan.find(({ sel }) => sel['poktan'] === id)?.sel['ada'])),
    sarana: yes([tata?.['sekretariat'], tata?.['rumah_dataku']]),
    pendamping_regulasi: yes([tata?.['pendamping'], tata?.['regulasi_desa']]),
    penggunaan_data: choices(tata?.['penggunaan_data']),
    mekanisme: choices(tata?.['mekanisme']),
    instansi: choices(tata?.['instansi']),
    partisipasi_poktan: bagian === undefined ? undefined : bagian / 5,
    cpr: persen(peserta, pus),
    mkjp: persen(tambah(JANGKA_PANJANG.map((one) => hitungan(of.statistik, one))), peserta),
    unmet_need: persen(tambah(TAK_TERPENUHI.map((one) => hitungan(of.statistik, one))), pus),
  }
  return new Map(
    ATURAN.indikator.map(({ id, satuan }) => {
      const nilai = raw[id]
      return [id, nilai !== undefined && satuan === '%' ? bulat(nilai, 0) : nilai]
    }),
  )
}

export const maksOf = (id: string): number =>
  Math.max(...ATURAN.indikator.find((one) => one.id === id)!.pita.map((one) => one.angka))
const idsOf = (indeks: string) => ATURAN.indikator.filter((one) => one.indeks === indeks).map((one) => one.id)
export const maksIndeks = (indeks: string): number => tambah(idsOf(indeks).map(maksOf))!
const mean = (indeks: string, poin: number) => bulat(poin / idsOf(indeks).length, 2)
/** Points from which an index is reached. */
export function perluOf(indeks: string): number {
  let poin = 0
  while (mean(indeks, poin) < ATURAN.ambang) poin++
  return poin
}

/** What the rule makes of a village, by the names of facts: `poin_cpr`, `indeks_proses`, `poin`, `poin_kurang`. */
export interface Skor {
  readonly nilai: ReadonlyMap<string, number | undefined>
  readonly kelas: string | undefined
  /** points that each way up adds, in the order of the advice */
  readonly tambahan: readonly number[]
}

export function skorOf(of: BarisDesa): Skor {
  const indikator = indikatorOf(of)
  const poin = new Map(
    ATURAN.indikator.map(({ id, pita }) => {
      const nilai = indikator.get(id)
      const band = pita.find(({ dari = -Infinity, sampai = Infinity }) => nilai! >= dari && nilai! <= sampai)
      return [id, nilai === undefined ? undefined : band?.angka]
    }),
  )
  const sums = new Map(INDEKS.map((indeks) => [indeks, tambah(idsOf(indeks).map((id) => poin.get(id)))]))
  const all = tambah([...sums.values()])
  const reached = INDEKS.filter((indeks) => (sums.get(indeks) ?? 0) >= perluOf(indeks))
  const fits = (need: readonly string[]) => need.length === reached.length && need.every((one) => reached.includes(one))
  const kelas = all === undefined ? undefined : ATURAN.kelas.find((one) => one.tercapai.some(fits))?.klasifikasi
  const lack = (need: readonly string[]) => need.filter((one) => !reached.includes(one))
  const costOf = (need: readonly string[]) => lack(need).reduce((n, one) => n + perluOf(one) - sums.get(one)!, 0)
  const ways = ATURAN.kelas
    .slice(kelas === undefined ? Infinity : KELAS.indexOf(kelas) + 1)
    .toReversed()
    .flatMap((one) => one.tercapai)
    .filter((need) => reached.every((one) => need.includes(one)))
  // of the cheapest those to the highest class, of these the first
  const [way] = ways.sort((a, b) => costOf(a) - costOf(b))
  const gains = (indeks: string) =>
    ATURAN.indikator
      .filter((one) => one.indeks === indeks)
      .flatMap(({ id, pita }) => {
        const higher = pita.map(({ angka }) => angka).filter((angka) => angka > poin.get(id)!)
        return higher.length > 0 ? [Math.min(...higher) - poin.get(id)!] : []
      })
      .sort((a, b) => b - a)
  return {
    kelas,
    tambahan: way
      ? INDEKS.filter((one) => lack(way).includes(one))
          .flatMap(gains)
          .slice(0, 4)
      : [],
    nilai: new Map<string, number | undefined>([
      ...[...indikator].map(([id, nilai]) => [`indikator_${id}`, nilai] as const),
      ...[...poin].map(([id, nilai]) => [`poin_${id}`, nilai] as const),
      ...[...sums].map(([id, nilai]) => [`poin_indeks_${id}`, nilai] as const),
      ...[...sums].map(([id, nilai]) => [`indeks_${id}`, nilai === undefined ? nilai : mean(id, nilai)] as const),
      ['poin', all],
      ['poin_kurang', way && costOf(way)],
    ]),
  }
}
