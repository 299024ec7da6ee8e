import { resolve } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { utama } from '../domain/portal.ts'
import { readPortal } from '../load/portal.ts'
import { geojsonOf } from './geo.ts'

test('a size and a shape have a source of their own, not that of the edition', () => {
  const portal = readPortal(resolve('data')).portal!
  const blora = utama(portal)
  const map = JSON.parse(geojsonOf(portal, blora, blora.edisi[0]!)) as FeatureCollection & Record<string, unknown>
  const kauman = map.features.find(({ id }) => id === '33.16.09.1013')!.properties!
  expect(kauman).toMatchObject({ luas_sumber_id: 'luas-poligon', bentuk_sumber_id: 'luas-poligon' })
  expect(map['sumber_wilayah']).toEqual({ 'luas-poligon': 'Hitungan portal ini' })
})
