import { acuanOf } from '../client/periksa/acuan.ts'
import type { Portal } from '../domain/portal.ts'
import { templateName, templatesOf, templateXlsx } from '../import/template.ts'
import type { Berkas } from './berkas.ts'

/** What /periksa/ checks a file against, and the empty tables to fill in. */
export const periksaBerkas = (portal: Portal): readonly Berkas[] =>
  [...portal.kabupaten.values()].flatMap((kabupaten) => [
    {
      path: `periksa/acuan/${kabupaten.kode}.json`,
      // where a row stands in its file is of no use in the browser
      isi: () =>
        JSON.stringify(acuanOf(portal, kabupaten), (key, value: unknown) => (key === 'at' ? undefined : value)),
    },
    ...templatesOf(kabupaten).map((schema) => ({
      path: `periksa/templat/${kabupaten.folder}/${templateName(kabupaten, schema)}`,
      isi: () => templateXlsx(portal, kabupaten, schema),
    })),
  ])
