import { ladder } from '../../charts/ladder.ts'
import { trend } from '../../charts/trend.ts'
import type { Indeks } from '../../domain/aturan.ts'
import { correctionsOfClass } from '../../domain/correction.ts'
import { isKlasifikasi, KLASIFIKASI } from '../../domain/klasifikasi.ts'
import type { KodeDesa } from '../../domain/kode.ts'
import type { Portal } from '../../domain/portal.ts'
import { profileOf, type EditionProfile, type Profile } from '../../domain/profile.ts'
import { factsOf } from '../../domain/facts.ts'
import { POLA, petaPatterns } from '../../geo/cat.ts'
import { nilaiKlasifikasi } from '../../geo/lapis.ts'
import { neighbourMap } from '../../geo/neighbours.ts'
import { shapesOf } from '../../geo/shapes.ts'
import { link } from '../../site/link.ts'
import { cellWords, classWords } from '../../text/cell.ts'
import { date } from '../../text/dates.ts'
import { desa } from '../../text/id/desa.ts'
import { gambar as teks } from '../../text/id/gambar.ts'
import { umum } from '../../text/id/umum.ts'
import { index } from '../../text/numbers.ts'
import { areaName, fullVillageName } from '../../text/place.ts'
import { wide } from './grafik.ts'
import { lembar, type Isi, type Lukisan } from './lembar.ts'
import { mapDrawing, sumberBentuk, sumberKelas } from './peta.ts'

/** History, trend and surroundings of every village: what each has. */
export const desaLukisan = (portal: Portal): readonly Lukisan[] =>
  [...portal.kabupaten.values()].flatMap((kabupaten) =>
    [...kabupaten.desa.keys()].flatMap((kode) =>
      gambarDesa(portal, kode).map((jenis): Lukisan => ({
        path: `desa/${kode}/${jenis}`,
        isi: () => lembar(portal, ISI[jenis](portal, profileOf(portal, kode))),
        png: false,
      })),
    ),
  )

export type GambarDesa = 'riwayat' | 'tren' | 'sekitar'

/** Which pictures there are of a village. */
export function gambarDesa(portal: Portal, kode: KodeDesa): readonly GambarDesa[] {
  const { kabupaten, edisi } = profileOf(portal, kode)
  const jenis: readonly (GambarDesa | false)[] = [
    edisi.length > 1 && 'riwayat',
    edisi.filter((one) => one.score).length > 1 && 'tren',
    shapesOf(kabupaten).desa.has(kode) && 'sekitar',
  ]
  return jenis.filter((one) => one !== false)
}

const ISI: Readonly<Record<GambarDesa, (portal: Portal, profile: Profile) => Isi>> = { riwayat, tren, sekitar }

const oldestFirst = ({ edisi }: Profile): readonly EditionProfile[] => [...edisi].reverse()

/** What all pictures of one village say. */
const bersama = ({ kabupaten, wilayah, latest }: Profile) => ({
  halaman: link.desa(wilayah.kode),
  kabupaten,
  edisi: latest.edition,
})

const subRiwayat = (profile: Profile): string =>
  teks.subRiwayat(letak(profile), profile.edisi.at(-1)!.edition.kode, profile.latest.edition.kode)

const letak = ({ kecamatan, kabupaten }: Profile): string => teks.subSekitar(areaName(kecamatan), areaName(kabupaten))

function riwayat(_portal: Portal, profile: Profile): Isi {
  const { kabupaten, wilayah } = profile
  const editions = oldestFirst(profile)
  const points = editions.map(({ edition }) => {
    const nilai = nilaiKlasifikasi(edition, wilayah.kode)
    return { edisi: edition.kode, kelas: isKlasifikasi(nilai) ? nilai : undefined }
  })
  const words = editions.map((e) => `${e.edition.kode} ${classWords(e)}`).join(', ')
  return {
    ...bersama(profile),
    judul: teks.judulRiwayat(fullVillageName(kabupaten, wilayah.kode)),
    sub: subRiwayat(profile),
    gambar: wide(ladder(points, desa.riwayatGambar(words)), 500),
    catatan: [
      `${words}.`,
      ...editions.flatMap(({ edition, ralat }) =>
        correctionsOfClass(ralat).map((row) =>
          teks.ralat(edition.kode, cellWords(row.nilai_lama), cellWords(row.nilai_baru), date(row.tanggal)),
        ),
      ),
    ],
    sumber: editions.flatMap((e) => [e.edition.sumber_id, ...e.kampung.map((row) => row.sumber_id)]),
  }
}

function tren(portal: Portal, profile: Profile): Isi {
  const { kabupaten, wilayah } = profile
  const scored = oldestFirst(profile).filter((one) => one.score)
  const value = ({ score }: EditionProfile, id: Indeks) => score?.indeks[id].nilai
  const ambang = portal.aturan?.ambang ?? 3
  const points = scored.map((one) => ({
    edisi: one.edition.kode,
    masukan: value(one, 'masukan'),
    proses: value(one, 'proses'),
    keluaran: value(one, 'keluaran'),
  }))
  return {
    ...bersama(profile),
    judul: teks.judulTren(fullVillageName(kabupaten, wilayah.kode)),
    sub: subRiwayat(profile),
    gambar: wide(trend(points, ambang, desa.trenGambar), 500),
    catatan: [teks.keteranganTren(index(ambang))],
    sumber: scored
      .flatMap(({ edition }) => factsOf(portal, kabupaten, edition, wilayah.kode))
      .flatMap(({ nama, sumber_id }) => (nama.startsWith('indeks_') ? sumber_id : [])),
  }
}

function sekitar(_portal: Portal, profile: Profile): Isi {
  const { kabupaten, wilayah, latest } = profile
  const { edition } = latest
  const classed = edition.tabel.has('klasifikasi')
  const fill = (kode: KodeDesa) => {
    const nilai = nilaiKlasifikasi(edition, kode)
    return { pola: POLA[nilai], teks: isKlasifikasi(nilai) ? umum.kelas[nilai] : '' }
  }
  const map = neighbourMap(kabupaten, wilayah.kode, classed ? fill : undefined)!
  const own = fill(wilayah.kode)
  const drawn = [...kabupaten.desa.keys()].filter((kode) => map.markup.includes(`data-kode="${kode}"`))
  return {
    ...bersama(profile),
    edisi: classed ? edition : undefined,
    judul: teks.judulSekitar(fullVillageName(kabupaten, wilayah.kode)),
    sub: `${letak(profile)}${classed ? `. ${desa.kelasPendek}: ${own.teks || classWords(latest)}` : ''}`,
    gambar: mapDrawing(map),
    pola: petaPatterns,
    legenda: classed ? KLASIFIKASI.map((kelas) => ({ pola: kelas, teks: umum.kelas[kelas] })) : [],
    catatan: [shapesOf(kabupaten).skematis ? teks.skematis : teks.batas],
    sumber: [
      ...(classed ? [edition.sumber_id, ...sumberKelas(edition, drawn)] : []),
      ...sumberBentuk(kabupaten, drawn),
    ],
  }
}
