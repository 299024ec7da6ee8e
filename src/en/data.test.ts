import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readPortal } from '../load/portal.ts'
import { data } from './data.ts'

const { aturan, istilah } = readPortal(resolve('data')).portal!

test('the rule and the meanings of terms are there in English', () => {
  const { judul, status, catatan, indikator, kelas } = aturan!
  const words = [
    judul,
    status,
    ...catatan,
    ...indikator.flatMap((one) => [one.nama, one.cara, ...one.pita.map(({ arti }) => arti)]),
    ...kelas.flatMap(({ arti, syarat }) => [arti, syarat]),
    ...istilah.flatMap(({ kepanjangan, arti }) => [kepanjangan, arti]),
  ]
  // numbers alone need no translation
  const missing = words.filter((one) => !Object.hasOwn(data, one) && !/^[\d–%]+$/.test(one))
  expect(missing).toEqual([])
  expect(Object.keys(data).filter((one) => !words.includes(one))).toEqual([])
})

test('a sentence has no more than 25 words', () => {
  const long = Object.values(data)
    .flatMap((one) => one.split(/(?<=[.;:])\s/))
    .filter((one) => one.split(' ').length > 25)
  expect(long).toEqual([])
})
