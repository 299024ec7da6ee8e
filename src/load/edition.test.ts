import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { factsOf } from '../domain/facts.ts'
import { MINI } from './fixture.ts'
import { readPortal } from './portal.ts'

test('a table of a header alone is one that is not published: nothing of it is counted as zero', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  try {
    cpSync(MINI, folder, { recursive: true })
    const edisi = join(folder, 'mini/edisi/2024-01')
    rmSync(join(edisi, 'total.csv'))
    writeFileSync(join(edisi, 'klasifikasi.csv'), 'kode_desa,kampung,klasifikasi,sumber_id,catatan\n')
    const { portal, faults } = readPortal(folder)
    expect(faults.map(({ code, severity }) => [code, severity])).toEqual([['tabel-tanpa-baris', 'warning']])
    const kabupaten = portal!.kabupaten.get('99.02')!
    const [edition] = kabupaten.edisi
    expect([...edition!.tabel]).toEqual(['statistik', 'poktan', 'tata_kelola', 'kegiatan', 'ralat'])
    for (const kode of ['99.02', '99.02.01']) {
      const names = factsOf(portal!, kabupaten, edition!, kode).map(({ nama }) => nama)
      expect(names).toEqual(expect.arrayContaining(['desa', 'kk']))
      expect(names.filter((nama) => /kampung|kelas/.test(nama))).toEqual([])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
