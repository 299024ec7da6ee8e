import { z } from 'zod'
import { FILE_ATURAN as FILE, INDEKS, INDIKATOR, type Aturan } from '../domain/aturan.ts'
import { KLASIFIKASI } from '../domain/klasifikasi.ts'
import { readJson, spotIn } from './files.ts'
import type { JsonPath } from './json.ts'
import { checkCited, type Known } from './references.ts'
import type { Report } from './report.ts'

const pita = z.strictObject({
  angka: z.number().int().min(1).max(4),
  dari: z.number().optional(),
  sampai: z.number().optional(),
  arti: z.string(),
})

const indikator = z.strictObject({
  id: z.enum(INDIKATOR),
  indeks: z.enum(INDEKS),
  nama: z.string().min(1),
  satuan: z.enum(['jenjang', 'banyaknya', '%']),
  cara: z.string(),
  pita: z.array(pita).min(1),
})

const aturan: z.ZodType<Aturan> = z.strictObject({
  id: z.string().min(1),
  judul: z.string().min(1),
  status: z.string().min(1),
  sumber_id: z.string().min(1),
  ambang: z.number(),
  desimal_persen: z.number().int().min(0).max(6),
  desimal_indeks: z.number().int().min(0).max(6),
  indikator: z
    .array(indikator)
    .refine(
      (list) => INDIKATOR.every((id) => list.filter((i) => i.id === id).length === 1),
      'tiap indikator harus ada satu kali',
    ),
  kelas: z.array(
    z.strictObject({
      klasifikasi: z.enum(KLASIFIKASI),
      tercapai: z.array(z.array(z.enum(INDEKS))),
      arti: z.string(),
      arti_sumber_id: z.string(),
      syarat: z.string(),
    }),
  ),
  catatan: z.array(z.string()),
})

/** The scoring rule; `undefined` where there is none, or where it is faulty. */
export function readAturan(dataDir: string, sumber: Known['sumber'], report: Report): Aturan | undefined {
  const rule = readJson(dataDir, FILE, aturan, report, false)
  if (!rule) return undefined
  const cited: readonly (readonly [string, JsonPath])[] = [
    [rule.sumber_id, ['sumber_id']],
    ...rule.kelas.map(({ arti_sumber_id }, i) => [arti_sumber_id, ['kelas', i, 'arti_sumber_id']] as const),
  ]
  for (const [id, path] of cited)
    checkCited(id, sumber, (code, ...words) => report(code, () => spotIn(dataDir, FILE, ...path), ...words))
  return rule
}
