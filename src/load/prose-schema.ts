import { z } from 'zod'
import { isTanggal } from './cells.ts'

// Front matter of the prose, by folder.

const text = z.string().default('')
const texts = z.array(z.string()).default([])
const tanggal = z
  .string()
  .refine((value) => value === '' || isTanggal(value), 'bukan tanggal seperti 2024-01-04')
  .default('')
const kaitan = z
  .array(z.strictObject({ slug: text, nama: z.string().min(1), hubungan: text, diperiksa: z.boolean().default(true) }))
  .default([])

export const regulasi = z.strictObject({
  jenis: z.string().min(1),
  singkat: z.string().min(1),
  nomor: text,
  tahun: z.number().int().optional(),
  judul: z.string().min(1),
  tanggal,
  penerbit: text,
  peringkat: z.number().int().min(1).max(6),
  keadaan: text,
  ringkas: text,
  penerima: texts,
  terverifikasi: z.array(z.strictObject({ hal: z.string().min(1), sumber: text })).default([]),
  belum_terverifikasi: texts,
  sumber: texts,
  ketentuan: z
    .array(
      z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), judul: z.string().min(1), isi: text, sumber: text }),
    )
    .refine((list) => new Set(list.map((k) => k.id)).size === list.length, 'ada id ketentuan yang tertulis dua kali')
    .default([]),
  program: texts,
  poktan: texts,
  mengubah: kaitan,
  diubah_oleh: kaitan,
  bertumpu: kaitan,
  disebut_dinas: z.boolean().default(false),
})

export const program = z.strictObject({
  judul: z.string().min(1),
  nomor: z.number().int().min(0).max(8),
  sasaran: text,
  judul_lampiran: text,
  ringkas: text,
  kegiatan: z
    .array(z.strictObject({ kegiatan: z.string().min(1), indikator: text, penanggung_jawab: text }))
    .default([]),
  sumber: texts,
  regulasi: texts,
})

export const poktan = z.strictObject({
  singkatan: z.string().min(1),
  kepanjangan: z.string().min(1),
  ringkas: text,
  sasaran: text,
  partisipasi: text,
  sumber: texts,
  regulasi: texts,
})

export const cerita = z.strictObject({
  judul: z.string().min(1),
  ringkas: z.string().min(1),
  tanggal: z.string().refine(isTanggal, 'bukan tanggal seperti 2024-01-04'),
  sumber: texts,
  contoh: z.boolean().default(false),
})
