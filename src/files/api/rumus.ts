import type { Rumus } from '../../domain/fact.ts'
import { factsOf } from '../../domain/facts.ts'
import { KLASIFIKASI } from '../../domain/klasifikasi.ts'
import type { Edition, Kabupaten, Portal } from '../../domain/portal.ts'
import { POKTAN, STATISTIK, type TataKelolaRow, type Wilayah } from '../../domain/rows.ts'

const [KABUPATEN, KECAMATAN, DESA] = ['00.00', '00.00.00', '00.00.00.2001'] as const
const row = { at: { file: '', line: 1 }, sumber_id: '' }
const ofDesa = { ...row, kode_desa: DESA }

const area = (kode: string, jenis: Wilayah['jenis']): Wilayah => ({
  ...row,
  ...{ kode, nama: '', jenis, luas_km2: 1, luas_sumber_id: '', bujur: 1, lintang: 1 },
  ...{ berlaku_mulai: '', berlaku_sampai: '', pengganti: [] },
})

const tataKelola: TataKelolaRow = {
  ...ofDesa,
  ...{ pokja: true, sk_pokja: true, anggota_pokja: 1, anggota_terlatih: 1, sekretariat: true, rumah_dataku: true },
  ...{ pendamping: true, regulasi_desa: true, sumber_dana: [], penggunaan_data: [], mekanisme: [], instansi: [] },
}

/** An edition of which every table is filled: all that can be computed is. No figure of it leaves this file. */
const pola: Edition = {
  ...{ kode: '', folder: '', judul: '', tanggal_data: '', tanggal_terbit: '', sifat: 'resmi', sumber_id: '' },
  ...{ lisensi: '', catatan: '', ralat: [], tertulis: undefined },
  tabel: new Set(['total', 'klasifikasi', 'statistik', 'poktan', 'tata_kelola', 'kegiatan']),
  total: KLASIFIKASI.map((klasifikasi) => ({ ...row, klasifikasi, jumlah: 1 })),
  klasifikasi: new Map([[DESA, [{ ...ofDesa, kampung: '', klasifikasi: 'dasar', catatan: '' }]]]),
  statistik: new Map([
    [DESA, { ...ofDesa, ...(Object.fromEntries(STATISTIK.map((kolom) => [kolom, 1])) as Record<Statistik, 1>) }],
  ]),
  poktan: new Map([[DESA, POKTAN.map((poktan) => ({ ...ofDesa, poktan, ada: true, anggota: 1, sasaran: 1 }))]]),
  tata_kelola: new Map([[DESA, tataKelola]]),
  kegiatan: new Map([[DESA, [{ ...ofDesa, ...{ tanggal: '', program: '', kegiatan: '', opd: '', peserta: 1 } }]]]),
}
type Statistik = (typeof STATISTIK)[number]

const kabupaten: Kabupaten = {
  ...{ kode: KABUPATEN, nama: '', jenis: 'kabupaten', provinsi: '', opd_pengelola: '', kontak: '', catatan_batas: '' },
  ...{ contoh: false, folder: '', angka: [], pencanangan: [], opd: [], batas: undefined },
  wilayah: area(KABUPATEN, 'kabupaten'),
  kecamatan: new Map([[KECAMATAN, area(KECAMATAN, 'kecamatan')]]),
  desa: new Map([[DESA, area(DESA, 'desa')]]),
  edisi: [pola],
}

/**
 * How each fact that is computed is, by its name: of the widest area that has it. Found over an edition of our own, for
 * the data of a portal may not reach so far yet; without a rule in the portal none of those that it gives.
 */
export function rumusOf(portal: Portal): ReadonlyMap<string, Rumus> {
  const own = { ...portal, kabupaten: new Map([[KABUPATEN, kabupaten]]) }
  const found = new Map<string, Rumus>()
  for (const kode of [KABUPATEN, KECAMATAN, DESA])
    for (const { nama, rumus } of factsOf(own, kabupaten, pola, kode))
      if (rumus && !found.has(nama)) found.set(nama, rumus)
  return found
}
