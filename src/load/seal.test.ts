import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MINI } from './fixture.ts'
import { readPortal } from './portal.ts'
import { parseSeals, sealable, sealOf, sealsRemoved, SEALS, type Seals } from './seal.ts'

const EDISI = 'mini/edisi/2024-01'
const CORRECTION = 'statistik.csv,99.02.01.2002,pus,300,310,salah salin,2024-03-01,contoh\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  cpSync(MINI, folder, { recursive: true })
  writeFileSync(join(folder, SEALS), JSON.stringify(sealsOf()))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function sealsOf(): Seals {
  const files = sealable(folder, EDISI).map((name) => `${EDISI}/${name}`)
  return Object.fromEntries(files.map((file) => [file, sealOf(file, readFileSync(join(folder, file)))]))
}
const change = (name: string, how: (text: string) => string) => {
  const path = join(folder, EDISI, name)
  writeFileSync(path, how(readFileSync(path, 'utf8')))
}
const told = () =>
  readPortal(folder)
    .faults.filter(({ code }) => code === 'edisi-berubah')
    .map(({ file, line, message, mend }) => `${file.slice(EDISI.length + 1)}:${line} ${message} ${mend}`)

describe('a sealed edition', () => {
  test('that stands as it was is clean', () => expect(told()).toEqual([]))

  test('tells the line and cell that changed, with the row of ralat.csv that would have done it', () => {
    change('tata_kelola.csv', (text) => text.replace('ya,tidak,ya,ya', 'ya,ya,ya,ya'))
    change('poktan.csv', (text) => text.replace('bkb,ya,60', 'bkb,ya,61'))
    expect(told()).toEqual([
      expect.stringMatching(/^poktan\.csv:3 .*: poktan\.csv,99\.02\.01\.1001,anggota,60,61,ALASAN,TANGGAL,SUMBER$/),
      expect.stringMatching(/^tata_kelola\.csv:2 .*,rumah_dataku,tidak,ya,ALASAN,TANGGAL,SUMBER$/),
    ])
  })

  test('asks for the old value back, not for a correction, where the new one is no value or the row has another key', () => {
    change('klasifikasi.csv', (text) => text.replace(',mandiri,', ',mandirk,'))
    change('tata_kelola.csv', (text) => text.replace(/^99\.02\.01\.1001/m, '99.02.01.2009'))
    expect(told()).toEqual([
      expect.stringMatching(/^klasifikasi\.csv:\d+ .* Kembalikan klasifikasi baris ini menjadi "mandiri"\.$/),
      expect.stringMatching(/^tata_kelola\.csv:2 .* Kembalikan kode_desa baris ini menjadi "99\.02\.01\.1001"\.$/),
    ])
  })

  test('names the line that changed, not one below that it now repeats', () => {
    const lines = readFileSync(join(folder, EDISI, 'klasifikasi.csv'), 'utf8').split('\n')
    change('klasifikasi.csv', () => lines.with(1, lines[2]!).join('\n'))
    expect(told()).toEqual([expect.stringMatching(/^klasifikasi\.csv:2 /)])
  })

  test('names the line alone where two of its cells changed', () => {
    change('poktan.csv', (text) => text.replace('bkb,ya,60,150', 'bkb,ya,61,151'))
    expect(told()).toEqual([expect.stringMatching(/^poktan\.csv:3 .*,KOLOM,NILAI LAMA,NILAI BARU,/)])
  })

  test.each([
    ['line ends', (text: string) => text.replaceAll('\n', '\r\n'), 'disimpan ulang'],
    ['a byte order mark', (text: string) => `\ufeff${text}`, 'disimpan ulang'],
    ['quotes', (text: string) => text.replace('bkb', '"bkb"'), 'disimpan ulang'],
    ['order', (text: string) => text.replace(/^(.*\n)(.*\n)(.*\n)/, '$1$3$2'), 'urutan barisnya berubah'],
  ])('that is the same but for %s says so', (_, how, words) => {
    change('poktan.csv', how)
    expect(told()).toEqual([expect.stringContaining(`Isinya sama, tetapi ${words}`)])
  })

  test('tells of rows that went and rows that came', () => {
    change('poktan.csv', (text) => text.replace(/^.*pik-r.*\n/m, ''))
    change('klasifikasi.csv', (text) => `${text}99.02.01.2003,Kampung Anggrek,dasar,contoh,\n`)
    expect(told()).toEqual([
      expect.stringMatching(/^klasifikasi\.csv:7 /),
      expect.stringMatching(/^poktan\.csv:0 Baris hilang sejak terbit: baris ke-2\./),
    ])
  })

  test('takes more corrections, also with a column that the first had no need of', () => {
    appendFileSync(join(folder, EDISI, 'ralat.csv'), CORRECTION)
    expect(told()).toEqual([])
    change('ralat.csv', (text) => text.replaceAll(/^((?:[^,\n]*,){3})/gm, '$1,').replace(',kolom,,', ',kolom,baris,'))
    expect(readPortal(folder).faults).toEqual([])
  })

  test('loses no correction, and changes none', () => {
    change('ralat.csv', (text) => text.replace(/^statistik.*\n/m, CORRECTION))
    expect(told()).toEqual([expect.stringMatching(/^ralat\.csv:2 Ralat yang sudah terbit berubah/)])
  })
})

test('a seal that is gone or another is told; one of corrections may grow', () => {
  const before = sealsOf()
  expect(sealsRemoved(before, before)).toEqual([])
  appendFileSync(join(folder, EDISI, 'ralat.csv'), CORRECTION)
  const grown = sealsOf()
  expect(sealsRemoved(before, grown)).toEqual([])
  expect(sealsRemoved(grown, before)).toEqual([`${EDISI}/ralat.csv`])
  change('total.csv', (text) => text.replace('dasar,2', 'dasar,3'))
  const { [`${EDISI}/edisi.json`]: _, ...fewer } = sealsOf()
  expect(sealsRemoved(before, fewer)).toEqual([`${EDISI}/edisi.json`, `${EDISI}/total.csv`])
})

test('what is no kunci.json is no list of seals', () => {
  expect(parseSeals(readFileSync(join(folder, SEALS), 'utf8'))).toEqual(sealsOf())
  for (const text of ['', '[]', '{"mini/edisi/2024-01/total.csv":"00"}', '{"../x.csv":{"sha256":"","baris":""}}'])
    expect(parseSeals(text)).toBeUndefined()
})
