import { expect, test } from 'vitest'
import { desa, edition, kabupaten, kampung, poktan, portal, statistik } from '../domain/fixture.ts'
import { permintaanOf, permintaanSemua, TABEL_DIMINTA } from '../domain/minta.ts'
import type { Kabupaten } from '../domain/portal.ts'
import { BEKU } from '../load/fixture.ts'
import { readPortal } from '../load/portal.ts'
import { minta as text } from './id/minta.ts'
import { suratOf, teksSurat } from './surat.ts'

const real = readPortal('data').portal!
const dasar = real.regulasi.get('uu-14-2008')!
const letter = (one: Kabupaten, kode: string) =>
  teksSurat(suratOf(permintaanOf(portal(one), one, kode)!, { dasar: undefined, alamat: '' }))

test('the letter of a village of the frozen Blora, whole', async () => {
  const frozen = readPortal(BEKU).portal!
  const surat = suratOf(permintaanOf(frozen, frozen.kabupaten.get('33.16')!, '33.16.01.2001')!, {
    dasar: frozen.regulasi.get('uu-14-2008')!,
    alamat: 'https://uji.example/desa/33.16.01.2001/',
  })
  await expect(`${teksSurat(surat)}\n`).toMatchFileSnapshot('snapshots/surat.txt')
})

test('every letter names exactly the tables that are missing, the edition and its date', () => {
  let seen = 0
  for (const own of real.kabupaten.values())
    for (const one of permintaanSemua(real, own)) {
      seen++
      const words = teksSurat(suratOf(one, { dasar, alamat: '' }))
      const named = TABEL_DIMINTA.filter((tabel) => words.includes(`. ${text.tabel[tabel]}`))
      expect(named, one.wilayah.kode).toEqual(one.diminta.map(({ tabel }) => tabel))
      expect(words).toContain(`edisi ${one.edition.kode}, data per `)
      expect(words).not.toMatch(/undefined|null| {2}|\bkosong\b|_/)
      expect(words.startsWith(text.jangan) && words.endsWith(text.janganKet), one.wilayah.kode).toBe(own.contoh)
      // a link of WhatsApp or of a mail must carry it whole
      expect(encodeURIComponent(words).length).toBeLessThan(4000)
    }
  expect(seen).toBeGreaterThan(0)
})

test('it cites only articles that were read, and the period that stands there', () => {
  const words = `${text.batas(text.pasal)} ${text.dasar('')}`
  const cited = [...words.matchAll(/Pasal (\d+)/g)].map(([, n]) => n!)
  expect(cited).toEqual(['22'])
  for (const n of cited) {
    expect(dasar.ketentuan.map(({ id }) => id)).toContain(`pasal-${n}`)
    expect(dasar.terverifikasi.some(({ hal }) => new RegExp(`Pasal [^;]*\\b${n}\\b`).test(hal))).toBe(true)
  }
  const rule = dasar.ketentuan.find(({ id }) => id === 'pasal-22')!.isi
  expect(words.match(/\d+ hari kerja/g)).toEqual(rule.match(/\d+ hari kerja/g))
  // no law in the portal: none is cited
  const one = kabupaten([desa('99.01.01.2001')], [edition('2024-01', [])])
  expect(letter(one, '99.01.01.2001')).not.toMatch(/Undang-Undang|Pasal|hari kerja/)
})

test('what is withheld is told apart, with the request for the reason', () => {
  const kode = '99.01.01.2001'
  const one = kabupaten(
    [desa(kode, { nama: 'A&B "x" <script>' })],
    [
      edition('2024-01', [kampung(kode, 'mandiri')], {
        tabel: new Set(['total', 'klasifikasi', 'statistik', 'poktan', 'tata_kelola', 'kegiatan']),
        statistik: new Map([[kode, statistik({ balita_stunting: 'x', remaja: 'kosong' })]]),
        poktan: new Map([[kode, poktan({ anggota: 'x' })]]),
      }),
    ],
  )
  const words = letter(one, kode)
  const [before, after] = words.split(text.disembunyikan)
  expect(before).toContain('(isian ini belum dilaporkan): Remaja\n')
  expect(before).not.toContain('Balita stunting')
  expect(after).toContain('Penduduk, keluarga, peserta KB, dan stunting: Balita stunting\n')
  expect(after).toContain('Anggota kelompok (BKB), Anggota kelompok (BKR)')
  expect(words).toContain('Desa A&B "x" <script>')
})
