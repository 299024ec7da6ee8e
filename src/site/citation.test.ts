import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { plugins } from '@citation-js/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tulis } from '../client/cek/format.ts'
import { factById, factsOf } from '../domain/facts.ts'
import { utama } from '../domain/portal.ts'
import { fingerprint } from '../load/fingerprint.ts'
import { BEKU } from '../load/fixture.ts'
import { readPortal } from '../load/portal.ts'
import { apa, credit, cslJson, sentenceCitation, type Rujukan } from './citation.ts'
import { fingerprintCommand } from './citation-command.ts'
import { factCitation, tellFact } from './citation-fact.ts'
import { pageCitation } from './citation-page.ts'

const portal = readPortal(resolve('data')).portal!
const blora = utama(portal)
const contoh = portal.kabupaten.get('99.01')!
const of = (id: string, kabupaten = blora) =>
  factCitation(portal, tellFact(portal, kabupaten, factById(portal, id)!), {
    origin: 'https://example.org',
    dibaca: '2026-11-24',
    sidik: 'a'.repeat(64),
  })
const dasar = of('33.16:total_dasar:2024-01')
// which sources a page has is told word for word, so of data that do not change
const frozen = readPortal(BEKU).portal!
const page = (judul: string, path: string) =>
  pageCitation(frozen, { judul, path, kabupaten: utama(frozen), contoh: false }, { origin: 'https://example.org' })

describe('a figure', () => {
  test('in a newspaper', () => {
    expect(credit(dasar)).toBe(
      'Sumber: BLORABARU.COM, 4 Januari 2024, lewat Kampung KB Blora, edisi 2024-01 (33.16:total_dasar:2024-01).',
    )
    expect(sentenceCitation(dasar)).toBe(
      'Jumlah kelas dasar yang diumumkan di Kabupaten Blora ialah 93 desa/kelurahan, menurut BLORABARU.COM, 4 Januari 2024, yang dimuat Kampung KB Blora, edisi 2024-01 (33.16:total_dasar:2024-01).',
    )
  })

  test('in APA 7', () => {
    expect(apa(dasar)).toBe(
      'BLORABARU.COM. (2024, 4 Januari). Jumlah kelas dasar yang diumumkan: 93 desa/kelurahan. Kabupaten Blora (edisi 2024-01) [Data]. Kampung KB Blora. Diakses 24 November 2026, dari https://example.org/edisi/33.16/2024-01/#angka-total_dasar-2024-01',
    )
  })

  test('for programs', () => {
    const csl = cslJson(dasar)
    expect(csl).toMatchObject({
      type: 'dataset',
      version: '2024-01',
      author: [{ literal: 'BLORABARU.COM' }],
      publisher: 'Kampung KB Blora',
    })
    expect(csl.issued).toEqual({ 'date-parts': [[2024, 1, 4]] })
    expect(csl.accessed).toEqual({ 'date-parts': [[2026, 11, 24]] })
    expect(csl.note).toContain('33.16:total_dasar:2024-01')
    expect(csl.note).toContain('a'.repeat(64))
    expect(tulis('bibtex', csl)).toContain('@misc{kampungkb3316totaldasar202401,')
    expect(tulis('ris', csl)).toMatch(/^TY {2}- DATA?\b/)
  })

  test('that the portal computed has the portal as its author, its formula, and the source of its data', () => {
    const sum = of('33.16:jumlah_kampung_kb:2024-01-04')
    expect(apa(sum)).toMatch(
      /^Kampung KB Blora\. \(t\.t\.\)\. Jumlah Kampung KB per 4 Januari 2024: 295 desa\/kelurahan\. Kabupaten Blora \[Data, berdasarkan BLORABARU\.COM, 4 Januari 2024\]\. Diakses /,
    )
    expect(sentenceCitation(sum)).toContain(
      'menurut hitungan Kampung KB Blora, berdasarkan BLORABARU.COM, 4 Januari 2024',
    )
    expect(cslJson(sum).note).toContain('Dihitung portal: 93 + 56 + 32 + 114')
    expect(cslJson(of('33.16:total:2024-01'))).toMatchObject({
      author: [{ literal: 'Kampung KB Blora' }],
      issued: { 'date-parts': [[2024, 1, 4]] },
    })
  })

  test('is dated by its publication, not by the year of which it speaks', () => {
    for (const id of ['33.16:stunting_riskesdas:2013', '33.16:jumlah_kampung_kb:2018-12-27']) {
      expect(apa(of(id)), id).toContain('(t.t.)')
      expect(cslJson(of(id)), id).not.toHaveProperty('issued')
    }
    expect(apa(of('33.16:stunting_riskesdas:2013'))).toContain('per 2013: 55,1%')
    const kauman = of('33.16.09.1013:luas_km2:')
    expect(apa(kauman)).toMatch(/^Kampung KB Blora\. \(2026, Agustus\)\. /)
    expect(credit(kauman)).toMatch(/^Sumber: hitungan Kampung KB Blora, Agustus 2026 \(/)
  })

  test('that another source contradicts says so', () => {
    const told = of('33.16:jumlah_kampung_kb:2018-12-27')
    expect(sentenceCitation(told)).toContain('; sumber lain menyebut angka berbeda (33.16:')
    expect(cslJson(told).note).toContain('Sumber lain menyebut angka berbeda')
    expect(sentenceCitation(dasar)).not.toContain('berbeda')
    const { beda } = tellFact(portal, blora, factById(portal, '33.16:jumlah_kampung_kb:2018-12-27')!)
    expect(beda[0]).toEqual({
      id: '33.16:jumlah_kampung_kb:2019-11-15',
      isi: '34 Kampung KB, suarabaru.id, 15 November 2019',
    })
  })

  test('that has two names leads from each to the other, under names of its own', () => {
    const tell = (id: string) => tellFact(portal, blora, factById(portal, id)!)
    const [claim, total] = ['33.16:klasifikasi_dasar:2024-01-04', '33.16:total_dasar:2024-01']
    expect(tell(claim!)).toMatchObject({ kembaran: total, nama: 'Desa/kelurahan kelas dasar' })
    expect(tell(total!)).toMatchObject({ kembaran: claim })
    expect(tell('33.16:jumlah_kampung_kb:2024-01-04').kembaran).toBe('33.16:total:2024-01')
    expect(tell('33.16:jumlah_kampung_kb:2018-12-27').kembaran).toBeUndefined()
  })

  test('is a place in an order as one says it', () => {
    expect(sentenceCitation(of('33.16:urutan_pencanangan:2017-07-24'))).toContain('ialah ke-5, menurut')
  })

  test('that is fictional says so first, in every format', () => {
    const fiction = of('99.01.01.1001:pus:2025-01', contoh)
    for (const words of [credit(fiction), sentenceCitation(fiction), apa(fiction), cslJson(fiction).title])
      expect(words).toMatch(/^DATA CONTOH, jangan dikutip\. /)
    for (const format of ['bibtex', 'ris'] as const) expect(tulis(format, cslJson(fiction))).toContain('jangan dikutip')
  })
})

describe('a page', () => {
  test('of a desa that has ended is cited by its last edition', () => {
    const cited = { judul: 'Manikjenar', path: '/desa/99.01.05.2007/', kabupaten: contoh, contoh: true }
    expect(apa(pageCitation(portal, cited, { origin: '' }))).toContain(
      'Kampung KB Blora. (t.t.). Manikjenar (edisi 2024-07)',
    )
  })

  test('of data is cited by its edition, another one as words of the portal', () => {
    expect(credit(page('Blora', '/'))).toMatch(
      /^Sumber: Kampung KB Blora, edisi 2024-01, berdasarkan BLORABARU\.COM, 4 Januari 2024/,
    )
    const kauman = page('Kauman', '/desa/33.16.09.1013/')
    expect(apa(kauman)).toMatch(/^Kampung KB Blora\. \(t\.t\.\)\. Kauman \(edisi 2024-01\) \[Berdasarkan /)
    expect(cslJson(kauman).author).toEqual([{ literal: 'Kampung KB Blora' }])
    // size, classes of the kabupaten, name
    expect(cslJson(kauman).note).toMatch(
      /Data: hitungan Kampung KB Blora, Agustus 2026; BLORABARU\.COM, 4 Januari 2024; Kementerian Dalam Negeri, 2025$/,
    )
    expect(credit(page('Blora', '/kecamatan/33.16.09/'))).toMatch(
      /berdasarkan BPS, 2023; Kementerian Dalam Negeri, 2025/,
    )
    expect(cslJson(page('Tinapan', '/desa/33.16.14.2001/')).note).toContain('blorakab.go.id')
    expect(apa(page('Edisi 2024-01, Blora', '/edisi/33.16/2024-01/'))).toMatch(
      /^Kampung KB Blora\. \(2024, 4 Januari\)\. Edisi 2024-01, Blora \[Berdasarkan BLORABARU\.COM, 4 Januari 2024; /,
    )
    expect(apa(page('Edisi 2024-01, Blora', '/edisi/33.16/2024-01/'))).not.toContain('(edisi 2024-01)')
    expect(credit(page('Metode', '/metode/'))).toBe('Sumber: Kampung KB Blora (https://example.org/metode/).')
    expect(apa(page('Metode', '/metode/'))).toBe('Kampung KB Blora. (t.t.). Metode. https://example.org/metode/')
  })

  test('that is a story is cited by its own day', () => {
    const cited = { judul: 'Judul', path: '/cerita/satu/', kabupaten: blora, contoh: false, terbit: '2026-11-24' }
    expect(apa(pageCitation(portal, cited, { origin: '' }))).toContain('(2026, 24 November). Judul.')
  })
})

test('programs get one name for a reference in all formats, the day it was read, and dates as they are written', () => {
  const kauman = cslJson({ ...page('Kauman', '/desa/33.16.09.1013/'), dibaca: '2026-11-04' })
  for (const csl of [kauman, cslJson(dasar)]) {
    expect(tulis('ris', csl)).toContain(`ID  - ${csl.id}\n`)
    expect(tulis('bibtex', csl)).toContain(`{${csl.id},`)
  }
  expect(kauman.id).not.toBe(cslJson(page('Plantungan', '/desa/33.16.09.1011/')).id)
  expect(tulis('ris', kauman)).toMatch(/^Y2 {2}- 2026\/11\/04\/$/m)
  expect(tulis('ris', kauman)).not.toContain('M1')
  expect(tulis('ris', cslJson(dasar))).toMatch(/^DA {2}- 2024\/01\/04\/$/m)
  expect(tulis('ris', cslJson(dasar))).toMatch(/^PB {2}- Kampung KB Blora$/m)
  const bibtex = tulis('bibtex', cslJson(dasar))
  for (const words of ['month = jan,', 'day = {4},', 'urldate = {2026-11-24},', '33.16:total\\_dasar:2024-01'])
    expect(bibtex).toContain(words)
  const luas = tulis('bibtex', cslJson(of('33.16.09.1013:luas_km2:')))
  expect(luas).toContain('1,23 km\\textsuperscript{2}')
  expect(luas).toContain('month = aug,')
  for (const one of [bibtex, luas]) expect(plugins.input.chain(one)).toHaveLength(1)
})

test('hostile words break out of no format', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom('{', '}', '\\', '%', '"', "'", '\n', '\r\nER  - ', '@', '#', '$', '<i>', '\u202e', '\u0000'),
      fc.string(),
    ),
  )
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const bad: Rujukan = {
        ...dasar,
        judul: `x${a.join('')}`,
        sumber: [{ penerbit: `y${b.join('')}`, tanggal: '2024' }],
        alamat: `https://example.org/${b.join('')}`,
      }
      for (const words of [credit(bad), apa(bad), sentenceCitation(bad)]) expect(words).not.toMatch(/[\p{Cc}\u202e]/u)
      const csl = cslJson(bad)
      const bibtex = tulis('bibtex', csl)
      const entries = plugins.input.chain(bibtex)
      expect(entries).toHaveLength(1)
      expect(depth(bibtex)).toBe(0)
      const lines = tulis('ris', csl).trim().split('\n')
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- ?/.test(line))).toEqual([])
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1)
    }),
    { numRuns: 60 },
  )
})

/** Braces left open by a text of BibTeX; none may close what it did not open. */
function depth(text: string): number {
  let open = 0
  for (const [brace] of text.matchAll(/\\[\s\S]|[{}]/g)) {
    if (brace === '{') open++
    else if (brace === '}') open--
    if (open < 0) return -1
  }
  return open
}

describe('the shell command', () => {
  const run = (command: string) => execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split(' ')[0]

  test('prints the fingerprint of every kind of fact', () => {
    const [desa] = [...contoh.desa.keys()]
    const edition = contoh.edisi.at(-1)!
    const facts = [...factsOf(portal, contoh, edition, desa!), ...factsOf(portal, contoh, edition, contoh.kode)]
    const byCommand = new Map(facts.map((fact) => [fingerprintCommand(fact.asal, (file) => `data/${file}`), fact]))
    expect(byCommand.size).toBeGreaterThan(10)
    for (const [command, { asal }] of byCommand) expect(run(command), command).toBe(fingerprint(asal))
  })

  test('is the documented one', () => {
    const documented = readFileSync('src/text/id/panjang/metode.mdx', 'utf8').matchAll(
      /^<pre class="salin">\s*(.*?)\s*<\/pre>$/gms,
    )
    const commands = [...documented].map(([, command]) => command!)
    const blora = ['33.16:total_dasar:2024-01', '33.16:total:2024-01', '33.16:desa:2024-01']
    const ids = [...blora, '99.01.02.1001:kk:2025-01']
    const { asal } = factById(portal, ids[0]!)!
    expect(commands[0]).toBe(fingerprintCommand(asal, (file) => `data/${file}`))
    expect(commands.map(run)).toEqual(ids.map((id) => fingerprint(factById(portal, id)!.asal)))
  })

  test('of a corrected figure takes the line that holds its value now, and says so wherever it is taken', () => {
    const fact = factById(portal, '99.01.02.1001:kk:2025-01')!
    const command = fingerprintCommand(fact.asal, (file) => `data/${file}`).replace(' | sha256sum', '')
    const lines = execFileSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(lines).toMatch(/^99\.01\.02\.1001,.*,1408,/)
    expect(lines).toContain('1408,1318,')
  })

  test('of a count of villages takes their lines, and those of no other area', () => {
    const kecamatan = factById(portal, '33.16.09:desa:2024-01')!
    expect(kecamatan.sumber_id).toEqual(['kemendagri-kode-2025'])
    expect(kecamatan.asal).toHaveLength(28)
    const wilayah = readFileSync('data/blora/wilayah.csv', 'utf8').split('\n')
    for (const { line } of kecamatan.asal) expect(wilayah[line! - 1]).toMatch(/^33\.16\.09\.\d{4},/)
  })

  test('fetches what is published', () => {
    const command = fingerprintCommand(
      factById(portal, '33.16:total:2024-01')!.asal,
      (file) => `https://a.id/unduh/${file}`,
    )
    expect(command).toBe('curl -fsS https://a.id/unduh/blora/edisi/2024-01/total.csv | sed -n 2,5p | sha256sum')
  })
})
