import { expect, test } from 'vitest'
import { kabupaten } from '../domain/fixture.ts'
import { kartuPath } from './kartu.ts'

const blora = kabupaten([], [])

test.for([
  ['/desa/33.16.09.1013/', 'desa/33.16.09.1013'],
  ['/kecamatan/33.16.09/', 'kecamatan/33.16.09'],
  ['/edisi/33.16/2024-01/', 'edisi/33.16/2024-01'],
  ['/regulasi/inpres-3-2022/', 'regulasi/inpres-3-2022'],
  ['/regulasi/', `kabupaten/${blora.kode}`],
  ['/peta/33.16/', `kabupaten/${blora.kode}`],
  ['/', `kabupaten/${blora.kode}`],
])('the picture beside a link to %s is %s', ([pathname, path]) => {
  expect(kartuPath(pathname!, blora)).toBe(path)
})
