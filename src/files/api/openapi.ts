import { latest, utama, type Portal } from '../../domain/portal.ts'
import { lengkap, link } from '../../site/link.ts'
import { api as text } from '../../text/id/api.ts'
import { letak } from './alamat.ts'
import { jenisOf, POLA } from './indeks.ts'
import { jsonSchema, type JenisBerkas } from './skema.ts'

/** The description of the API in OpenAPI 3.1: every path, with a real example of each. */
export function openapi(portal: Portal) {
  const { situs } = portal
  const contoh = contohOf(portal)
  const jenis = jenisOf(portal)
  return {
    openapi: '3.1.0',
    info: {
      title: text.judulApi(situs.judul),
      version: '1',
      description: `${text.janji} ${text.bacaan}`,
      license: { name: situs.lisensi_data },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: lengkap(portal, link.api('')).replace(/\/$/, '') }],
    externalDocs: { url: lengkap(portal, link.caraApi()), description: text.judul },
    paths: Object.fromEntries(
      jenis.map((one) => [
        `/${POLA[one]}`,
        { get: { operationId: one, summary: text.jenis[one], ...parameters(one, contoh), responses: answers(one) } },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        jenis.map((one) => {
          const { $schema: _, ...schema } = jsonSchema(one)
          return [one, schema]
        }),
      ),
    },
  }

  function answers(one: JenisBerkas) {
    const at = lengkap(portal, link.api(contoh.letak[one]))
    return {
      '200': {
        description: text.jenis[one],
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${one}` },
            examples: { nyata: { summary: text.contohNyata, externalValue: at } },
          },
        },
      },
      '404': { description: text.takAda },
    }
  }
}

type Contoh = ReturnType<typeof contohOf>

/** The codes that stand for the parts of an address in examples: of the main kabupaten, its first areas, its newest edition. */
export function contohOf(portal: Portal) {
  const kabupaten = utama(portal)
  const kode = {
    kabupaten: kabupaten.kode,
    kecamatan: kabupaten.kecamatan.keys().next().value ?? '',
    desa: kabupaten.desa.keys().next().value ?? '',
    edisi: latest(kabupaten).kode,
  }
  return {
    kode,
    letak: {
      indeks: letak.indeks(),
      kabupaten: letak.kabupaten(kode.kabupaten),
      kecamatan: letak.kecamatan(kode.kecamatan),
      desa: letak.desa(kode.desa),
      edisi: letak.edisi(kode.kabupaten, kode.edisi),
      angka: letak.angka(kode.kabupaten),
      sumber: letak.sumber(),
      fakta: letak.fakta(),
      aturan: letak.aturan(),
    } satisfies Record<JenisBerkas, string>,
  }
}

function parameters(one: JenisBerkas, { kode }: Contoh) {
  const names = [...POLA[one].matchAll(/\{(\w+)\}/g)].map((match) => match[1] as keyof Contoh['kode'])
  if (names.length === 0) return {}
  return {
    parameters: names.map((name) => ({
      name,
      in: 'path',
      required: true,
      description: text.bagianAlamat[name],
      schema: { type: 'string', pattern: POLA_BAGIAN[name] },
      example: kode[name],
    })),
  }
}

const POLA_BAGIAN: Readonly<Record<keyof Contoh['kode'], string>> = {
  kabupaten: '^\\d{2}\\.\\d{2}$',
  kecamatan: '^\\d{2}\\.\\d{2}\\.\\d{2}$',
  desa: '^\\d{2}\\.\\d{2}\\.\\d{2}\\.[123]\\d{3}$',
  edisi: '^\\d{4}-(0[1-9]|1[0-2])$',
}
